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
import static vn.motcua.plan.infra.PlanScenario.directory;
import static vn.motcua.plan.infra.PlanScenario.given;
import static vn.motcua.plan.infra.PlanScenario.knowing;
import static vn.motcua.plan.write.Samples.FIRING;
import static vn.motcua.plan.write.Samples.FOURTH_QUARTER;
import static vn.motcua.plan.write.Samples.ID;
import static vn.motcua.plan.write.Samples.NOTE;
import static vn.motcua.plan.write.Samples.ORGANISATION;
import static vn.motcua.plan.write.Samples.REASON;
import static vn.motcua.plan.write.Samples.REPORT;
import static vn.motcua.plan.write.Samples.SECOND_QUARTER;
import static vn.motcua.plan.write.Samples.TASK;
import static vn.motcua.plan.write.Samples.TRIGGERED;
import static vn.motcua.plan.write.Samples.TWICE;
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
import static vn.motcua.plan.write.Samples.taskDrafted;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.plan.events.PlanEvent.PlanIssued;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.events.Schedule;
import vn.motcua.plan.events.TaskEvent;
import vn.motcua.plan.events.TaskEvent.TaskCompleted;
import vn.motcua.plan.events.TaskEvent.TaskCompletionCorrected;
import vn.motcua.plan.events.TaskEvent.TaskDrafted;
import vn.motcua.plan.events.TaskEvent.TaskOccurrenceOpened;
import vn.motcua.plan.events.TaskEvent.TaskProgressReported;
import vn.motcua.plan.events.TaskId;
import vn.motcua.plan.events.TaskStanding;
import vn.motcua.plan.events.TaskState;
import vn.motcua.plan.write.completetask.CompleteTask;
import vn.motcua.plan.write.correcttaskcompletion.CorrectTaskCompletion;
import vn.motcua.plan.write.correcttaskprogress.CorrectTaskProgress;
import vn.motcua.plan.write.openoccurrence.OpenOccurrence;
import vn.motcua.plan.write.reporttaskprogress.ReportTaskProgress;
import vn.motcua.servicetest.Scenario;

class TaskDecisionTest {
    private static final Scenario OPEN = inForce(taskDrafted(), scheduled());
    private static final Scenario OPEN_TWICE = inForce(taskDrafted(TWICE, Samples.twice()), scheduledTwice());
    private static final Scenario WAITING =
            inForce(taskDrafted(TRIGGERED, Samples.triggered(true)), scheduledTriggered());
    private static final Scenario DONE = inForce(taskDrafted(), scheduled(), completed());

    /** On 20 March at nine, a task of an issued plan. */
    private static Scenario inForce(TaskDrafted task, TaskEvent... more) {
        return given(drafted(), task, issued()).given((Object[]) more).at("2026-03-20T09:00");
    }

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

    private static TaskStanding standing(TaskState state, int percent, String dueOn) {
        return new TaskStanding(state, percent, Optional.ofNullable(dueOn).map(LocalDate::parse));
    }

    @Test
    void a_task_of_an_issued_plan_goes_on_and_is_done() {
        OPEN.at(reported().at())
                .when(report(TASK, Optional.empty()))
                .then(reported())
                .at("2026-03-20T09:00")
                .when(complete("2026-03-20"))
                .then(completed());
    }

    @Test
    void a_task_is_done_once_and_not_tomorrow() {
        DONE.when(complete("2026-03-20")).thenRefused(TASK_ALREADY_COMPLETED);
        DONE.when(report(TASK, Optional.empty())).thenRefused(TASK_ALREADY_COMPLETED);
        OPEN.when(complete("2026-03-21")).thenRefused(DATE_IN_FUTURE);
    }

    @Test
    void a_task_that_the_document_calls_finished_is_done_already() {
        inForce(taskDrafted(TASK, new Schedule.Done(Optional.empty(), "Đã hoàn thành")), scheduled())
                .when(complete("2026-03-20"))
                .thenRefused(TASK_ALREADY_COMPLETED);
    }

    @Test
    void tasks_wait_for_the_plan_to_be_issued_and_must_be_of_that_plan() {
        CompleteTask complete = complete("2026-01-26");
        given(taskDrafted()).when(complete).thenRefused(PLAN_UNKNOWN);
        given(drafted(), taskDrafted()).when(complete).thenRefused(PLAN_NOT_ISSUED);
        given(drafted(), taskDrafted(), discarded()).when(complete).thenRefused(PLAN_DISCARDED);
        given(drafted(), issued()).when(complete).thenRefused(TASK_UNKNOWN);
        PlanId another = new PlanId(REASON);
        PlanIssued inForceToo =
                new PlanIssued(another, issued().at(), ORGANISATION, "08/KH-SNV", issued().issuedOn(), "GIÁM ĐỐC");
        OPEN.given(drafted(another), inForceToo)
                .when(new CompleteTask(
                        another, TASK, Optional.empty(), LocalDate.parse("2026-03-20"), Optional.empty()))
                .thenRefused(TASK_UNKNOWN);
    }

    @Test
    void each_period_is_done_by_itself_and_the_task_with_the_last_of_them() {
        CompleteTask first = complete(TWICE, Optional.of(SECOND_QUARTER), "2026-06-20");
        TaskCompleted last = OPEN_TWICE
                .at(occurrenceCompleted().at())
                .when(first)
                .then(occurrenceCompleted())
                .when(first)
                .thenRefused(TASK_ALREADY_COMPLETED)
                .at("2026-12-01T09:00")
                .when(complete(TWICE, Optional.of(FOURTH_QUARTER), "2026-12-01"))
                .thenOne(TaskCompleted.class);
        assertThat(last.standing()).isEqualTo(standing(TaskState.COMPLETED, 100, null));
    }

    @Test
    void progress_of_a_task_with_periods_names_the_period() {
        OPEN_TWICE.when(report(TWICE, Optional.empty())).thenRefused(OCCURRENCE_NEEDED);
        OPEN_TWICE.when(report(TWICE, Optional.of(FIRING))).thenRefused(OCCURRENCE_UNKNOWN);
        assertThat(OPEN_TWICE
                        .when(report(TWICE, Optional.of(SECOND_QUARTER)))
                        .thenOne(TaskProgressReported.class)
                        .standing())
                .isEqualTo(standing(TaskState.IN_PROGRESS, 30, "2026-06-30"));
    }

    @Test
    void a_trigger_opens_an_occurrence_due_after_so_many_days() {
        // Ten days after Wednesday 4 March is Saturday 14 March; the next working day is Monday.
        Scenario once = WAITING.at(opened().at())
                .when(open(TRIGGERED, "2026-03-04"))
                .then(opened())
                .at("2026-03-20T09:00");
        once.when(open(TRIGGERED, "2026-03-04")).thenRefused(OCCURRENCE_ALREADY_OPENED);
        once.when(open(TRIGGERED, "2026-03-09")).thenOne(TaskOccurrenceOpened.class);
    }

    @Test
    void a_trigger_that_fires_once_opens_one_occurrence_and_the_task_is_done_with_it() {
        Scenario fired = inForce(taskDrafted(TRIGGERED, Samples.triggered(false)), scheduledTriggered(), opened());
        fired.when(open(TRIGGERED, "2026-03-09")).thenRefused(OCCURRENCE_ALREADY_OPENED);
        assertThat(fired.when(complete(TRIGGERED, Optional.of(FIRING), "2026-03-10"))
                        .thenOne(TaskCompleted.class)
                        .standing())
                .isEqualTo(standing(TaskState.COMPLETED, 100, null));
    }

    @Test
    void only_a_trigger_of_today_or_before_opens_an_occurrence() {
        OPEN.when(open(TASK, "2026-03-04")).thenRefused(TASK_NOT_TRIGGERED);
        WAITING.when(open(TRIGGERED, "2026-03-21")).thenRefused(DATE_IN_FUTURE);
        knowing(directory().build())
                .given(drafted(), taskDrafted(TRIGGERED, Samples.triggered(true)), issued(), scheduledTriggered())
                .at("2026-03-20T09:00")
                .when(open(TRIGGERED, "2026-03-04"))
                .thenRefused(REFERENCE_DATA_MISSING);
    }

    @Test
    void a_report_is_corrected_and_the_newest_one_counts() {
        CorrectTaskProgress correct = new CorrectTaskProgress(ID, TASK, REPORT, 40, Optional.empty(), REASON);
        OPEN.given(reported()).at(progressCorrected().at()).when(correct).then(progressCorrected());
        OPEN.when(correct).thenRefused(REPORT_UNKNOWN);
    }

    @Test
    void a_completion_is_corrected_or_taken_back() {
        DONE.at(completionCorrected().at())
                .when(recomplete(Optional.empty(), Optional.of("2026-03-19")))
                .then(completionCorrected());
        assertThat(DONE.when(recomplete(Optional.empty(), Optional.empty()))
                        .thenOne(TaskCompletionCorrected.class)
                        .standing())
                .isEqualTo(standing(TaskState.NOT_STARTED, 0, "2026-03-31"));
        DONE.when(recomplete(Optional.empty(), Optional.of("2026-03-21"))).thenRefused(DATE_IN_FUTURE);
        OPEN.when(recomplete(Optional.empty(), Optional.empty())).thenRefused(TASK_NOT_COMPLETED);
        DONE.when(recomplete(Optional.of(FIRING), Optional.empty())).thenRefused(OCCURRENCE_UNKNOWN);
    }
}
