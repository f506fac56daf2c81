package vn.motcua.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A stretch of time, {@code from} inclusive, {@code to} exclusive; empty when {@code to} is not later. */
record Span(Instant from, Instant to) {

    Duration length() {
        return to.isAfter(from) ? Duration.between(from, to) : Duration.ZERO;
    }

    Span intersect(Span other) {
        return new Span(from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
    }

    /** What is left of this stretch without the other, in order. */
    Stream<Span> without(Span other) {
        if (intersect(other).length().isZero()) {
            return Stream.of(this);
        }
        return Stream.of(new Span(from, other.from), new Span(other.to, to))
                .filter(rest -> !rest.length().isZero());
    }

    static List<Span> without(List<Span> spans, List<Span> others) {
        List<Span> left = spans;
        for (Span other : others) {
            left = left.stream().flatMap(span -> span.without(other)).toList();
        }
        return left;
    }

    static Duration lengthOf(List<Span> spans) {
        return spans.stream().map(Span::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** The instant at which the given time of the spans has passed; they hold at least as much. */
    static Instant after(List<Span> spans, Duration time) {
        Duration left = time;
        for (Span span : spans) {
            if (span.length().compareTo(left) >= 0) {
                return span.from().plus(left);
            }
            left = left.minus(span.length());
        }
        throw new IllegalStateException("the spans hold less than " + time);
    }
}
