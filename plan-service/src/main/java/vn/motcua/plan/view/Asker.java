package vn.motcua.plan.view;

import java.util.List;
import java.util.Set;
import vn.motcua.plan.known.PlanReach;
import vn.motcua.plan.view.PlanActs.Work;

/**
 * Who asks for a plan or a task, as far as it says what they may do with it.
 *
 * @param org code of the unit that they act for
 */
public record Asker(Set<String> roles, String org, PlanReach reach) {
    List<String> actsOnPlan(PlanState state, String owner) {
        return reach.owns(org, owner) ? PlanActs.OF_PLAN.allowed(state, roles) : List.of();
    }

    /** @param leads codes of the organisations that lead the task */
    List<String> actsOnTask(Work work, String owner, Set<String> leads) {
        return reach.worksOn(org, owner) && reach.leads(org, owner, leads)
                ? PlanActs.OF_TASK.allowed(work, roles)
                : List.of();
    }
}
