package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.Cases.OFFICE;
import static vn.motcua.calendar.StateCalendar.ZONE;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MixtureTest {
    /** No oracle follows every mixture; what any answer owes stays. */
    @Property(tries = 5_000)
    void any_mixture_is_answered_and_explained_day_by_day(@ForAll("mixedRuns") TermRun run) {
        DueDate due = OFFICE.dueDate(run);
        List<LocalDate> told =
                due.explanation().days().stream().map(ExplainedDay::date).toList();
        assertThat(told.getFirst()).isEqualTo(LocalDate.ofInstant(run.receivedAt(), ZONE));
        assertThat(told)
                .as("%s", run)
                .containsExactlyElementsOf(
                        told.getFirst().datesUntil(told.getLast().plusDays(1)).toList());
        due.dueOn().ifPresent(on -> {
            assertThat(OFFICE.isWorkingDay(on)).as("%s", run).isTrue();
            assertThat(told.getLast()).as("%s", run).isEqualTo(on);
            assertThat(due.dueAt().orElseThrow()).isAfterOrEqualTo(run.receivedAt());
        });
        assertThat(due.isPaused()).as("%s", run).isEqualTo(hasOpenPauseThatTookEffect(due.explanation()));
        assertThat(due.explanation().plain().textVi())
                .hasSameSizeAs(due.explanation().plain().textEn());
    }

    private static boolean hasOpenPauseThatTookEffect(Explanation explanation) {
        return explanation.run().pauses().stream()
                .anyMatch(pause -> pause.to().isEmpty()
                        && !explanation.pausesWithoutEffect().contains(pause));
    }

    @Provide
    Arbitrary<TermRun> mixedRuns() {
        return Runs.mixedRuns();
    }
}
