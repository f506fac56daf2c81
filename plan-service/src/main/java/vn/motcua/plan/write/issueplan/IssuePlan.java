package vn.motcua.plan.write.issueplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import vn.motcua.eventstore.Refusal;
import vn.motcua.plan.PlanRefusal;
import vn.motcua.plan.events.AnyPlanEvent;
import vn.motcua.plan.events.DueDate;
import vn.motcua.plan.events.PlanEvent.PlanIssued;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.events.PlannedPeriod;
import vn.motcua.plan.events.Schedule;
import vn.motcua.plan.events.TaskEvent.TaskScheduled;
import vn.motcua.plan.events.TaskId;
import vn.motcua.plan.events.TaskOccurrence;
import vn.motcua.plan.events.TaskStanding;
import vn.motcua.plan.events.TaskState;
import vn.motcua.plan.events.TaskWork;
import vn.motcua.plan.write.Plan;
import vn.motcua.plan.write.PlanCommand;
import vn.motcua.plan.write.Task;
import vn.motcua.time.BusinessClock;

/**
 * Gives a plan its number, day and signer, and each task its due dates and occurrences; from then on they are worked on.
 *
 * @param number number and symbol, for example {@code 04/KH-SKHĐT}, 1 to 50 characters
 * @param issuedOn day in Asia/Ho_Chi_Minh, not in the future
 * @param signer the public office that signed, 1 to 200 characters; never a person's name
 */
public record IssuePlan(PlanId planId, String number, LocalDate issuedOn, String signer) implements PlanCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            PlanRefusal.DATE_IN_FUTURE,
            PlanRefusal.PLAN_ALREADY_ISSUED,
            PlanRefusal.PLAN_DISCARDED,
            PlanRefusal.PLAN_NUMBER_TAKEN,
            PlanRefusal.PLAN_UNKNOWN);

    /**
     * @param tasks of the plan by their identifiers, in its order
     * @param ids makes identifiers of occurrences
     * @throws vn.motcua.eventstore.Refused PLAN_UNKNOWN, PLAN_DISCARDED, PLAN_ALREADY_ISSUED or DATE_IN_FUTURE
     */
    public static List<AnyPlanEvent> decide(
            IssuePlan command, Plan plan, Map<String, Task> tasks, Instant now, Supplier<UUID> ids) {
        Plan.Draft draft = Plan.requireDraft(plan, command.planId());
        if (command.issuedOn().isAfter(LocalDate.ofInstant(now, BusinessClock.ZONE))) {
            throw PlanRefusal.DATE_IN_FUTURE.because("Ngày ban hành " + command.issuedOn());
        }
        List<AnyPlanEvent> events = new ArrayList<>();
        events.add(new PlanIssued(
                command.planId(), now, draft.organisation(), command.number(), command.issuedOn(), command.signer()));
        tasks.forEach((id, task) -> {
            if (task instanceof Task.Draft drafted) {
                Schedule schedule = drafted.content().schedule();
                events.add(scheduled(
                        command, TaskId.fromString(id), schedule, draft.head().year(), now, ids));
            }
        });
        return events;
    }

    private static TaskScheduled scheduled(
            IssuePlan command, TaskId taskId, Schedule schedule, int year, Instant now, Supplier<UUID> ids) {
        boolean done = DueDate.bornDone(schedule);
        Optional<LocalDate> dueOn = done ? Optional.empty() : DueDate.of(schedule);
        List<TaskOccurrence> occurrences = done
                ? List.of()
                : PlannedPeriod.of(schedule, year, command.issuedOn()).stream()
                        .map(period -> TaskOccurrence.of(ids.get(), period))
                        .toList();
        return new TaskScheduled(
                command.planId(),
                taskId,
                now,
                DueDate.startOf(schedule),
                dueOn,
                DueDate.continuous(schedule),
                occurrences,
                done
                        ? new TaskStanding(TaskState.COMPLETED, 100, Optional.empty())
                        : TaskWork.planned(DueDate.endsWithOccurrences(schedule), dueOn, occurrences)
                                .standing());
    }
}
