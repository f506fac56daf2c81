package vn.motcua.plan.write.discardplan;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.eventstore.Refusal;
import vn.motcua.plan.PlanRefusal;
import vn.motcua.plan.events.PlanEvent;
import vn.motcua.plan.events.PlanEvent.PlanDiscarded;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.write.Plan;
import vn.motcua.plan.write.PlanCommand;

/**
 * Throws a draft away that was confirmed by mistake; a plan can be made of its document anew.
 *
 * @param reason reference into the vault
 */
public record DiscardPlan(PlanId planId, UUID reason) implements PlanCommand {
    public static final Set<Refusal> REFUSALS =
            Set.of(PlanRefusal.PLAN_ALREADY_ISSUED, PlanRefusal.PLAN_DISCARDED, PlanRefusal.PLAN_UNKNOWN);

    /** @throws vn.motcua.eventstore.Refused PLAN_UNKNOWN, PLAN_DISCARDED or PLAN_ALREADY_ISSUED */
    public static List<PlanEvent> decide(DiscardPlan command, Plan plan, Instant now) {
        Plan.requireDraft(plan, command.planId());
        return List.of(new PlanDiscarded(command.planId(), now, command.reason()));
    }
}
