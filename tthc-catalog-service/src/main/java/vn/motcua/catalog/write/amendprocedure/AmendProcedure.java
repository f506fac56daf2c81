package vn.motcua.catalog.write.amendprocedure;

import static vn.motcua.catalog.CatalogRefusal.ACTOR_WITHOUT_ORGANISATION;
import static vn.motcua.catalog.CatalogRefusal.CHANNEL_REPEATED;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_CHANGED_MEANWHILE;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_REPEALED;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_UNKNOWN;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.motcua.catalog.events.ProcedureContent;
import vn.motcua.catalog.events.ProcedureEvent;
import vn.motcua.catalog.events.ProcedureEvent.ProcedureAmended;
import vn.motcua.catalog.events.ProcedureId;
import vn.motcua.catalog.write.Channels;
import vn.motcua.catalog.write.Procedure;
import vn.motcua.catalog.write.ProcedureCommand;
import vn.motcua.eventstore.Refusal;

/**
 * Writes the draft of the next version, whole. The version in force stays until a decision publishes the draft. Writing what stands
 * there already changes nothing, so it is no event.
 */
public record AmendProcedure(ProcedureId procedureId, ProcedureContent content) implements ProcedureCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            ACTOR_WITHOUT_ORGANISATION,
            PROCEDURE_UNKNOWN,
            PROCEDURE_REPEALED,
            CHANNEL_REPEATED,
            PROCEDURE_CHANGED_MEANWHILE);

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<ProcedureEvent> decide(AmendProcedure command, Procedure procedure, Instant now) {
        return switch (procedure) {
            case Procedure.Unknown _ -> throw PROCEDURE_UNKNOWN.because("Thủ tục " + command.procedureId());
            case Procedure.Repealed r -> throw PROCEDURE_REPEALED.because("Thủ tục " + r.code());
            case Procedure.Active a -> {
                Channels.requireEachOnce(command.content());
                yield a.newest().filter(command.content()::equals).isPresent() ? List.of() : amended(command, a, now);
            }
        };
    }

    private static List<ProcedureEvent> amended(AmendProcedure command, Procedure.Active before, Instant now) {
        return List.of(new ProcedureAmended(
                command.procedureId(), now, before.code(), command.content(), before.revision() + 1));
    }
}
