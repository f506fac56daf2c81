package vn.motcua.plan.write;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.eventstore.Actor;
import vn.motcua.plan.PlanRefusal;
import vn.motcua.plan.events.DueDate;
import vn.motcua.plan.events.PlanContent;
import vn.motcua.plan.events.PlanEvent;
import vn.motcua.plan.events.PlanEvent.PlanDiscarded;
import vn.motcua.plan.events.PlanEvent.PlanDrafted;
import vn.motcua.plan.events.PlanEvent.PlanIssued;
import vn.motcua.plan.events.PlanEvent.TaskCompleted;
import vn.motcua.plan.events.PlanEvent.TaskProgressReported;

/** What decisions about a plan need to know, one record per stage. */
public sealed interface Plan {
    Plan NONE = new Unknown();

    record Unknown() implements Plan {}

    /**
     * @param organisation whose plan it is; empty when nobody told
     * @param tasks identifiers; {@code done} are those that the document calls finished
     */
    record Draft(Optional<String> organisation, Set<String> tasks, Set<String> done) implements Plan {
        public Draft {
            tasks = Set.copyOf(tasks);
            done = Set.copyOf(done);
        }
    }

    record Issued(Optional<String> organisation, Set<String> tasks, Set<String> done) implements Plan {
        public Issued {
            tasks = Set.copyOf(tasks);
            done = Set.copyOf(done);
        }

        /** The task may still be worked on; refused otherwise. */
        public void open(String taskId) {
            if (!tasks.contains(taskId)) {
                throw PlanRefusal.TASK_UNKNOWN.because("Nhiệm vụ " + taskId);
            }
            if (done.contains(taskId)) {
                throw PlanRefusal.TASK_ALREADY_COMPLETED.because("Nhiệm vụ " + taskId);
            }
        }
    }

    /** Thrown away before it was issued. */
    record Discarded(Optional<String> organisation) implements Plan {}

    static Plan evolve(Plan before, PlanEvent event) {
        return switch (event) {
            case PlanDrafted e
            when before instanceof Unknown ->
                new Draft(
                        e.organisation(),
                        e.tasks().stream().map(PlanContent.Task::taskId).collect(Collectors.toSet()),
                        e.tasks().stream()
                                .filter(task -> DueDate.bornDone(task.schedule()))
                                .map(PlanContent.Task::taskId)
                                .collect(Collectors.toSet()));
            case PlanDiscarded _ when before instanceof Draft d -> new Discarded(d.organisation());
            case PlanIssued _ when before instanceof Draft d -> new Issued(d.organisation(), d.tasks(), d.done());
            case TaskProgressReported _ when before instanceof Issued i -> i;
            case TaskCompleted e
            when before instanceof Issued i -> new Issued(i.organisation(), i.tasks(), with(i.done(), e.taskId()));
            case PlanDrafted _, PlanDiscarded _, PlanIssued _, TaskProgressReported _, TaskCompleted _ ->
                throw new IllegalStateException("impossible history: " + event + " after " + before);
        };
    }

    private static Set<String> with(Set<String> done, String taskId) {
        Set<String> more = new HashSet<>(done);
        more.add(taskId);
        return more;
    }

    /**
     * Lets the organisation act whose plan it is, and everybody on a plan of which nobody told whose it is. A machine of ours
     * acts on the plan that its trigger names, and passes.
     *
     * @throws vn.motcua.eventstore.Refused PLAN_NOT_YOURS
     */
    static void requireOwn(Plan plan, Actor actor) {
        if (actor instanceof Actor.Machine) {
            return;
        }
        Optional<String> owner =
                switch (plan) {
                    case Unknown _ -> Optional.empty();
                    case Draft d -> d.organisation();
                    case Discarded d -> d.organisation();
                    case Issued i -> i.organisation();
                };
        owner.filter(code -> !code.equals(actor.org())).ifPresent(code -> {
            throw PlanRefusal.PLAN_NOT_YOURS.because("Kế hoạch của đơn vị " + code);
        });
    }

    /** The plan as issued; refused while it is unknown or a draft. */
    static Issued issued(Plan plan, String planId) {
        return switch (plan) {
            case Unknown _ -> throw PlanRefusal.PLAN_UNKNOWN.because("Kế hoạch " + planId);
            case Discarded _ -> throw PlanRefusal.PLAN_DISCARDED.because("Kế hoạch " + planId);
            case Draft _ -> throw PlanRefusal.PLAN_NOT_ISSUED.because("Kế hoạch " + planId);
            case Issued issued -> issued;
        };
    }
}
