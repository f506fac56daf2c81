package vn.motcua.catalog.write.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalog.CatalogRefusal.DRAFT_MISSING;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_REPEALED;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_UNKNOWN;
import static vn.motcua.catalog.CatalogRefusal.WORKFLOW_DRAFT_MISSING;
import static vn.motcua.catalog.events.ChangeKind.NEW;
import static vn.motcua.catalog.events.LimitUnit.HOUR;
import static vn.motcua.catalog.events.LimitUnit.WORKING_DAY;
import static vn.motcua.catalog.infra.CatalogScenario.given;
import static vn.motcua.catalog.write.Samples.CODE;
import static vn.motcua.catalog.write.Samples.DECISION;
import static vn.motcua.catalog.write.Samples.ID;
import static vn.motcua.catalog.write.Samples.NOW;
import static vn.motcua.catalog.write.Samples.after;
import static vn.motcua.catalog.write.Samples.amended;
import static vn.motcua.catalog.write.Samples.content;
import static vn.motcua.catalog.write.Samples.direct;
import static vn.motcua.catalog.write.Samples.published;
import static vn.motcua.catalog.write.Samples.registered;
import static vn.motcua.catalog.write.Samples.repealed;
import static vn.motcua.catalog.write.Samples.step;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.events.ProcedureContent;
import vn.motcua.catalog.events.ProcedureEvent;
import vn.motcua.catalog.events.ProcedureEvent.DraftWithdrawn;
import vn.motcua.catalog.events.ProcedureEvent.WorkflowApproved;
import vn.motcua.catalog.events.ProcedureEvent.WorkflowDraftWithdrawn;
import vn.motcua.catalog.events.ProcedureEvent.WorkflowDrafted;
import vn.motcua.catalog.events.WorkflowStep;
import vn.motcua.catalog.write.Procedure;
import vn.motcua.catalog.write.amendprocedure.AmendProcedure;
import vn.motcua.catalog.write.draftworkflow.DraftWorkflow;
import vn.motcua.catalog.write.withdrawdraft.WithdrawDraft;
import vn.motcua.catalog.write.withdrawworkflowdraft.WithdrawWorkflowDraft;
import vn.motcua.servicetest.Decided;

/** Drafts of procedures and of workflows are mended in place and given up with a reason. */
class DraftDecisionsTest {
    private static final UUID REASON = UUID.fromString("0198c2f4-9000-7a11-8c22-000000000001");
    private static final List<WorkflowStep> STEPS = List.of(step(1, 4, HOUR));
    private static final List<WorkflowStep> MENDED = List.of(step(1, 3, HOUR));
    private static final ProcedureEvent PUBLISHED = published(1, NEW, DECISION, 2);
    private static final ProcedureContent NEXT = content("Tên mới", direct(3, WORKING_DAY));

    private static Decided withdrawing(ProcedureEvent... before) {
        return given((Object[]) before).when(new WithdrawDraft(ID, REASON));
    }

    private static Decided drafting(List<WorkflowStep> steps, ProcedureEvent... before) {
        return given((Object[]) before).when(new DraftWorkflow(ID, steps));
    }

    private static Decided withdrawingWorkflow(ProcedureEvent... before) {
        return given((Object[]) before).when(new WithdrawWorkflowDraft(ID, REASON));
    }

    private static DraftWithdrawn withdrawn(int revision) {
        return new DraftWithdrawn(ID, NOW, CODE, REASON, revision);
    }

    private static WorkflowDrafted drafted(List<WorkflowStep> steps, int revision) {
        return new WorkflowDrafted(ID, NOW, CODE, steps, revision);
    }

    private static WorkflowDraftWithdrawn workflowWithdrawn(int revision) {
        return new WorkflowDraftWithdrawn(ID, NOW, CODE, REASON, revision);
    }

    @Test
    void the_draft_of_the_next_version_is_given_up_and_the_version_in_force_stays() {
        withdrawing(registered(), PUBLISHED, amended(NEXT, 3)).then(withdrawn(4));
        assertThat(after(registered(), PUBLISHED, amended(NEXT, 3), withdrawn(4)))
                .isInstanceOfSatisfying(Procedure.Active.class, a -> {
                    assertThat(a.draft()).isEmpty();
                    assertThat(a.isPublished()).isTrue();
                });
    }

    @Test
    void a_draft_that_was_never_published_is_given_up_and_may_be_written_again() {
        withdrawing(registered())
                .then(withdrawn(2))
                .when(new AmendProcedure(ID, content()))
                .then(amended(content(), 3));
    }

    @Test
    void without_a_draft_nothing_is_given_up() {
        withdrawing(registered(), PUBLISHED).thenRefused(DRAFT_MISSING);
        withdrawing(registered(), withdrawn(2)).thenRefused(DRAFT_MISSING);
        withdrawing().thenRefused(PROCEDURE_UNKNOWN);
        withdrawing(registered(), PUBLISHED, repealed(3)).thenRefused(PROCEDURE_REPEALED);
    }

    @Test
    void the_draft_of_a_workflow_is_written_and_mended_in_place() {
        drafting(STEPS, registered()).then(drafted(STEPS, 2));
        drafting(MENDED, registered(), drafted(STEPS, 2)).then(drafted(MENDED, 3));
        drafting(STEPS, registered(), drafted(STEPS, 2)).then();
        drafting(STEPS).thenRefused(PROCEDURE_UNKNOWN);
        drafting(STEPS, registered(), PUBLISHED, repealed(3)).thenRefused(PROCEDURE_REPEALED);
    }

    @Test
    void the_draft_of_a_workflow_is_given_up_and_the_approved_one_stays_in_use() {
        WorkflowApproved approved = new WorkflowApproved(ID, NOW, CODE, 1, 1, "126/QĐ-UBND", STEPS, 2);
        withdrawingWorkflow(registered(), approved, drafted(MENDED, 3)).then(workflowWithdrawn(4));
        assertThat(after(registered(), approved, drafted(MENDED, 3), workflowWithdrawn(4)))
                .isInstanceOfSatisfying(Procedure.Active.class, a -> {
                    assertThat(a.workflow().steps()).isEqualTo(STEPS);
                    assertThat(a.workflow().draft()).isEmpty();
                });
        withdrawingWorkflow(registered(), approved).thenRefused(WORKFLOW_DRAFT_MISSING);
        withdrawingWorkflow().thenRefused(PROCEDURE_UNKNOWN);
        withdrawingWorkflow(registered(), PUBLISHED, repealed(3)).thenRefused(PROCEDURE_REPEALED);
    }
}
