package vn.motcua.plan.write;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import vn.motcua.eventstore.Actor;
import vn.motcua.http.Caller;
import vn.motcua.plan.PlanRefusal;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.known.KnownDirectory;
import vn.motcua.plan.known.PlanReach;
import vn.motcua.plan.view.Asker;
import vn.motcua.plan.view.PlanView;
import vn.motcua.plan.view.Plans;

/**
 * Who may act on a plan at all. A plan is drafted, corrected, issued and discarded by its own organisation and those above it;
 * its tasks are worked on by its divisions as well. For everybody else it does not exist. A machine of ours acts on the plan
 * that its trigger names, and passes.
 */
@ApplicationScoped
public class OwnPlans {
    private final KnownDirectory directory;
    private final Plans plans;
    private final Caller caller;

    OwnPlans(KnownDirectory directory, Plans plans, Caller caller) {
        this.directory = directory;
        this.plans = plans;
        this.caller = caller;
    }

    /**
     * Guard of the entity.
     *
     * @param reach of today
     */
    public static void guard(Plan plan, Actor actor, Supplier<PlanReach> reach) {
        if (!(actor instanceof Actor.Machine)) {
            Plan.owner(plan)
                    .filter(owner -> !reach.get().owns(actor.org(), owner))
                    .ifPresent(_ -> {
                        throw PlanRefusal.PLAN_UNKNOWN.because("Kế hoạch");
                    });
        }
    }

    /**
     * Guard of the entity. A task comes with its plan, so a command never makes one: it is unknown before its version is asked. A
     * division works on what it leads, and on what no division is known to lead.
     *
     * @param reach of today
     */
    public static void guard(Task task, Actor actor, Supplier<PlanReach> reach) {
        if (task == Task.NONE) {
            throw PlanRefusal.TASK_UNKNOWN.because("Nhiệm vụ");
        }
        if (!(actor instanceof Actor.Machine)) {
            PlanReach today = reach.get();
            Task.owner(task).ifPresent(owner -> {
                if (!today.worksOn(actor.org(), owner)) {
                    throw PlanRefusal.PLAN_UNKNOWN.because("Kế hoạch");
                }
                if (!today.leads(actor.org(), owner, Task.leads(task))) {
                    throw PlanRefusal.TASK_NOT_YOURS.because("Đơn vị chủ trì là đơn vị khác");
                }
            });
        }
    }

    /** @throws vn.motcua.eventstore.Refused PLAN_UNKNOWN */
    public void requireOwn(PlanId planId) {
        if (!directory.reach().owns(caller.org(), owner(planId))) {
            throw PlanRefusal.PLAN_UNKNOWN.because("Kế hoạch " + planId);
        }
    }

    /** @throws vn.motcua.eventstore.Refused PLAN_UNKNOWN */
    public void requireWorkedOn(PlanId planId) {
        if (!directory.reach().worksOn(caller.org(), owner(planId))) {
            throw PlanRefusal.PLAN_UNKNOWN.because("Kế hoạch " + planId);
        }
    }

    /** Who sends the request. */
    public Asker asker() {
        return new Asker(caller.roles(), caller.org(), directory.reach());
    }

    private String owner(PlanId planId) {
        return plans.current(planId)
                .map(PlanView::organisation)
                .orElseThrow(() -> PlanRefusal.PLAN_UNKNOWN.because("Kế hoạch " + planId));
    }
}
