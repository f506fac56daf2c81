package vn.motcua.catalog.write.moveofficer;

import static vn.motcua.catalog.CatalogRefusal.ACTOR_WITHOUT_ORGANISATION;
import static vn.motcua.catalog.CatalogRefusal.OFFICER_MOVE_TOO_EARLY;
import static vn.motcua.catalog.CatalogRefusal.OFFICER_UNIT_NOT_YOURS;
import static vn.motcua.catalog.CatalogRefusal.OFFICER_UNIT_UNKNOWN;
import static vn.motcua.catalog.CatalogRefusal.OFFICER_UNKNOWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.motcua.catalog.events.OfficerEvent;
import vn.motcua.catalog.events.OfficerEvent.OfficerMoved;
import vn.motcua.catalog.events.OfficerId;
import vn.motcua.catalog.known.Rights;
import vn.motcua.catalog.known.Structure;
import vn.motcua.catalog.write.Officer;
import vn.motcua.catalog.write.OfficerCommand;
import vn.motcua.eventstore.Refusal;

/** Gives an officer another home unit from a day on; postings go on. */
public record MoveOfficer(OfficerId officerId, String organisation, LocalDate from) implements OfficerCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            ACTOR_WITHOUT_ORGANISATION,
            OFFICER_UNIT_NOT_YOURS,
            OFFICER_UNKNOWN,
            OFFICER_UNIT_UNKNOWN,
            OFFICER_MOVE_TOO_EARLY);

    /** Both the unit before and the unit after are within reach. */
    @Override
    public void requireRight(Rights rights, Officer own) {
        OfficerCommand.requireHome(rights, own);
        if (!rights.covers(organisation)) {
            throw OFFICER_UNIT_NOT_YOURS.because("Đơn vị " + organisation);
        }
    }

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<OfficerEvent> decide(MoveOfficer command, Officer state, Structure structure, Instant now) {
        return switch (state) {
            case Officer.Unknown _ -> throw OFFICER_UNKNOWN.because("Cán bộ " + command.officerId());
            case Officer.Registered _
            when !structure.existsOn(command.organisation(), command.from()) ->
                throw OFFICER_UNIT_UNKNOWN.because("Đơn vị " + command.organisation() + " ngày " + command.from());
            case Officer.Registered o
            when o.homeFrom().filter(day -> !command.from().isAfter(day)).isPresent() ->
                throw OFFICER_MOVE_TOO_EARLY.because(
                        "Cán bộ ở đơn vị " + o.home() + " từ " + o.homeFrom().orElseThrow());
            case Officer.Registered o when o.home().equals(command.organisation()) -> List.of();
            case Officer.Registered _ ->
                List.of(new OfficerMoved(command.officerId(), now, command.organisation(), command.from()));
        };
    }
}
