package vn.motcua.catalog.write.setmaydecide;

import static vn.motcua.catalog.CatalogRefusal.ACTOR_WITHOUT_ORGANISATION;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_CHANGES_BEFORE_START;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_CLOSED;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_UNKNOWN;
import static vn.motcua.catalog.CatalogRefusal.PROVINCE_OFFICE_ONLY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.motcua.catalog.events.OrganisationEvent;
import vn.motcua.catalog.events.OrganisationEvent.MayDecideSet;
import vn.motcua.catalog.events.OrganisationId;
import vn.motcua.catalog.known.Rights;
import vn.motcua.catalog.write.Organisation;
import vn.motcua.catalog.write.OrganisationCommand;
import vn.motcua.eventstore.Refusal;

/**
 * Says from a day on whether an organisation may issue publication decisions (ủy quyền công bố). A decision is judged by the day on
 * which it was signed; those entered before stay. The same day again replaces what was said about it.
 */
public record SetMayDecide(OrganisationId organisationId, boolean mayDecide, LocalDate effectiveFrom)
        implements OrganisationCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            ACTOR_WITHOUT_ORGANISATION,
            PROVINCE_OFFICE_ONLY,
            ORGANISATION_UNKNOWN,
            ORGANISATION_CLOSED,
            ORGANISATION_CHANGES_BEFORE_START);

    @Override
    public void requireRight(Rights rights, Organisation own) {
        rights.requireProvince("Quyền công bố thủ tục");
    }

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<OrganisationEvent> decide(SetMayDecide command, Organisation state, Instant now) {
        return switch (state) {
            case Organisation.Unknown _ -> throw ORGANISATION_UNKNOWN.because("Đơn vị " + command.entityId());
            case Organisation.Closed c -> throw ORGANISATION_CLOSED.because("Đơn vị " + c.code());
            case Organisation.Existing o
            when command.effectiveFrom().isBefore(o.effectiveFrom()) ->
                throw ORGANISATION_CHANGES_BEFORE_START.because("Đơn vị " + o.code() + " từ " + o.effectiveFrom());
            case Organisation.Existing o
            when command.mayDecide()
                    == o.mayDecide().floorEntry(command.effectiveFrom()).getValue() -> List.of();
            case Organisation.Existing o ->
                List.of(new MayDecideSet(
                        command.organisationId(), now, o.code(), command.mayDecide(), command.effectiveFrom()));
        };
    }
}
