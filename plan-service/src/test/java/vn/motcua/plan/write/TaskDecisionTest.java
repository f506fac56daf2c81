package vn.motcua.plan.write;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.plan.PlanRefusal.DATE_IN_FUTURE;
import static vn.motcua.plan.PlanRefusal.OCCURRENCE_ALREADY_OPENED;
import static vn.motcua.plan.PlanRefusal.OCCURRENCE_NEEDED;
import static vn.motcua.plan.PlanRefusal.OCCURRENCE_UNKNOWN;
import static vn.motcua.plan.PlanRefusal.PLAN_DISCARDED;
import static vn.motcua.plan.PlanRefusal.PLAN_NOT_ISSUED;
import static vn.motcua.plan.PlanRefusal.PLAN_UNKNOWN;
import static vn.motcua.plan.PlanRefusal.REFERENCE_DATA_MISSING;
import static vn.motcua.plan.PlanRefusal.REPORT_UNKNOWN;
import static vn.motcua.plan.PlanRefusal.TASK_ALREADY_COMPLETED;
import static vn.motcua.plan.PlanRefusal.TASK_NOT_COMPLETED;
import static vn.motcua.plan.PlanRefusal.TASK_NOT_TRIGGERED;
import static vn.motcua.plan.PlanRefusal.TASK_UNKNOWN;
import static vn.motcua.plan.write.Refusing.refused;
import static vn.motcua.plan.write.Samples.FIRING;
import static vn.motcua.plan.write.Samples.FOURTH_QUARTER;
import static vn.motcua.plan.write.Samples.ID;
import static vn.motcua.plan.write.Samples.NOTE;
import static vn.motcua.plan.write.Samples.REASON;
import static vn.motcua.plan.write.Samples.REPORT;
import static vn.motcua.plan.write.Samples.SECOND_QUARTER;
import static vn.motcua.plan.write.Samples.TASK;
import static vn.motcua.plan.write.Samples.TRIGGERED;
import static vn.motcua.plan.write.Samples.TWICE;
import static vn.motcua.plan.write.Samples.after;
import static vn.motcua.plan.write.Samples.completed;
import static vn.motcua.plan.write.Samples.completionCorrected;
import static vn.motcua.plan.write.Samples.discarded;
import static vn.motcua.plan.write.Samples.drafted;
import static vn.motcua.plan.write.Samples.issued;
import static vn.motcua.plan.write.Samples.occurrenceCompleted;
import static vn.motcua.plan.write.Samples.opened;
import static vn.motcua.plan.write.Samples.progressCorrected;
import static vn.motcua.plan.write.Samples.reported;
import static vn.motcua.plan.write.Samples.scheduled;
import static vn.motcua.plan.write.Samples.scheduledTriggered;
import static vn.motcua.plan.write.Samples.scheduledTwice;
import static vn.motcua.plan.write.Samples.task;
import static vn.motcua.plan.write.Samples.taskDrafted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.StateCalendar;
import vn.motcua.plan.events.DueDate;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.events.Schedule;
import vn.motcua.plan.events.TaskEvent;
import vn.motcua.plan.events.TaskEvent.TaskCompleted;
import vn.motcua.plan.events.TaskEvent.TaskCompletionCorrected;
import vn.motcua.plan.events.TaskId;
import vn.motcua.plan.events.TaskStanding;
import vn.motcua.plan.events.TaskState;
import vn.motcua.plan.write.completetask.CompleteTask;
import vn.motcua.plan.write.correcttaskcompletion.CorrectTaskCompletion;
import vn.motcua.plan.write.correcttaskprogress.CorrectTaskProgress;
import vn.motcua.plan.write.openoccurrence.OpenOccurrence;
import vn.motcua.plan.write.reporttaskprogress.ReportTaskProgress;

class TaskDecisionTest {
    private static final Instant THE_20TH_OF_MARCH = Instant.parse("2026-03-20T02:00:00Z");
    private static final Plan IN_FORCE = after(drafted(), issued());
    private static final Task OPEN = task(taskDrafted(), scheduled());
    private static final Task OPEN_TWICE = task(taskDrafted(TWICE, Samples.twice()), scheduledTwice());
    private static final Task WAITING = task(taskDrafted(TRIGGERED, Samples.triggered(true)), scheduledTriggered());
    private static final Task DONE = task(taskDrafted(), scheduled(), completed());

    private static ReportTaskProgress report(TaskId taskId, Optional<UUID> occurrence) {
        return new ReportTaskProgress(ID, taskId, REPORT, occurrence, 60, Optional.of(NOTE));
    }

    private static CompleteTask complete(TaskId taskId, Optional<UUID> occurrence, String day) {
        return new CompleteTask(ID, taskId, occurrence, LocalDate.parse(day), Optional.empty());
    }

    private static CompleteTask complete(String day) {
        return complete(TASK, Optional.empty(), day);
    }

    private static CorrectTaskCompletion recomplete(Optional<UUID> occurrence, Optional<String> day) {
        return new CorrectTaskCompletion(ID, TASK, occurrence, day.map(LocalDate::parse), Optional.empty(), REASON);
    }

    private static OpenOccurrence open(TaskId taskId, String day) {
        return new OpenOccurrence(ID, taskId, FIRING, LocalDate.parse(day), Optional.of("1234/QĐ-BKHĐT"));
    }

    private static List<TaskEvent> opening(TaskId taskId, Task task, String day, Instant now) {
        return OpenOccurrence.decide(open(taskId, day), task, IN_FORCE, now, workdays(StateCalendar.shipped()));
    }

    private static DueDate.Workdays workdays(StateCalendar calendar) {
        return new DueDate.Workdays() {
            @Override
            public LocalDate after(LocalDate day, int n) {
                return calendar.plusWorkingDays(day, n);
            }

            @Override
            public LocalDate onOrAfter(LocalDate day) {
                return calendar.sameOrNextWorkingDay(day);
            }
        };
    }

    private static TaskStanding standing(TaskState state, int percent, String dueOn) {
        return new TaskStanding(state, percent, Optional.ofNullable(dueOn).map(LocalDate::parse));
    }

    @Test
    void a_task_of_an_issued_plan_goes_on_and_is_done() {
        assertThat(ReportTaskProgress.decide(
                        report(TASK, Optional.empty()),
                        OPEN,
                        IN_FORCE,
                        reported().at()))
                .containsExactly(reported());
        assertThat(CompleteTask.decide(
                        complete("2026-03-20"),
                        task(taskDrafted(), scheduled(), reported()),
                        IN_FORCE,
                        THE_20TH_OF_MARCH))
                .containsExactly(completed());
    }

    @Test
    void a_task_is_done_once_and_not_tomorrow() {
        refused(
                TASK_ALREADY_COMPLETED,
                () -> CompleteTask.decide(complete("2026-03-20"), DONE, IN_FORCE, THE_20TH_OF_MARCH));
        refused(
                TASK_ALREADY_COMPLETED,
                () -> ReportTaskProgress.decide(report(TASK, Optional.empty()), DONE, IN_FORCE, THE_20TH_OF_MARCH));
        refused(DATE_IN_FUTURE, () -> CompleteTask.decide(complete("2026-03-21"), OPEN, IN_FORCE, THE_20TH_OF_MARCH));
    }

    @Test
    void a_task_that_the_document_calls_finished_is_done_already() {
        Task born = task(taskDrafted(TASK, new Schedule.Done(Optional.empty(), "Đã hoàn thành")), scheduled());
        refused(
                TASK_ALREADY_COMPLETED,
                () -> CompleteTask.decide(complete("2026-03-20"), born, IN_FORCE, THE_20TH_OF_MARCH));
    }

    @Test
    void tasks_wait_for_the_plan_to_be_issued_and_must_be_of_that_plan() {
        Task drafted = task(taskDrafted());
        refused(PLAN_UNKNOWN, () -> completing(complete("2026-03-20"), drafted, Plan.NONE));
        refused(PLAN_NOT_ISSUED, () -> completing(complete("2026-03-20"), drafted, after(drafted())));
        refused(PLAN_DISCARDED, () -> completing(complete("2026-03-20"), drafted, after(drafted(), discarded())));
        refused(TASK_UNKNOWN, () -> completing(complete("2026-03-20"), Task.NONE, IN_FORCE));
        CompleteTask underAnother = new CompleteTask(
                new PlanId(REASON), TASK, Optional.empty(), LocalDate.parse("2026-03-20"), Optional.empty());
        refused(TASK_UNKNOWN, () -> completing(underAnother, OPEN, IN_FORCE));
    }

    private static List<TaskEvent> completing(CompleteTask command, Task task, Plan plan) {
        return CompleteTask.decide(command, task, plan, THE_20TH_OF_MARCH);
    }

    @Test
    void each_period_is_done_by_itself_and_the_task_with_the_last_of_them() {
        CompleteTask first = complete(TWICE, Optional.of(SECOND_QUARTER), "2026-06-20");
        assertThat(CompleteTask.decide(
                        first, OPEN_TWICE, IN_FORCE, occurrenceCompleted().at()))
                .containsExactly(occurrenceCompleted());

        Task half = task(taskDrafted(TWICE, Samples.twice()), scheduledTwice(), occurrenceCompleted());
        refused(
                TASK_ALREADY_COMPLETED,
                () -> CompleteTask.decide(
                        first, half, IN_FORCE, occurrenceCompleted().at()));
        List<TaskEvent> last = CompleteTask.decide(
                complete(TWICE, Optional.of(FOURTH_QUARTER), "2026-12-01"),
                half,
                IN_FORCE,
                Instant.parse("2026-12-01T02:00:00Z"));
        assertThat(((TaskCompleted) last.getFirst()).standing()).isEqualTo(standing(TaskState.COMPLETED, 100, null));
    }

    @Test
    void progress_of_a_task_with_periods_names_the_period() {
        refused(
                OCCURRENCE_NEEDED,
                () -> ReportTaskProgress.decide(
                        report(TWICE, Optional.empty()), OPEN_TWICE, IN_FORCE, THE_20TH_OF_MARCH));
        refused(
                OCCURRENCE_UNKNOWN,
                () -> ReportTaskProgress.decide(
                        report(TWICE, Optional.of(FIRING)), OPEN_TWICE, IN_FORCE, THE_20TH_OF_MARCH));
        assertThat(ReportTaskProgress.decide(
                                report(TWICE, Optional.of(SECOND_QUARTER)), OPEN_TWICE, IN_FORCE, THE_20TH_OF_MARCH)
                        .getFirst())
                .extracting("standing")
                .isEqualTo(standing(TaskState.IN_PROGRESS, 30, "2026-06-30"));
    }

    @Test
    void a_trigger_opens_an_occurrence_due_after_so_many_days() {
        // Ten days after Wednesday 4 March is Saturday 14 March; the next working day is Monday.
        assertThat(opening(TRIGGERED, WAITING, "2026-03-04", opened().at())).containsExactly(opened());
        Task once = task(taskDrafted(TRIGGERED, Samples.triggered(true)), scheduledTriggered(), opened());
        refused(OCCURRENCE_ALREADY_OPENED, () -> opening(TRIGGERED, once, "2026-03-04", THE_20TH_OF_MARCH));
        assertThat(opening(TRIGGERED, once, "2026-03-09", THE_20TH_OF_MARCH)).hasSize(1);
    }

    @Test
    void a_trigger_that_fires_once_opens_one_occurrence_and_the_task_is_done_with_it() {
        Task fired = task(taskDrafted(TRIGGERED, Samples.triggered(false)), scheduledTriggered(), opened());
        refused(OCCURRENCE_ALREADY_OPENED, () -> opening(TRIGGERED, fired, "2026-03-09", THE_20TH_OF_MARCH));
        assertThat(CompleteTask.decide(
                                complete(TRIGGERED, Optional.of(FIRING), "2026-03-10"),
                                fired,
                                IN_FORCE,
                                THE_20TH_OF_MARCH)
                        .getFirst())
                .extracting("standing")
                .isEqualTo(standing(TaskState.COMPLETED, 100, null));
    }

    @Test
    void only_a_trigger_of_today_or_before_opens_an_occurrence() {
        refused(TASK_NOT_TRIGGERED, () -> opening(TASK, OPEN, "2026-03-04", THE_20TH_OF_MARCH));
        refused(DATE_IN_FUTURE, () -> opening(TRIGGERED, WAITING, "2026-03-21", THE_20TH_OF_MARCH));
        refused(
                REFERENCE_DATA_MISSING,
                () -> OpenOccurrence.decide(
                        open(TRIGGERED, "2026-03-04"),
                        WAITING,
                        IN_FORCE,
                        THE_20TH_OF_MARCH,
                        workdays(StateCalendar.of(List.of()))));
    }

    @Test
    void a_report_is_corrected_and_the_newest_one_counts() {
        CorrectTaskProgress correct = new CorrectTaskProgress(ID, TASK, REPORT, 40, Optional.empty(), REASON);
        assertThat(CorrectTaskProgress.decide(
                        correct,
                        task(taskDrafted(), scheduled(), reported()),
                        IN_FORCE,
                        progressCorrected().at()))
                .containsExactly(progressCorrected());
        refused(REPORT_UNKNOWN, () -> CorrectTaskProgress.decide(correct, OPEN, IN_FORCE, THE_20TH_OF_MARCH));
    }

    @Test
    void a_completion_is_corrected_or_taken_back() {
        assertThat(CorrectTaskCompletion.decide(
                        recomplete(Optional.empty(), Optional.of("2026-03-19")),
                        DONE,
                        IN_FORCE,
                        completionCorrected().at()))
                .containsExactly(completionCorrected());
        List<TaskEvent> back = CorrectTaskCompletion.decide(
                recomplete(Optional.empty(), Optional.empty()), DONE, IN_FORCE, THE_20TH_OF_MARCH);
        assertThat(((TaskCompletionCorrected) back.getFirst()).standing())
                .isEqualTo(standing(TaskState.NOT_STARTED, 0, "2026-03-31"));
        refused(
                DATE_IN_FUTURE,
                () -> CorrectTaskCompletion.decide(
                        recomplete(Optional.empty(), Optional.of("2026-03-21")), DONE, IN_FORCE, THE_20TH_OF_MARCH));
        refused(
                TASK_NOT_COMPLETED,
                () -> CorrectTaskCompletion.decide(
                        recomplete(Optional.empty(), Optional.empty()), OPEN, IN_FORCE, THE_20TH_OF_MARCH));
        refused(
                OCCURRENCE_UNKNOWN,
                () -> CorrectTaskCompletion.decide(
                        recomplete(Optional.of(FIRING), Optional.empty()), DONE, IN_FORCE, THE_20TH_OF_MARCH));
    }
}
