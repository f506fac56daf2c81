package vn.motcua.catalog.write.approveworkflow;

import static vn.motcua.catalog.CatalogRefusal.ACTOR_WITHOUT_ORGANISATION;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_CHANGED_MEANWHILE;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_REPEALED;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_UNKNOWN;
import static vn.motcua.catalog.CatalogRefusal.TIME_LIMIT_MISSING;
import static vn.motcua.catalog.CatalogRefusal.WORKFLOW_DRAFT_MISSING;
import static vn.motcua.catalog.CatalogRefusal.WORKFLOW_EXCEEDS_TIME_LIMIT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.catalog.events.ProcedureEvent;
import vn.motcua.catalog.events.ProcedureEvent.WorkflowApproved;
import vn.motcua.catalog.events.ProcedureId;
import vn.motcua.catalog.events.Rules;
import vn.motcua.catalog.events.TimeLimit;
import vn.motcua.catalog.events.WorkflowStep;
import vn.motcua.catalog.write.Procedure;
import vn.motcua.catalog.write.ProcedureCommand;
import vn.motcua.catalog.write.Workflow;
import vn.motcua.eventstore.Refusal;

/**
 * Approves an internal workflow for the draft of the procedure, or for the newest version when there is no draft. It takes the place of
 * the one before, and the draft of the workflow ends.
 *
 * @param decisionNumber number and symbol of the approving decision, for example {@code 126/QĐ-UBND}
 * @param steps 1 to 50; empty: those of the draft
 * @legal LB-33 the steps together take no longer than the time limit of any channel
 */
public record ApproveWorkflow(ProcedureId procedureId, String decisionNumber, Optional<List<WorkflowStep>> steps)
        implements ProcedureCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            ACTOR_WITHOUT_ORGANISATION,
            PROCEDURE_UNKNOWN,
            PROCEDURE_REPEALED,
            WORKFLOW_DRAFT_MISSING,
            TIME_LIMIT_MISSING,
            WORKFLOW_EXCEEDS_TIME_LIMIT,
            PROCEDURE_CHANGED_MEANWHILE);

    public ApproveWorkflow {
        steps = steps.map(List::copyOf);
    }

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<ProcedureEvent> decide(ApproveWorkflow command, Procedure procedure, Rules rules, Instant now) {
        return switch (procedure) {
            case Procedure.Unknown _ -> throw PROCEDURE_UNKNOWN.because("Thủ tục " + command.procedureId());
            case Procedure.Repealed r -> throw PROCEDURE_REPEALED.because("Thủ tục " + r.code());
            case Procedure.Active a -> {
                List<WorkflowStep> steps = command.steps()
                        .or(a.workflow()::draft)
                        .orElseThrow(() -> WORKFLOW_DRAFT_MISSING.because("Thủ tục " + a.code()));
                requireFit(steps, a.newest().map(Procedure::timeLimits).orElse(List.of()), rules);
                yield List.of(new WorkflowApproved(
                        command.procedureId(),
                        now,
                        a.code(),
                        versionNo(a),
                        a.workflow().version() + 1,
                        command.decisionNumber(),
                        steps,
                        a.revision() + 1));
            }
        };
    }

    private static int versionNo(Procedure.Active procedure) {
        return procedure.draft().isPresent() || !procedure.isPublished()
                ? procedure.versions().nextNo()
                : procedure.versions().newest().versionNo();
    }

    private static void requireFit(List<WorkflowStep> steps, List<TimeLimit> limits, Rules rules) {
        if (limits.isEmpty()) {
            throw TIME_LIMIT_MISSING.because("Chưa có thời hạn để so với quy trình");
        }
        Workflow workflow = new Workflow(1, steps, Optional.empty());
        if (!workflow.exceeded(limits, rules.hoursPerWorkingDay()).isEmpty()) {
            throw WORKFLOW_EXCEEDS_TIME_LIMIT.because(
                    "Quy trình cần " + workflow.hours(rules.hoursPerWorkingDay()) + " giờ làm việc");
        }
    }
}
