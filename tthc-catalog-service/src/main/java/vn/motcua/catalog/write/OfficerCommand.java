package vn.motcua.catalog.write;

import vn.motcua.catalog.events.OfficerId;
import vn.motcua.eventstore.EntityCommand;

/** A command that one officer's place in the directory decides on. */
public interface OfficerCommand extends EntityCommand {
    OfficerId officerId();

    @Override
    default String entityId() {
        return officerId().toString();
    }
}
