package vn.motcua.catalog.write.amendprocedure;

import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_REPEALED;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_UNKNOWN;

import java.time.Instant;
import java.util.List;
import vn.motcua.catalog.events.ProcedureContent;
import vn.motcua.catalog.events.ProcedureEvent;
import vn.motcua.catalog.events.ProcedureEvent.ProcedureAmended;
import vn.motcua.catalog.events.ProcedureId;
import vn.motcua.catalog.write.Channels;
import vn.motcua.catalog.write.Procedure;
import vn.motcua.catalog.write.ProcedureCommand;
import vn.motcua.eventstore.Refused;

/** Writes the draft of the next version, whole. The version in force stays until a decision publishes the draft. */
public record AmendProcedure(ProcedureId procedureId, ProcedureContent content) implements ProcedureCommand {
    /** @throws Refused PROCEDURE_UNKNOWN, PROCEDURE_REPEALED or CHANNEL_REPEATED */
    public static List<ProcedureEvent> decide(AmendProcedure command, Procedure procedure, Instant now) {
        return switch (procedure) {
            case Procedure.Unknown _ -> throw PROCEDURE_UNKNOWN.because("Thủ tục " + command.procedureId());
            case Procedure.Repealed r -> throw PROCEDURE_REPEALED.because("Thủ tục " + r.code());
            case Procedure.Drafted d -> amended(command, d.code(), d.draft(), d.revision(), now);
            case Procedure.Published p -> amended(command, p.code(), p.newest(), p.revision(), now);
        };
    }

    /** Writing what stands there already changes nothing, so it is no event. */
    private static List<ProcedureEvent> amended(
            AmendProcedure command, String code, ProcedureContent before, int revision, Instant now) {
        Channels.requireEachOnce(command.content());
        return command.content().equals(before)
                ? List.of()
                : List.of(new ProcedureAmended(command.procedureId(), now, code, command.content(), revision + 1));
    }
}
