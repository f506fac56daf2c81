package vn.motcua.catalog.write.approveworkflow;

import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_REPEALED;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_UNKNOWN;
import static vn.motcua.catalog.CatalogRefusal.TIME_LIMIT_MISSING;
import static vn.motcua.catalog.CatalogRefusal.WORKFLOW_EXCEEDS_TIME_LIMIT;

import java.time.Instant;
import java.util.List;
import vn.motcua.catalog.events.ProcedureContent;
import vn.motcua.catalog.events.ProcedureEvent;
import vn.motcua.catalog.events.ProcedureEvent.WorkflowApproved;
import vn.motcua.catalog.events.ProcedureId;
import vn.motcua.catalog.events.Rules;
import vn.motcua.catalog.events.TimeLimit;
import vn.motcua.catalog.events.WorkflowStep;
import vn.motcua.catalog.write.Procedure;
import vn.motcua.catalog.write.ProcedureCommand;
import vn.motcua.catalog.write.Workflow;
import vn.motcua.eventstore.Refused;

/**
 * Approves the internal workflow of the draft, or of the newest version when there is no draft.
 *
 * @param decisionNumber number and symbol of the approving decision, for example {@code 126/QĐ-UBND}
 * @param steps 1 to 50
 * @legal LB-33 the steps together take no longer than the time limit of any channel
 */
public record ApproveWorkflow(ProcedureId procedureId, String decisionNumber, List<WorkflowStep> steps)
        implements ProcedureCommand {
    public ApproveWorkflow {
        steps = List.copyOf(steps);
    }

    /** @throws Refused PROCEDURE_UNKNOWN, PROCEDURE_REPEALED, TIME_LIMIT_MISSING or WORKFLOW_EXCEEDS_TIME_LIMIT */
    public static List<ProcedureEvent> decide(ApproveWorkflow command, Procedure procedure, Rules rules, Instant now) {
        return switch (procedure) {
            case Procedure.Unknown _ -> throw PROCEDURE_UNKNOWN.because("Thủ tục " + command.procedureId());
            case Procedure.Repealed r -> throw PROCEDURE_REPEALED.because("Thủ tục " + r.code());
            case Procedure.Drafted d -> {
                requireFit(command, d.draft(), rules);
                yield List.of(approved(command, d.code(), 1, d.workflow(), d.revision(), now));
            }
            case Procedure.Published p -> {
                requireFit(command, p.newest(), rules);
                int versionNo = p.draft().isPresent() ? p.versionNo() + 1 : p.versionNo();
                yield List.of(approved(command, p.code(), versionNo, p.workflow(), p.revision(), now));
            }
        };
    }

    private static void requireFit(ApproveWorkflow command, ProcedureContent content, Rules rules) {
        List<TimeLimit> limits = Procedure.timeLimits(content);
        if (limits.isEmpty()) {
            throw TIME_LIMIT_MISSING.because("Chưa có thời hạn để so với quy trình");
        }
        Workflow workflow = new Workflow(1, command.steps());
        List<TimeLimit> exceeded = workflow.exceeded(limits, rules.hoursPerWorkingDay());
        if (!exceeded.isEmpty()) {
            throw WORKFLOW_EXCEEDS_TIME_LIMIT.because(
                    "Quy trình cần " + workflow.hours(rules.hoursPerWorkingDay()) + " giờ làm việc");
        }
    }

    private static WorkflowApproved approved(
            ApproveWorkflow command, String code, int versionNo, Workflow before, int revision, Instant now) {
        return new WorkflowApproved(
                command.procedureId(),
                now,
                code,
                versionNo,
                before.version() + 1,
                command.decisionNumber(),
                command.steps(),
                revision + 1);
    }
}
