package vn.motcua.catalog.write.moveorganisation;

import static vn.motcua.catalog.CatalogRefusal.ACTOR_WITHOUT_ORGANISATION;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_CHANGES_BEFORE_START;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_CLOSED;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_MOVE_DAY_TAKEN;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_NOT_YOURS;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_PARENT_ABSENT;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_PARENT_CYCLE;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_PARENT_UNKNOWN;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_UNKNOWN;
import static vn.motcua.catalog.CatalogRefusal.PROVINCE_OFFICE_ONLY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.catalog.events.OrganisationEvent;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationMoved;
import vn.motcua.catalog.events.OrganisationId;
import vn.motcua.catalog.known.Rights;
import vn.motcua.catalog.known.Structure;
import vn.motcua.catalog.write.Above;
import vn.motcua.catalog.write.Organisation;
import vn.motcua.catalog.write.OrganisationCommand;
import vn.motcua.eventstore.Refusal;

/**
 * Places an organisation below another one from a day on, or at the top.
 *
 * @param parent code of the organisation above from that day on; empty: it stands at the top
 */
public record MoveOrganisation(OrganisationId organisationId, Optional<String> parent, LocalDate effectiveFrom)
        implements OrganisationCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            ACTOR_WITHOUT_ORGANISATION,
            PROVINCE_OFFICE_ONLY,
            ORGANISATION_NOT_YOURS,
            ORGANISATION_UNKNOWN,
            ORGANISATION_CLOSED,
            ORGANISATION_CHANGES_BEFORE_START,
            ORGANISATION_MOVE_DAY_TAKEN,
            ORGANISATION_PARENT_UNKNOWN,
            ORGANISATION_PARENT_ABSENT,
            ORGANISATION_PARENT_CYCLE);

    /** Both the organisation and the one that it comes to stand below are within reach; the top is the province's. */
    @Override
    public void requireRight(Rights rights, Organisation own) {
        OrganisationCommand.requireAbove(rights, own);
        parent.ifPresentOrElse(
                above -> OrganisationCommand.requireReach(rights, above),
                () -> rights.requireProvince("Đơn vị không có cấp trên"));
    }

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<OrganisationEvent> decide(
            MoveOrganisation command, Organisation state, Structure structure, Instant now) {
        return switch (state) {
            case Organisation.Unknown _ -> throw ORGANISATION_UNKNOWN.because("Đơn vị " + command.entityId());
            case Organisation.Closed c -> throw ORGANISATION_CLOSED.because("Đơn vị " + c.code());
            case Organisation.Existing o
            when command.effectiveFrom().isBefore(o.effectiveFrom()) ->
                throw ORGANISATION_CHANGES_BEFORE_START.because("Đơn vị " + o.code() + " từ " + o.effectiveFrom());
            case Organisation.Existing o
            when o.parents().containsKey(command.effectiveFrom()) ->
                throw ORGANISATION_MOVE_DAY_TAKEN.because("Đơn vị " + o.code() + " ngày " + command.effectiveFrom());
            case Organisation.Existing o
            when command.parent()
                    .equals(o.parents().floorEntry(command.effectiveFrom()).getValue()) -> List.of();
            case Organisation.Existing o -> {
                Above.require(structure, o.code(), command.parent(), command.effectiveFrom());
                yield List.of(new OrganisationMoved(
                        command.organisationId(), now, o.code(), command.parent(), command.effectiveFrom()));
            }
        };
    }
}
