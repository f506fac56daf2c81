package vn.motcua.plan.write;

import vn.motcua.eventstore.EntityCommand;
import vn.motcua.plan.events.PlanId;

/** What every command about a plan implements. */
public interface PlanCommand extends EntityCommand {
    PlanId planId();

    @Override
    default String entityId() {
        return planId().toString();
    }
}
