package vn.motcua.catalog.write;

import vn.motcua.catalog.events.ProcedureId;
import vn.motcua.eventstore.EntityCommand;

/** A command that one procedure decides on. */
public interface ProcedureCommand extends EntityCommand {
    ProcedureId procedureId();

    @Override
    default String entityId() {
        return procedureId().toString();
    }
}
