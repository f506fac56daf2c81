package vn.motcua.plan.infra;

import vn.motcua.eventstore.EventTypes;
import vn.motcua.plan.PlanRefusal;
import vn.motcua.plan.events.PlanEvent;
import vn.motcua.plan.events.PlanEvent.PlanDiscarded;
import vn.motcua.plan.events.PlanEvent.PlanDrafted;
import vn.motcua.plan.events.PlanEvent.PlanIssued;
import vn.motcua.plan.events.PlanEvent.TaskCompleted;
import vn.motcua.plan.events.PlanEvent.TaskProgressReported;
import vn.motcua.plan.read.Plans;
import vn.motcua.plan.write.draftplan.Attempts;

/** Stored names, versions and tags of this service's events. A stored name stays for good. */
public final class PlanEvents {
    private PlanEvents() {}

    public static EventTypes types() {
        return EventTypes.builder()
                .event("plan.drafted", 1, PlanDrafted.class)
                .event("plan.discarded", 1, PlanDiscarded.class)
                .event("plan.issued", 1, PlanIssued.class)
                .event("plan.task-progress-reported", 1, TaskProgressReported.class)
                .event("plan.task-completed", 1, TaskCompleted.class)
                .entity(Plans.TAG, PlanEvent.class, event -> event.planId().toString())
                .unique(
                        Attempts.TAG,
                        PlanDrafted.class,
                        e -> Attempts.value(e.sourceHash(), e.attempt()),
                        PlanRefusal.PLAN_ALREADY_IMPORTED)
                .unique(
                        "planNumber",
                        PlanIssued.class,
                        e -> e.number() + " " + e.issuedOn().getYear(),
                        PlanRefusal.PLAN_NUMBER_TAKEN)
                .build();
    }
}
