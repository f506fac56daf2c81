package vn.motcua.plan.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.plan.PlanRefusal;
import vn.motcua.plan.events.DueDate;
import vn.motcua.plan.events.PlanContent;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.events.Schedule;
import vn.motcua.plan.events.TaskEvent;
import vn.motcua.plan.events.TaskEvent.TaskCompleted;
import vn.motcua.plan.events.TaskEvent.TaskCompletionCorrected;
import vn.motcua.plan.events.TaskEvent.TaskDraftCorrected;
import vn.motcua.plan.events.TaskEvent.TaskDrafted;
import vn.motcua.plan.events.TaskEvent.TaskDropped;
import vn.motcua.plan.events.TaskEvent.TaskOccurrenceOpened;
import vn.motcua.plan.events.TaskEvent.TaskProgressCorrected;
import vn.motcua.plan.events.TaskEvent.TaskProgressReported;
import vn.motcua.plan.events.TaskEvent.TaskScheduled;
import vn.motcua.plan.events.TaskWork;
import vn.motcua.plan.view.PlanActs.Work;

/** What decisions about one task need to know, one record per stage. */
public sealed interface Task {
    Task NONE = new Unknown();

    record Unknown() implements Task {}

    record Draft(PlanId planId, String organisation, PlanContent.Task content) implements Task {}

    /** Taken out of a draft. */
    record Dropped(PlanId planId, String organisation) implements Task {}

    /**
     * A task of an issued plan.
     *
     * @param leads codes of the organisations that lead it, as far as their names tell
     * @param bornDone the document calls it finished
     */
    record Issued(
            PlanId planId, String organisation, Set<String> leads, Schedule schedule, boolean bornDone, TaskWork work)
            implements Task {
        public Issued {
            leads = Set.copyOf(leads);
        }

        /** The task, or the occurrence that is named, may still be worked on; refused otherwise. */
        public void requireOpen(Optional<UUID> occurrenceId) {
            requireOccurrence(occurrenceId);
            if (bornDone || work.isCompleted() || work.of(occurrenceId).isCompleted()) {
                throw PlanRefusal.TASK_ALREADY_COMPLETED.because("Nhiệm vụ đã hoàn thành");
            }
        }

        /** The task has the occurrence that is named, if one is; refused otherwise. */
        public void requireOccurrence(Optional<UUID> occurrenceId) {
            occurrenceId.filter(id -> !work.occurrences().containsKey(id)).ifPresent(id -> {
                throw PlanRefusal.OCCURRENCE_UNKNOWN.because("Kỳ " + id);
            });
        }

        private Issued with(TaskWork more) {
            return new Issued(planId, organisation, leads, schedule, bornDone, more);
        }
    }

    static Task evolve(Task before, TaskEvent event) {
        return switch (event) {
            case TaskDrafted e when before instanceof Unknown -> new Draft(e.planId(), e.organisation(), e.task());
            case TaskDraftCorrected e
            when before instanceof Draft d -> new Draft(d.planId(), d.organisation(), e.task());
            case TaskDropped _ when before instanceof Draft d -> new Dropped(d.planId(), d.organisation());
            case TaskScheduled e
            when before instanceof Draft d -> issued(d, d.content().schedule(), e);
            case TaskOccurrenceOpened e
            when before instanceof Issued i -> i.with(i.work().opened(e.occurrence()));
            case TaskProgressReported e
            when before instanceof Issued i -> i.with(i.work().reported(e.reportId(), e.occurrenceId(), e.percent()));
            case TaskProgressCorrected e
            when before instanceof Issued i && i.work().reports().containsKey(e.reportId()) ->
                i.with(i.work().reportCorrected(e.reportId(), e.percent()));
            case TaskCompleted e
            when before instanceof Issued i ->
                i.with(i.work().completed(e.occurrenceId(), Optional.of(e.completedOn())));
            case TaskCompletionCorrected e
            when before instanceof Issued i -> i.with(i.work().completed(e.occurrenceId(), e.completedOn()));
            case TaskDrafted _, TaskDraftCorrected _, TaskDropped _, TaskScheduled _, TaskOccurrenceOpened _ ->
                throw impossible(before, event);
            case TaskProgressReported _, TaskProgressCorrected _, TaskCompleted _, TaskCompletionCorrected _ ->
                throw impossible(before, event);
        };
    }

    private static Issued issued(Draft draft, Schedule schedule, TaskScheduled e) {
        return new Issued(
                draft.planId(),
                draft.organisation(),
                leads(draft.content()),
                schedule,
                DueDate.bornDone(schedule),
                TaskWork.planned(DueDate.endsWithOccurrences(schedule), e.dueOn(), e.occurrences()));
    }

    private static Set<String> leads(PlanContent.Task content) {
        return content.leadUnits().stream()
                .flatMap(unit -> unit.organisation().stream())
                .collect(Collectors.toSet());
    }

    /** What acts depend on; empty before the first event. */
    default Optional<Work> situation() {
        return switch (this) {
            case Unknown _ -> Optional.empty();
            case Draft _, Dropped _ -> Optional.of(Work.NONE);
            case Issued task -> Optional.of(Work.on(task.schedule(), task.work()));
        };
    }

    private static IllegalStateException impossible(Task before, TaskEvent event) {
        return new IllegalStateException("impossible history: " + event + " after " + before);
    }

    /**
     * A task of a plan that is in force, for work on it.
     *
     * @param plan the life of the plan that the request names
     * @throws vn.motcua.eventstore.Refused PLAN_UNKNOWN, PLAN_DISCARDED, PLAN_NOT_ISSUED or TASK_UNKNOWN
     */
    static Issued inForce(TaskCommand command, Task task, Plan plan) {
        Plan.requireIssued(plan, command.planId());
        return switch (task) {
            case Issued issued when issued.planId().equals(command.planId()) -> issued;
            case Issued _, Draft _, Dropped _, Unknown _ ->
                throw PlanRefusal.TASK_UNKNOWN.because("Nhiệm vụ " + command.taskId());
        };
    }

    /** Whose plan it is of; empty while there is none. */
    static Optional<String> owner(Task task) {
        return switch (task) {
            case Unknown _ -> Optional.empty();
            case Draft d -> Optional.of(d.organisation());
            case Dropped d -> Optional.of(d.organisation());
            case Issued i -> Optional.of(i.organisation());
        };
    }

    /** Those of a draft's tasks that were not taken out, in its order. */
    static List<Draft> drafts(Map<String, Task> tasks) {
        return tasks.values().stream()
                .filter(Draft.class::isInstance)
                .map(Draft.class::cast)
                .toList();
    }

    /** The organisations that lead it, as far as their names tell. */
    static Set<String> leads(Task task) {
        return switch (task) {
            case Unknown _, Dropped _ -> Set.of();
            case Draft d -> leads(d.content());
            case Issued i -> i.leads();
        };
    }

    /** @throws vn.motcua.eventstore.Refused DATE_IN_FUTURE */
    static void requireNotAfter(LocalDate today, LocalDate day) {
        if (day.isAfter(today)) {
            throw PlanRefusal.DATE_IN_FUTURE.because("Ngày " + day);
        }
    }
}
