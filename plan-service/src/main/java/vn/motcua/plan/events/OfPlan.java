package vn.motcua.plan.events;

import java.time.Instant;

/** All that is stored about a plan: what happened to it and its tasks, and beside it what units were told. */
public sealed interface OfPlan permits AnyPlanEvent, ReminderEvent {
    PlanId planId();

    /** Business time. */
    Instant at();
}
