package vn.motcua.catalog.write.draftworkflow;

import static vn.motcua.catalog.CatalogRefusal.ACTOR_WITHOUT_ORGANISATION;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_CHANGED_MEANWHILE;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_REPEALED;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_UNKNOWN;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.motcua.catalog.events.ProcedureEvent;
import vn.motcua.catalog.events.ProcedureEvent.WorkflowDrafted;
import vn.motcua.catalog.events.ProcedureId;
import vn.motcua.catalog.events.WorkflowStep;
import vn.motcua.catalog.write.Procedure;
import vn.motcua.catalog.write.ProcedureCommand;
import vn.motcua.eventstore.Refusal;

/**
 * Writes the draft of the next internal workflow, whole; the approved one stays in use until this one is approved. Writing what stands
 * there already is no event.
 *
 * @param steps 1 to 50; whether they keep the time limit is asked when they are approved
 */
public record DraftWorkflow(ProcedureId procedureId, List<WorkflowStep> steps) implements ProcedureCommand {
    public static final Set<Refusal> REFUSALS =
            Set.of(ACTOR_WITHOUT_ORGANISATION, PROCEDURE_UNKNOWN, PROCEDURE_REPEALED, PROCEDURE_CHANGED_MEANWHILE);

    public DraftWorkflow {
        steps = List.copyOf(steps);
    }

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<ProcedureEvent> decide(DraftWorkflow command, Procedure procedure, Instant now) {
        return switch (procedure) {
            case Procedure.Unknown _ -> throw PROCEDURE_UNKNOWN.because("Thủ tục " + command.procedureId());
            case Procedure.Repealed r -> throw PROCEDURE_REPEALED.because("Thủ tục " + r.code());
            case Procedure.Active a
            when a.workflow().draft().filter(command.steps()::equals).isPresent() -> List.of();
            case Procedure.Active a ->
                List.of(new WorkflowDrafted(command.procedureId(), now, a.code(), command.steps(), a.revision() + 1));
        };
    }
}
