package vn.motcua.catalog.write.closeorganisation;

import static vn.motcua.catalog.CatalogRefusal.ACTOR_WITHOUT_ORGANISATION;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_CLOSED;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_ENDS_BEFORE_START;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_NOT_YOURS;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_SUCCESSOR_ABSENT;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_SUCCESSOR_CYCLE;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_SUCCESSOR_ITSELF;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_SUCCESSOR_REPEATED;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_SUCCESSOR_UNKNOWN;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_UNKNOWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.motcua.catalog.events.OrganisationEvent;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationClosed;
import vn.motcua.catalog.events.OrganisationId;
import vn.motcua.catalog.known.Rights;
import vn.motcua.catalog.known.Structure;
import vn.motcua.catalog.write.Organisation;
import vn.motcua.catalog.write.OrganisationCommand;
import vn.motcua.catalog.write.Successors;
import vn.motcua.eventstore.Refusal;

/**
 * Ends an organisation: merged, split or dissolved. Reports about earlier periods keep its name.
 *
 * @param effectiveTo last day
 * @param successors codes of those that take over from the next day on, the principal one first, 0 to 20
 */
public record CloseOrganisation(OrganisationId organisationId, LocalDate effectiveTo, List<String> successors)
        implements OrganisationCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            ACTOR_WITHOUT_ORGANISATION,
            ORGANISATION_NOT_YOURS,
            ORGANISATION_UNKNOWN,
            ORGANISATION_CLOSED,
            ORGANISATION_ENDS_BEFORE_START,
            ORGANISATION_SUCCESSOR_UNKNOWN,
            ORGANISATION_SUCCESSOR_ITSELF,
            ORGANISATION_SUCCESSOR_REPEATED,
            ORGANISATION_SUCCESSOR_CYCLE,
            ORGANISATION_SUCCESSOR_ABSENT);

    public CloseOrganisation {
        successors = List.copyOf(successors);
    }

    /** What the organisation has passes to its successors, so they are within reach as well. */
    @Override
    public void requireRight(Rights rights, Organisation own) {
        OrganisationCommand.requireAbove(rights, own);
        successors.forEach(successor -> OrganisationCommand.requireReach(rights, successor));
    }

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<OrganisationEvent> decide(
            CloseOrganisation command, Organisation state, Structure structure, Instant now) {
        return switch (state) {
            case Organisation.Unknown _ -> throw ORGANISATION_UNKNOWN.because("Đơn vị " + command.entityId());
            case Organisation.Closed c -> throw ORGANISATION_CLOSED.because("Đơn vị " + c.code());
            case Organisation.Existing o
            when command.effectiveTo().isBefore(o.effectiveFrom()) ->
                throw ORGANISATION_ENDS_BEFORE_START.because("Đơn vị " + o.code());
            case Organisation.Existing o -> {
                Successors.require(structure, o.code(), command.effectiveTo(), command.successors());
                yield List.of(new OrganisationClosed(
                        command.organisationId(), now, o.code(), command.effectiveTo(), command.successors()));
            }
        };
    }
}
