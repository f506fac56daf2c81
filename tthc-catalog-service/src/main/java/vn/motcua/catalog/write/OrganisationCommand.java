package vn.motcua.catalog.write;

import vn.motcua.catalog.events.OrganisationId;
import vn.motcua.eventstore.EntityCommand;

/** A command that one organisation decides on. */
public interface OrganisationCommand extends EntityCommand {
    OrganisationId organisationId();

    @Override
    default String entityId() {
        return organisationId().toString();
    }
}
