package vn.motcua.catalog.write;

import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_UNKNOWN;

import vn.motcua.catalog.events.ProcedureId;
import vn.motcua.catalog.known.Rights;
import vn.motcua.eventstore.EntityCommand;
import vn.motcua.eventstore.Refused;

/** A command that one procedure decides on. */
public interface ProcedureCommand extends EntityCommand {
    ProcedureId procedureId();

    @Override
    default String entityId() {
        return procedureId().toString();
    }

    /**
     * Asked before the decision. What another organisation drafts is not there for others.
     *
     * @throws Refused PROCEDURE_UNKNOWN: the owner is not within reach
     */
    default void requireRight(Rights rights, Procedure own) {
        if (own.owner().filter(owner -> !rights.covers(owner)).isPresent()) {
            throw PROCEDURE_UNKNOWN.because("Thủ tục " + procedureId());
        }
    }
}
