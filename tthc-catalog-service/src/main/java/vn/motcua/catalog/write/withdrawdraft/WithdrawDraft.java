package vn.motcua.catalog.write.withdrawdraft;

import static vn.motcua.catalog.CatalogRefusal.ACTOR_WITHOUT_ORGANISATION;
import static vn.motcua.catalog.CatalogRefusal.DRAFT_MISSING;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_CHANGED_MEANWHILE;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_REPEALED;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_UNKNOWN;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.catalog.events.ProcedureEvent;
import vn.motcua.catalog.events.ProcedureEvent.DraftWithdrawn;
import vn.motcua.catalog.events.ProcedureId;
import vn.motcua.catalog.write.Procedure;
import vn.motcua.catalog.write.ProcedureCommand;
import vn.motcua.eventstore.Refusal;

/**
 * Gives up the draft of the next version. The version in force stays, and a later draft may follow; of a procedure that was never
 * published nothing is left but its code.
 *
 * @param reason reference into the vault
 */
public record WithdrawDraft(ProcedureId procedureId, UUID reason) implements ProcedureCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            ACTOR_WITHOUT_ORGANISATION,
            PROCEDURE_UNKNOWN,
            PROCEDURE_REPEALED,
            PROCEDURE_CHANGED_MEANWHILE,
            DRAFT_MISSING);

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<ProcedureEvent> decide(WithdrawDraft command, Procedure procedure, Instant now) {
        return switch (procedure) {
            case Procedure.Unknown _ -> throw PROCEDURE_UNKNOWN.because("Thủ tục " + command.procedureId());
            case Procedure.Repealed r -> throw PROCEDURE_REPEALED.because("Thủ tục " + r.code());
            case Procedure.Active a when a.draft().isEmpty() -> throw DRAFT_MISSING.because("Thủ tục " + a.code());
            case Procedure.Active a ->
                List.of(new DraftWithdrawn(command.procedureId(), now, a.code(), command.reason(), a.revision() + 1));
        };
    }
}
