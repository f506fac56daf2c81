package vn.motcua.catalog.write.approveworkflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_REPEALED;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_UNKNOWN;
import static vn.motcua.catalog.CatalogRefusal.TIME_LIMIT_MISSING;
import static vn.motcua.catalog.CatalogRefusal.WORKFLOW_DRAFT_MISSING;
import static vn.motcua.catalog.CatalogRefusal.WORKFLOW_EXCEEDS_TIME_LIMIT;
import static vn.motcua.catalog.events.LimitUnit.CALENDAR_DAY;
import static vn.motcua.catalog.events.LimitUnit.HOUR;
import static vn.motcua.catalog.events.LimitUnit.MONTH;
import static vn.motcua.catalog.events.LimitUnit.WORKING_DAY;
import static vn.motcua.catalog.infra.CatalogScenario.given;
import static vn.motcua.catalog.write.Samples.CODE;
import static vn.motcua.catalog.write.Samples.DECISION;
import static vn.motcua.catalog.write.Samples.ID;
import static vn.motcua.catalog.write.Samples.NOW;
import static vn.motcua.catalog.write.Samples.amended;
import static vn.motcua.catalog.write.Samples.content;
import static vn.motcua.catalog.write.Samples.direct;
import static vn.motcua.catalog.write.Samples.nameOnly;
import static vn.motcua.catalog.write.Samples.published;
import static vn.motcua.catalog.write.Samples.registered;
import static vn.motcua.catalog.write.Samples.repealed;
import static vn.motcua.catalog.write.Samples.step;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.events.ChangeKind;
import vn.motcua.catalog.events.Channel;
import vn.motcua.catalog.events.ProcedureEvent;
import vn.motcua.catalog.events.ProcedureEvent.WorkflowApproved;
import vn.motcua.catalog.events.ProcedureEvent.WorkflowDrafted;
import vn.motcua.catalog.events.TimeLimit;
import vn.motcua.catalog.events.WorkflowStep;
import vn.motcua.catalog.write.Workflow;
import vn.motcua.servicetest.Decided;

class ApproveWorkflowTest {
    private static final List<WorkflowStep> TWO_DAYS =
            List.of(step(1, 4, HOUR), step(2, 1, WORKING_DAY), step(3, 4, HOUR));
    private static final List<WorkflowStep> AN_HOUR_MORE = List.of(step(1, 2, WORKING_DAY), step(2, 1, HOUR));

    private static Decided approving(List<WorkflowStep> steps, ProcedureEvent... before) {
        return approving(Optional.of(steps), before);
    }

    private static Decided approving(Optional<List<WorkflowStep>> steps, ProcedureEvent... before) {
        return given((Object[]) before).when(new ApproveWorkflow(ID, "126/QĐ-UBND", steps));
    }

    private static WorkflowApproved approved(int versionNo, int workflowVersion, int revision) {
        return new WorkflowApproved(ID, NOW, CODE, versionNo, workflowVersion, "126/QĐ-UBND", TWO_DAYS, revision);
    }

    @Test
    void a_workflow_as_long_as_the_limit_is_approved_for_the_draft() {
        approving(TWO_DAYS, registered()).then(approved(1, 1, 2));
    }

    @Test
    void one_hour_more_than_the_limit_is_refused() {
        approving(AN_HOUR_MORE, registered()).thenRefused(WORKFLOW_EXCEEDS_TIME_LIMIT);
    }

    @Test
    void a_procedure_of_the_same_day_leaves_one_working_day_for_its_steps() {
        ProcedureEvent sameDay = amended(content("Trong ngày", direct(0, WORKING_DAY)), 2);
        List<WorkflowStep> eightHours = List.of(step(1, 2, HOUR), step(2, 6, HOUR));
        approving(eightHours, registered(), sameDay)
                .then(new WorkflowApproved(ID, NOW, CODE, 1, 1, "126/QĐ-UBND", eightHours, 3));
        approving(List.of(step(1, 2, HOUR), step(2, 7, HOUR)), registered(), sameDay)
                .thenRefused(WORKFLOW_EXCEEDS_TIME_LIMIT);
    }

    @Test
    void of_steps_side_by_side_the_longest_counts() {
        Workflow workflow =
                new Workflow(1, List.of(step(1, 3, HOUR), step(1, 1, WORKING_DAY), step(2, 2, HOUR)), Optional.empty());
        assertThat(workflow.hours(8)).isEqualTo(10);
    }

    @Test
    void a_second_workflow_replaces_the_first_and_counts_on() {
        approving(TWO_DAYS, registered(), approved(1, 1, 2), published(1, ChangeKind.NEW, DECISION, 3))
                .then(approved(1, 2, 4));
    }

    @Test
    void it_is_for_the_next_version_when_a_draft_waits() {
        approving(
                        TWO_DAYS,
                        registered(),
                        published(1, ChangeKind.NEW, DECISION, 2),
                        amended(content("Mới", direct(3, WORKING_DAY)), 3))
                .then(approved(2, 1, 4));
    }

    @Test
    void the_drafted_steps_are_approved_when_none_are_sent_and_the_draft_ends() {
        WorkflowDrafted draft = new WorkflowDrafted(ID, NOW, CODE, TWO_DAYS, 2);
        approving(Optional.empty(), registered(), draft).then(approved(1, 1, 3));
        approving(Optional.empty(), registered(), draft, approved(1, 1, 3)).thenRefused(WORKFLOW_DRAFT_MISSING);
        approving(Optional.empty(), registered()).thenRefused(WORKFLOW_DRAFT_MISSING);
    }

    @Test
    void without_a_limit_there_is_nothing_to_keep() {
        approving(TWO_DAYS, registered(), amended(nameOnly(), 2)).thenRefused(TIME_LIMIT_MISSING);
    }

    @Test
    void the_procedure_must_be_there() {
        approving(TWO_DAYS).thenRefused(PROCEDURE_UNKNOWN);
        approving(TWO_DAYS, registered(), published(1, ChangeKind.NEW, DECISION, 2), repealed(3))
                .thenRefused(PROCEDURE_REPEALED);
    }

    @Test
    void calendar_days_and_months_hold_the_most_working_days_that_they_can() {
        assertThat(fits(5, new TimeLimit(Channel.DIRECT, 7, CALENDAR_DAY, ""))).isTrue();
        assertThat(fits(6, new TimeLimit(Channel.DIRECT, 7, CALENDAR_DAY, ""))).isFalse();
        assertThat(fits(6, new TimeLimit(Channel.DIRECT, 8, CALENDAR_DAY, ""))).isTrue();
        assertThat(fits(23, new TimeLimit(Channel.DIRECT, 1, MONTH, ""))).isTrue();
        assertThat(fits(24, new TimeLimit(Channel.DIRECT, 1, MONTH, ""))).isFalse();
    }

    private static boolean fits(int workingDays, TimeLimit limit) {
        Workflow workflow = new Workflow(1, List.of(step(1, workingDays, WORKING_DAY)), Optional.empty());
        return workflow.exceeded(List.of(limit), 8).isEmpty();
    }
}
