package vn.motcua.plan.write.issueplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.plan.PlanRefusal;
import vn.motcua.plan.events.PlanEvent;
import vn.motcua.plan.events.PlanEvent.PlanIssued;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.write.Plan;
import vn.motcua.plan.write.PlanCommand;
import vn.motcua.time.BusinessClock;

/**
 * Gives a plan its number, day and signer; from then on its tasks are worked on.
 *
 * @param number number and symbol, for example {@code 04/KH-SKHĐT}, 1 to 50 characters
 * @param issuedOn day in Asia/Ho_Chi_Minh, not in the future
 * @param signer the public office that signed, 1 to 200 characters; never a person's name
 */
public record IssuePlan(PlanId planId, String number, LocalDate issuedOn, String signer) implements PlanCommand {
    /** @throws vn.motcua.eventstore.Refused PLAN_UNKNOWN, PLAN_DISCARDED, PLAN_ALREADY_ISSUED or DATE_IN_FUTURE */
    public static List<PlanEvent> decide(IssuePlan command, Plan plan, Instant now) {
        return switch (plan) {
            case Plan.Unknown _ -> throw PlanRefusal.PLAN_UNKNOWN.because("Kế hoạch " + command.planId());
            case Plan.Discarded _ -> throw PlanRefusal.PLAN_DISCARDED.because("Kế hoạch " + command.planId());
            case Plan.Issued _ -> throw PlanRefusal.PLAN_ALREADY_ISSUED.because("Kế hoạch " + command.planId());
            case Plan.Draft _ -> {
                if (command.issuedOn().isAfter(LocalDate.ofInstant(now, BusinessClock.ZONE))) {
                    throw PlanRefusal.DATE_IN_FUTURE.because("Ngày ban hành " + command.issuedOn());
                }
                yield List.of(
                        new PlanIssued(command.planId(), now, command.number(), command.issuedOn(), command.signer()));
            }
        };
    }
}
