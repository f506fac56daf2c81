package vn.motcua.catalog.write.setworkinghours;

import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_CLOSED;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_UNKNOWN;

import java.time.Instant;
import java.util.List;
import vn.motcua.catalog.events.OrganisationEvent;
import vn.motcua.catalog.events.OrganisationEvent.WorkingHours;
import vn.motcua.catalog.events.OrganisationEvent.WorkingHoursSet;
import vn.motcua.catalog.events.OrganisationId;
import vn.motcua.catalog.known.Rights;
import vn.motcua.catalog.write.Organisation;
import vn.motcua.catalog.write.OrganisationCommand;
import vn.motcua.catalog.write.Sessions;
import vn.motcua.eventstore.Refused;

/** Sets other working hours from a day on; the same day again replaces what was said about it. */
public record SetWorkingHours(OrganisationId organisationId, WorkingHours workingHours) implements OrganisationCommand {
    @Override
    public void requireRight(Rights rights, Organisation own) {
        OrganisationCommand.code(own).ifPresent(code -> OrganisationCommand.requireReach(rights, code));
    }

    /** @throws Refused ORGANISATION_UNKNOWN, ORGANISATION_CLOSED or WORKING_HOURS_INVALID */
    public static List<OrganisationEvent> decide(SetWorkingHours command, Organisation state, Instant now) {
        return switch (state) {
            case Organisation.Unknown _ -> throw ORGANISATION_UNKNOWN.because("Đơn vị " + command.entityId());
            case Organisation.Closed c -> throw ORGANISATION_CLOSED.because("Đơn vị " + c.code());
            case Organisation.Existing o -> {
                Sessions.requireInOrder(command.workingHours());
                yield List.of(new WorkingHoursSet(command.organisationId(), now, o.code(), command.workingHours()));
            }
        };
    }
}
