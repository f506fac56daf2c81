package vn.motcua.catalog.write.registerofficer;

import static vn.motcua.catalog.CatalogRefusal.ACTOR_WITHOUT_ORGANISATION;
import static vn.motcua.catalog.CatalogRefusal.OFFICER_ALREADY_REGISTERED;
import static vn.motcua.catalog.CatalogRefusal.OFFICER_FOCAL_ROLE_REPEATED;
import static vn.motcua.catalog.CatalogRefusal.OFFICER_UNIT_NOT_YOURS;
import static vn.motcua.catalog.CatalogRefusal.OFFICER_UNIT_UNKNOWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.catalog.events.FocalRole;
import vn.motcua.catalog.events.OfficerEvent;
import vn.motcua.catalog.events.OfficerEvent.OfficerRegistered;
import vn.motcua.catalog.events.OfficerId;
import vn.motcua.catalog.known.Rights;
import vn.motcua.catalog.known.Structure;
import vn.motcua.catalog.write.Officer;
import vn.motcua.catalog.write.OfficerCommand;
import vn.motcua.eventstore.Refusal;
import vn.motcua.time.BusinessClock;

/**
 * Enters an officer into the directory.
 *
 * @param organisation code of the home unit
 * @param position a public office such as {@code Phó Trưởng phòng}, never a person's name
 * @param focalRoles what the officer is the focal point for, each once
 */
public record RegisterOfficer(
        OfficerId officerId, String organisation, Optional<String> position, List<FocalRole> focalRoles)
        implements OfficerCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            ACTOR_WITHOUT_ORGANISATION,
            OFFICER_UNIT_NOT_YOURS,
            OFFICER_ALREADY_REGISTERED,
            OFFICER_UNIT_UNKNOWN,
            OFFICER_FOCAL_ROLE_REPEATED);

    public RegisterOfficer {
        focalRoles = List.copyOf(focalRoles);
    }

    @Override
    public void requireRight(Rights rights, Officer own) {
        if (!rights.covers(organisation)) {
            throw OFFICER_UNIT_NOT_YOURS.because("Đơn vị " + organisation);
        }
    }

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<OfficerEvent> decide(RegisterOfficer command, Officer state, Structure structure, Instant now) {
        return switch (state) {
            case Officer.Registered _ -> throw OFFICER_ALREADY_REGISTERED.because("Cán bộ " + command.officerId());
            case Officer.Unknown _ -> {
                LocalDate today = LocalDate.ofInstant(now, BusinessClock.ZONE);
                if (!structure.existsOn(command.organisation(), today)) {
                    throw OFFICER_UNIT_UNKNOWN.because("Đơn vị " + command.organisation() + " ngày " + today);
                }
                if (new HashSet<>(command.focalRoles()).size()
                        < command.focalRoles().size()) {
                    throw OFFICER_FOCAL_ROLE_REPEATED.because("Cán bộ " + command.officerId());
                }
                yield List.of(new OfficerRegistered(
                        command.officerId(), now, command.organisation(), command.position(), command.focalRoles()));
            }
        };
    }
}
