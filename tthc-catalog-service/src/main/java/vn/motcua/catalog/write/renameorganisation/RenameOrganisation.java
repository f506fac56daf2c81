package vn.motcua.catalog.write.renameorganisation;

import static vn.motcua.catalog.CatalogRefusal.ACTOR_WITHOUT_ORGANISATION;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_CHANGES_BEFORE_START;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_CLOSED;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_NOT_YOURS;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_UNKNOWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.motcua.catalog.events.OrganisationEvent;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationRenamed;
import vn.motcua.catalog.events.OrganisationId;
import vn.motcua.catalog.known.Rights;
import vn.motcua.catalog.write.Organisation;
import vn.motcua.catalog.write.OrganisationCommand;
import vn.motcua.eventstore.Refusal;

/** Gives an organisation another name from a day on. The same day again replaces what was said about it: a slip is mended so. */
public record RenameOrganisation(OrganisationId organisationId, String name, LocalDate effectiveFrom)
        implements OrganisationCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            ACTOR_WITHOUT_ORGANISATION,
            ORGANISATION_NOT_YOURS,
            ORGANISATION_UNKNOWN,
            ORGANISATION_CLOSED,
            ORGANISATION_CHANGES_BEFORE_START);

    @Override
    public void requireRight(Rights rights, Organisation own) {
        OrganisationCommand.requireAbove(rights, own);
    }

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<OrganisationEvent> decide(RenameOrganisation command, Organisation state, Instant now) {
        return switch (state) {
            case Organisation.Unknown _ -> throw ORGANISATION_UNKNOWN.because("Đơn vị " + command.entityId());
            case Organisation.Closed c -> throw ORGANISATION_CLOSED.because("Đơn vị " + c.code());
            case Organisation.Existing o
            when command.effectiveFrom().isBefore(o.effectiveFrom()) ->
                throw ORGANISATION_CHANGES_BEFORE_START.because("Đơn vị " + o.code() + " từ " + o.effectiveFrom());
            case Organisation.Existing o
            when command.name()
                    .equals(o.names().floorEntry(command.effectiveFrom()).getValue()) -> List.of();
            case Organisation.Existing o ->
                List.of(new OrganisationRenamed(
                        command.organisationId(), now, o.code(), command.name(), command.effectiveFrom()));
        };
    }
}
