package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.Cases.OFFICE;
import static vn.motcua.calendar.StateCalendar.ZONE;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The module against two counts of other code. */
class OracleTest {

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
        return Runs.dayRuns();
    }

    @Provide
    Arbitrary<TermRun> extendedRuns() {
        return Runs.extendedRuns();
    }

    @Provide
    Arbitrary<TermRun> hourRuns() {
        return Runs.hourRuns();
    }

    private static Optional<LocalDateTime> local(Optional<Instant> at) {
        return at.map(i -> LocalDateTime.ofInstant(i, ZONE));
    }
}
