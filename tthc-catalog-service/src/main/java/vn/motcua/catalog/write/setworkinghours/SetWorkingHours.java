package vn.motcua.catalog.write.setworkinghours;

import static vn.motcua.catalog.CatalogRefusal.ACTOR_WITHOUT_ORGANISATION;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_CLOSED;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_NOT_YOURS;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_UNKNOWN;
import static vn.motcua.catalog.CatalogRefusal.WORKING_HOURS_INVALID;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.motcua.catalog.events.OrganisationEvent;
import vn.motcua.catalog.events.OrganisationEvent.WorkingHours;
import vn.motcua.catalog.events.OrganisationEvent.WorkingHoursSet;
import vn.motcua.catalog.events.OrganisationId;
import vn.motcua.catalog.known.Rights;
import vn.motcua.catalog.write.Organisation;
import vn.motcua.catalog.write.OrganisationCommand;
import vn.motcua.catalog.write.Sessions;
import vn.motcua.eventstore.Refusal;

/** Sets other working hours from a day on; the same day again replaces what was said about it. */
public record SetWorkingHours(OrganisationId organisationId, WorkingHours workingHours) implements OrganisationCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            ACTOR_WITHOUT_ORGANISATION,
            ORGANISATION_NOT_YOURS,
            ORGANISATION_UNKNOWN,
            ORGANISATION_CLOSED,
            WORKING_HOURS_INVALID);

    @Override
    public void requireRight(Rights rights, Organisation own) {
        OrganisationCommand.code(own).ifPresent(code -> OrganisationCommand.requireReach(rights, code));
    }

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
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
