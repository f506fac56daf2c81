package vn.motcua.calendar;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that has happened to one term so far. Immutable; lists are kept in order of time, instants to the second.
 *
 * @param receivedAt valid receipt, not submission
 * @param pauses     any number, may overlap, none before receipt
 * @param extensions any number, none before receipt
 */
public record TermRun(
        Instant receivedAt, Term term, CountingPolicy policy, List<Pause> pauses, List<Extension> extensions) {

    public TermRun {
        Instant receipt = toTheSecond(receivedAt);
        receivedAt = receipt;
        requireNonNull(term, "term");
        requireNonNull(policy, "policy");
        pauses = pauses.stream()
                .map(TermRun::toTheSecond)
                .sorted(Comparator.comparing(Pause::from))
                .toList();
        extensions = extensions.stream()
                .map(TermRun::toTheSecond)
                .sorted(Comparator.comparing(Extension::decidedAt))
                .toList();
        Stream.concat(pauses.stream().map(Pause::from), extensions.stream().map(Extension::decidedAt))
                .filter(at -> at.isBefore(receipt))
                .findFirst()
                .ifPresent(at -> {
                    throw new IllegalArgumentException(at + " is before receipt at " + receipt);
                });
    }

    public static TermRun of(Instant receivedAt, Term term, CountingPolicy policy) {
        return new TermRun(receivedAt, term, policy, List.of(), List.of());
    }

    public TermRun with(Pause pause) {
        return withPauses(Stream.concat(pauses.stream(), Stream.of(pause)).toList());
    }

    public TermRun withPauses(List<Pause> others) {
        return new TermRun(receivedAt, term, policy, others, extensions);
    }

    public TermRun with(Extension extension) {
        return new TermRun(
                receivedAt,
                term,
                policy,
                pauses,
                Stream.concat(extensions.stream(), Stream.of(extension)).toList());
    }

    private static Pause toTheSecond(Pause pause) {
        return new Pause(
                toTheSecond(pause.from()), pause.to().map(TermRun::toTheSecond), pause.reason(), pause.basis());
    }

    private static Extension toTheSecond(Extension extension) {
        return switch (extension) {
            case Extension.ByTerm more ->
                new Extension.ByTerm(toTheSecond(more.decidedAt()), more.extra(), more.basis());
            case Extension.ToDate to -> new Extension.ToDate(toTheSecond(to.decidedAt()), to.newDueOn(), to.basis());
        };
    }

    /** A part of a second is nobody's to count. */
    static Instant toTheSecond(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }

    TermRun withoutExtensions() {
        return new TermRun(receivedAt, term, policy, pauses, List.of());
    }
}
