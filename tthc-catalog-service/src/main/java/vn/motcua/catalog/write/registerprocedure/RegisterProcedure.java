package vn.motcua.catalog.write.registerprocedure;

import static vn.motcua.catalog.CatalogRefusal.ACTOR_WITHOUT_ORGANISATION;
import static vn.motcua.catalog.CatalogRefusal.CHANNEL_REPEATED;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_ALREADY_REGISTERED;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_CODE_TAKEN;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_OWNER_NOT_YOURS;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_OWNER_UNKNOWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.motcua.catalog.events.ProcedureContent;
import vn.motcua.catalog.events.ProcedureEvent;
import vn.motcua.catalog.events.ProcedureEvent.ProcedureRegistered;
import vn.motcua.catalog.events.ProcedureId;
import vn.motcua.catalog.known.Rights;
import vn.motcua.catalog.known.Structure;
import vn.motcua.catalog.write.Channels;
import vn.motcua.catalog.write.Procedure;
import vn.motcua.catalog.write.ProcedureCommand;
import vn.motcua.eventstore.Refusal;
import vn.motcua.time.BusinessClock;

/**
 * Enters a procedure as a draft; parts may still be missing. That the code is used once is a tag of the event.
 *
 * @param owner code of the organisation that it belongs to
 * @param code national code, {@code \d\.\d{6}} with an optional local suffix, for example {@code 2.000908}
 */
public record RegisterProcedure(ProcedureId procedureId, String code, String owner, ProcedureContent content)
        implements ProcedureCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            ACTOR_WITHOUT_ORGANISATION,
            PROCEDURE_OWNER_NOT_YOURS,
            PROCEDURE_ALREADY_REGISTERED,
            PROCEDURE_OWNER_UNKNOWN,
            PROCEDURE_CODE_TAKEN,
            CHANNEL_REPEATED);

    @Override
    public boolean creates() {
        return true;
    }

    @Override
    public void requireRight(Rights rights, Procedure own) {
        if (!rights.covers(owner)) {
            throw PROCEDURE_OWNER_NOT_YOURS.because("Đơn vị " + owner);
        }
    }

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<ProcedureEvent> decide(
            RegisterProcedure command, Procedure procedure, Structure structure, Instant now) {
        return switch (procedure) {
            case Procedure.Unknown _ -> {
                if (!structure.existsOn(command.owner(), LocalDate.ofInstant(now, BusinessClock.ZONE))) {
                    throw PROCEDURE_OWNER_UNKNOWN.because("Đơn vị " + command.owner());
                }
                Channels.requireEachOnce(command.content());
                yield List.of(new ProcedureRegistered(
                        command.procedureId(), now, command.code(), command.owner(), command.content(), 1));
            }
            case Procedure.Active _, Procedure.Repealed _ ->
                throw PROCEDURE_ALREADY_REGISTERED.because("Thủ tục " + command.code());
        };
    }
}
