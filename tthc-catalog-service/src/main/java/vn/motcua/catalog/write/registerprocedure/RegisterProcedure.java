package vn.motcua.catalog.write.registerprocedure;

import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_ALREADY_REGISTERED;

import java.time.Instant;
import java.util.List;
import vn.motcua.catalog.events.ProcedureContent;
import vn.motcua.catalog.events.ProcedureEvent;
import vn.motcua.catalog.events.ProcedureEvent.ProcedureRegistered;
import vn.motcua.catalog.events.ProcedureId;
import vn.motcua.catalog.write.Channels;
import vn.motcua.catalog.write.Procedure;
import vn.motcua.catalog.write.ProcedureCommand;
import vn.motcua.eventstore.Refused;

/**
 * Enters a procedure as a draft; parts may still be missing. That the code is used once is a tag of the event.
 *
 * @param code national code, {@code \d\.\d{6}} with an optional local suffix, for example {@code 2.000908}
 */
public record RegisterProcedure(ProcedureId procedureId, String code, ProcedureContent content)
        implements ProcedureCommand {
    @Override
    public boolean creates() {
        return true;
    }

    /** @throws Refused PROCEDURE_ALREADY_REGISTERED or CHANNEL_REPEATED */
    public static List<ProcedureEvent> decide(RegisterProcedure command, Procedure procedure, Instant now) {
        return switch (procedure) {
            case Procedure.Unknown _ -> {
                Channels.requireEachOnce(command.content());
                yield List.of(
                        new ProcedureRegistered(command.procedureId(), now, command.code(), command.content(), 1));
            }
            case Procedure.Drafted _, Procedure.Published _, Procedure.Repealed _ ->
                throw PROCEDURE_ALREADY_REGISTERED.because("Thủ tục " + command.code());
        };
    }
}
