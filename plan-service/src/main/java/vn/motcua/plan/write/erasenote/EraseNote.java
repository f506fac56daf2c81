package vn.motcua.plan.write.erasenote;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.eventstore.Refusal;
import vn.motcua.plan.PlanRefusal;
import vn.motcua.plan.events.PlanEvent;
import vn.motcua.plan.events.PlanEvent.PlanNoteErased;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.write.Plan;
import vn.motcua.plan.write.PlanCommand;

/**
 * Has erased what somebody wrote about a plan or one of its tasks; that something was written stays in the history.
 *
 * @param noteRef the reference under which the vault holds it
 */
public record EraseNote(PlanId planId, UUID noteRef) implements PlanCommand {
    public static final Set<Refusal> REFUSALS = Set.of(PlanRefusal.NOTE_UNKNOWN, PlanRefusal.PLAN_UNKNOWN);

    /**
     * @param notes all references of the plan and its tasks that are not erased
     * @throws vn.motcua.eventstore.Refused PLAN_UNKNOWN or NOTE_UNKNOWN
     */
    public static List<PlanEvent> decide(EraseNote command, Plan plan, Set<UUID> notes, Instant now) {
        if (plan == Plan.NONE) {
            throw PlanRefusal.PLAN_UNKNOWN.because("Kế hoạch " + command.planId());
        }
        if (!notes.contains(command.noteRef())) {
            throw PlanRefusal.NOTE_UNKNOWN.because("Ghi chú " + command.noteRef());
        }
        return List.of(new PlanNoteErased(command.planId(), now, command.noteRef()));
    }
}
