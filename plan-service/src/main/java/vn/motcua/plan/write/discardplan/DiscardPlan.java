package vn.motcua.plan.write.discardplan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
    /** @throws vn.motcua.eventstore.Refused PLAN_UNKNOWN, PLAN_DISCARDED or PLAN_ALREADY_ISSUED */
    public static List<PlanEvent> decide(DiscardPlan command, Plan plan, Instant now) {
        return switch (plan) {
            case Plan.Unknown _ -> throw PlanRefusal.PLAN_UNKNOWN.because("Kế hoạch " + command.planId());
            case Plan.Discarded _ -> throw PlanRefusal.PLAN_DISCARDED.because("Kế hoạch " + command.planId());
            case Plan.Issued _ -> throw PlanRefusal.PLAN_ALREADY_ISSUED.because("Kế hoạch " + command.planId());
            case Plan.Draft _ -> List.of(new PlanDiscarded(command.planId(), now, command.reason()));
        };
    }
}
