package vn.motcua.catalog.write.closeorganisation;

import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_CLOSED;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_ENDS_BEFORE_START;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_UNKNOWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.catalog.events.OrganisationEvent;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationClosed;
import vn.motcua.catalog.events.OrganisationId;
import vn.motcua.catalog.write.Organisation;
import vn.motcua.catalog.write.OrganisationCommand;
import vn.motcua.eventstore.Refused;

/**
 * Ends an organisation: merged, split or dissolved. Reports about earlier periods keep its name.
 *
 * @param effectiveTo last day
 * @param successor code of the organisation that takes over
 */
public record CloseOrganisation(OrganisationId organisationId, LocalDate effectiveTo, Optional<String> successor)
        implements OrganisationCommand {
    /** @throws Refused ORGANISATION_UNKNOWN, ORGANISATION_CLOSED or ORGANISATION_ENDS_BEFORE_START */
    public static List<OrganisationEvent> decide(CloseOrganisation command, Organisation state, Instant now) {
        return switch (state) {
            case Organisation.Unknown _ -> throw new Refused(ORGANISATION_UNKNOWN, "Đơn vị " + command.entityId());
            case Organisation.Closed c -> throw new Refused(ORGANISATION_CLOSED, "Đơn vị " + c.code());
            case Organisation.Existing o
            when command.effectiveTo().isBefore(o.effectiveFrom()) ->
                throw new Refused(ORGANISATION_ENDS_BEFORE_START, "Đơn vị " + o.code());
            case Organisation.Existing o ->
                List.of(new OrganisationClosed(
                        command.organisationId(), now, o.code(), command.effectiveTo(), command.successor()));
        };
    }
}
