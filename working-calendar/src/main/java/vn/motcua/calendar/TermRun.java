package vn.motcua.calendar;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that has happened to one term so far. Immutable; lists are kept in order of time.
 *
 * @param receivedAt valid receipt, not submission
 * @param pauses     any number, may overlap, none before receipt
 * @param extensions any number, none before receipt
 */
public record TermRun(
        Instant receivedAt, Term term, CountingPolicy policy, List<Pause> pauses, List<Extension> extensions) {

    public TermRun {
        requireNonNull(term, "term");
        requireNonNull(policy, "policy");
        pauses = pauses.stream().sorted(Comparator.comparing(Pause::from)).toList();
        extensions = extensions.stream()
                .sorted(Comparator.comparing(Extension::decidedAt))
                .toList();
        Stream.concat(pauses.stream().map(Pause::from), extensions.stream().map(Extension::decidedAt))
                .filter(at -> at.isBefore(receivedAt))
                .findFirst()
                .ifPresent(at -> {
                    throw new IllegalArgumentException(at + " is before receipt at " + receivedAt);
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

    TermRun withoutExtensions() {
        return new TermRun(receivedAt, term, policy, pauses, List.of());
    }
}
