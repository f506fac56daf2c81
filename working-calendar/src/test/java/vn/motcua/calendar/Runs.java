package vn.motcua.calendar;

import static vn.motcua.calendar.StateCalendar.ZONE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random terms and what may happen to them, 2022 to 2027, in whole minutes. */
final class Runs {
    private static final LocalDateTime FIRST = LocalDateTime.parse("2022-01-01T00:00");
    private static final int MINUTES = (int)
            Duration.between(FIRST, LocalDateTime.parse("2027-03-01T00:00")).toMinutes();

    private Runs() {}

    static Arbitrary<TermRun> mixedRuns() {
        Arbitrary<Term> extra = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 9).map(Term::hours),
                Arbitraries.integers().between(1, 9).map(Term::workingDays),
                Arbitraries.integers().between(1, 9).map(Term::calendarDays));
        Arbitrary<List<Integer>> decided =
                Arbitraries.integers().between(0, 40 * 1440).list().ofMaxSize(3);
        return Combinators.combine(hourOrDayRuns(), extra, decided)
                .as((run, term, minutes) -> new TermRun(
                        run.receivedAt(),
                        run.term(),
                        run.policy(),
                        run.pauses(),
                        minutes.stream()
                                .map(m -> extension(run.receivedAt().plus(Duration.ofMinutes(m)), term, m))
                                .toList()));
    }

    private static Extension extension(Instant at, Term extra, int minutes) {
        return minutes % 2 == 0
                ? new Extension.ByTerm(at, extra, "VB")
                : new Extension.ToDate(at, LocalDate.ofInstant(at, ZONE).plusDays(minutes % 20), "VB");
    }

    static Arbitrary<TermRun> hourOrDayRuns() {
        Arbitrary<Term> terms = Arbitraries.oneOf(
                dayTerms(), Arbitraries.integers().between(1, 40).map(Term::hours));
        return Combinators.combine(dayRuns(), terms)
                .as((run, term) -> new TermRun(run.receivedAt(), term, run.policy(), run.pauses(), List.of()));
    }

    static Arbitrary<TermRun> dayRuns() {
        return Combinators.combine(receipts(), dayTerms(), policies(), gaps(), gaps(), reasons())
                .as((at, term, policy, begins, lengths, reasons) ->
                        new TermRun(at, term, policy, pauses(at, begins, lengths, reasons), List.of()));
    }

    static Arbitrary<TermRun> extendedRuns() {
        Arbitrary<List<Integer>> extensions =
                Arbitraries.integers().between(0, 40 * 1440).list().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(receipts(), workingDayTerms(), policies(), gaps(), gaps(), extensions)
                .as((at, term, policy, begins, lengths, decided) ->
                        new TermRun(at, term, policy, oneAfterTheOther(at, begins, lengths), extensions(at, decided)));
    }

    static Arbitrary<TermRun> hourRuns() {
        return Combinators.combine(receipts(), Arbitraries.integers().between(1, 40), gaps(), gaps(), reasons())
                .as((at, hours, begins, lengths, reasons) -> new TermRun(
                        at, Term.hours(hours), Cases.PLAIN, pauses(at, begins, lengths, reasons), List.of()));
    }

    private static Arbitrary<Instant> receipts() {
        return Arbitraries.integers()
                .between(0, MINUTES)
                .map(m -> FIRST.plusMinutes(m).atZone(ZONE).toInstant());
    }

    private static Arbitrary<Term> workingDayTerms() {
        return Arbitraries.integers().between(0, 15).map(Term::workingDays);
    }

    private static Arbitrary<Term> dayTerms() {
        return Arbitraries.oneOf(
                workingDayTerms(),
                Arbitraries.integers().between(1, 25).map(Term::calendarDays),
                Arbitraries.integers().between(1, 3).map(Term::months));
    }

    private static Arbitrary<CountingPolicy> policies() {
        return Combinators.combine(
                        Arbitraries.of(DueTime.class),
                        Arbitraries.of(LocalTime.of(15, 0), LocalTime.of(16, 30))
                                .optional(),
                        Arbitraries.of(SupplementPolicy.class))
                .as(CountingPolicy::new);
    }

    /** Minutes, up to about two weeks, often within a day; at most four. */
    private static Arbitrary<List<Integer>> gaps() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(1, 14 * 1440),
                        Arbitraries.integers().between(1, 1440),
                        Arbitraries.integers().between(1, 10).map(days -> days * 1440))
                .list()
                .ofMaxSize(4);
    }

    private static Arbitrary<List<PauseReason>> reasons() {
        return Arbitraries.of(PauseReason.class).list().ofSize(4);
    }

    /** Pauses that may overlap; the last one is open when its length is missing. */
    private static List<Pause> pauses(Instant at, List<Integer> begins, List<Integer> lengths, List<PauseReason> why) {
        List<Pause> pauses = new ArrayList<>();
        Instant from = at;
        for (int i = 0; i < Math.min(begins.size(), lengths.size() + 1); i++) {
            from = from.plus(Duration.ofMinutes(begins.get(i)));
            pauses.add(
                    i < lengths.size()
                            ? Pause.closed(from, from.plus(Duration.ofMinutes(lengths.get(i))), why.get(i))
                            : Pause.open(from, why.get(i)));
        }
        return pauses;
    }

    private static List<Pause> oneAfterTheOther(Instant at, List<Integer> begins, List<Integer> lengths) {
        List<Pause> pauses = new ArrayList<>();
        Instant from = at;
        for (int i = 0; i < Math.min(begins.size(), lengths.size()); i++) {
            from = from.plus(Duration.ofMinutes(begins.get(i)));
            Instant to = from.plus(Duration.ofMinutes(lengths.get(i)));
            pauses.add(Pause.closed(from, to, PauseReason.SUPPLEMENT));
            from = to;
        }
        return pauses;
    }

    private static List<Extension> extensions(Instant at, List<Integer> decided) {
        return decided.stream()
                .<Extension>map(minutes -> new Extension.ByTerm(
                        at.plus(Duration.ofMinutes(minutes)), Term.workingDays(1 + minutes % 7), "VB"))
                .toList();
    }
}
