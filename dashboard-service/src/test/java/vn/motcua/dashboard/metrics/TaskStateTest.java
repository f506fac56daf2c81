package vn.motcua.dashboard.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TaskStateTest {
    private static final LocalDate FIRST = LocalDate.parse("2022-01-01");
    private static final LocalDate LAST = LocalDate.parse("2022-03-31");

    @Test
    void the_last_day_is_not_overdue_and_the_day_after_is() {
        assertThat(on(LAST)).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(on(LAST.plusDays(1))).isEqualTo(TaskState.OVERDUE);
    }

    @Test
    void the_day_before_the_first_is_upcoming_and_the_first_day_is_in_progress() {
        assertThat(on(FIRST.minusDays(1))).isEqualTo(TaskState.UPCOMING);
        assertThat(on(FIRST)).isEqualTo(TaskState.IN_PROGRESS);
    }

    @Test
    void a_completed_task_is_done_however_late_it_is() {
        assertThat(of("COMPLETED", false, FIRST, LAST, LAST.plusYears(1))).isEqualTo(TaskState.DONE);
    }

    @Test
    void reported_progress_does_not_hide_that_a_task_is_overdue() {
        assertThat(of("IN_PROGRESS", false, FIRST, LAST, LAST.plusDays(1))).isEqualTo(TaskState.OVERDUE);
    }

    @Test
    void reported_progress_begins_a_task_whose_day_is_unknown() {
        assertThat(of("IN_PROGRESS", false, null, null, FIRST)).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(of("NOT_STARTED", false, null, null, FIRST)).isEqualTo(TaskState.DUE_UNKNOWN);
    }

    @Test
    void a_task_done_all_year_round_is_never_overdue() {
        assertThat(of("IN_PROGRESS", true, null, null, LAST.plusYears(9))).isEqualTo(TaskState.CONTINUOUS);
    }

    @Test
    void what_is_due_on_a_day_of_next_year_has_not_begun_before_that_year() {
        assertThat(of("NOT_STARTED", false, null, LAST, FIRST.minusDays(1))).isEqualTo(TaskState.UPCOMING);
        assertThat(of("NOT_STARTED", false, null, LAST, FIRST)).isEqualTo(TaskState.IN_PROGRESS);
    }

    private static TaskState on(LocalDate today) {
        return of("NOT_STARTED", false, FIRST, LAST, today);
    }

    private static TaskState of(String state, boolean continuous, LocalDate from, LocalDate dueOn, LocalDate today) {
        return TaskState.of(
                state, continuous, Optional.ofNullable(from), Optional.ofNullable(dueOn), FIRST.getYear(), today);
    }
}
