package vn.motcua.catalog.write;

import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_NOT_YOURS;

import java.util.Optional;
import vn.motcua.catalog.events.OrganisationId;
import vn.motcua.catalog.known.Rights;
import vn.motcua.eventstore.EntityCommand;
import vn.motcua.eventstore.Refused;

/** A command that one organisation decides on. */
public interface OrganisationCommand extends EntityCommand {
    OrganisationId organisationId();

    @Override
    default String entityId() {
        return organisationId().toString();
    }

    /**
     * Asked before the decision. The directory is public, so what is out of reach is not hidden.
     *
     * @throws Refused the actor has no right on an organisation that the command changes or names
     */
    void requireRight(Rights rights, Organisation own);

    /** @throws Refused ORGANISATION_NOT_YOURS: the actor's organisation does not stand above this one */
    static void requireAbove(Rights rights, Organisation own) {
        code(own).filter(code -> !rights.standsAbove(code)).ifPresent(code -> {
            throw ORGANISATION_NOT_YOURS.because("Đơn vị " + code);
        });
    }

    /** @throws Refused ORGANISATION_NOT_YOURS: the organisation is not within reach */
    static void requireReach(Rights rights, String code) {
        if (!rights.covers(code)) {
            throw ORGANISATION_NOT_YOURS.because("Đơn vị " + code);
        }
    }

    /** Empty for an organisation that nobody registered: its decision says so. */
    static Optional<String> code(Organisation own) {
        return switch (own) {
            case Organisation.Unknown _ -> Optional.empty();
            case Organisation.Existing o -> Optional.of(o.code());
            case Organisation.Closed c -> Optional.of(c.code());
        };
    }
}
