package vn.motcua.plan.write;

import vn.motcua.eventstore.EntityCommand;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.events.TaskId;

/** What every command about one task implements. */
public interface TaskCommand extends EntityCommand {
    /** The plan that the task is said to be of. */
    PlanId planId();

    TaskId taskId();

    @Override
    default String entityId() {
        return taskId().toString();
    }
}
