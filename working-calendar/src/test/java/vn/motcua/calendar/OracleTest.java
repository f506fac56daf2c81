package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.Cases.OFFICE;
import static vn.motcua.calendar.StateCalendar.ZONE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OracleTest {
    private static final LocalDateTime FIRST = LocalDateTime.parse("2022-01-01T00:00");
    private static final int MINUTES = (int)
            Duration.between(FIRST, LocalDateTime.parse("2027-03-01T00:00")).toMinutes();

    @Property(tries = 5_000)
    void a_term_in_days_falls_due_where_living_through_it_ends(@ForAll("dayRuns") TermRun run) {
        assertThat(local(OFFICE.dueDate(run).dueAt())).as("%s", run).isEqualTo(DayOracle.due(run));
    }

    @Property(tries = 5_000)
    void extensions_add_to_the_due_date_in_force(@ForAll("extendedRuns") TermRun run) {
        assertThat(local(OFFICE.dueDate(run).dueAt())).as("%s", run).isEqualTo(DayOracle.due(run));
    }

    @Property(tries = 500)
    void a_term_in_hours_falls_due_where_the_minutes_end(@ForAll("hourRuns") TermRun run) {
        Optional<LocalDateTime> walked = HourOracle.due(run);
        // A pause that begins in the very minute of the end falls under the rule of no time left: see PauseTest.
        boolean endsUntouched = walked.isEmpty()
                || run.pauses().stream()
                        .noneMatch(p -> local(Optional.of(p.from())).equals(walked));
        if (endsUntouched) {
            assertThat(local(OFFICE.dueDate(run).dueAt())).as("%s", run).isEqualTo(walked);
        }
    }

    @Provide
    Arbitrary<TermRun> dayRuns() {
        return Combinators.combine(receipts(), dayTerms(), policies(), gaps(), gaps(), reasons())
                .as((at, term, policy, begins, lengths, reasons) ->
                        new TermRun(at, term, policy, pauses(at, begins, lengths, reasons), List.of()));
    }

    @Provide
    Arbitrary<TermRun> extendedRuns() {
        Arbitrary<List<Integer>> extensions =
                Arbitraries.integers().between(0, 40 * 1440).list().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(receipts(), workingDayTerms(), policies(), gaps(), gaps(), extensions)
                .as((at, term, policy, begins, lengths, decided) ->
                        new TermRun(at, term, policy, oneAfterTheOther(at, begins, lengths), extensions(at, decided)));
    }

    @Provide
    Arbitrary<TermRun> hourRuns() {
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

    private static Optional<LocalDateTime> local(Optional<Instant> at) {
        return at.map(i -> LocalDateTime.ofInstant(i, ZONE));
    }
}
