package vn.motcua.plan.view;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.eventstore.EventLog;
import vn.motcua.eventstore.Outcome;
import vn.motcua.eventstore.Recorded;
import vn.motcua.plan.events.AnyPlanEvent;
import vn.motcua.plan.events.PlanEvent;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.events.TaskEvent;
import vn.motcua.plan.events.TaskEvent.TaskDropped;
import vn.motcua.plan.events.TaskId;
import vn.motcua.time.BusinessClock;

/** Reads single plans and single tasks from the log: always current, with nothing to wait for. */
@ApplicationScoped
public class Plans {
    /** Tag of the events of a plan's own life: few, however many tasks it has. */
    public static final String LIFE = "planLife";
    /** Tag of the events of one task. */
    public static final String TASK = "task";
    /** Tag of all events of a plan and of its tasks. */
    public static final String PLAN = "plan";

    private final EventLog log;
    private final Clock clock;

    Plans(EventLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** A plan or a task, and its version, which is the position of its last event. */
    public record Versioned<V>(long version, V view) {}

    /** The plan as a command left it, however often the command is repeated. Blocks: for virtual threads. */
    public PlanView after(Outcome outcome, Asker asker) {
        return PlanView.of(log.left(outcome, PlanEvent.class, LIFE)).offeredTo(asker);
    }

    /** The task as a command left it, however often the command is repeated. Blocks: for virtual threads. */
    public TaskView taskAfter(Outcome outcome, Asker asker) {
        return TaskFold.of(log.left(outcome, TaskEvent.class, TASK), today(), Optional.of(asker));
    }

    /** The plan as it is; empty when there is none of that identifier. Blocks: for virtual threads. */
    public Optional<PlanView> current(PlanId id) {
        return versioned(log.history(PlanEvent.class, LIFE, id.toString(), EventLog.NOW))
                .map(Versioned::view);
    }

    /** The tasks of a plan as they are, in its order, less those that were taken out. Blocks: for virtual threads. */
    public List<TaskView> tasks(PlanId id) {
        Map<TaskId, List<Recorded<TaskEvent>>> histories = new LinkedHashMap<>();
        for (Recorded<AnyPlanEvent> one : log.history(AnyPlanEvent.class, PLAN, id.toString(), EventLog.NOW)) {
            if (one.event() instanceof TaskEvent event) {
                histories
                        .computeIfAbsent(event.taskId(), _ -> new ArrayList<>())
                        .add(new Recorded<>(one.position(), one.id(), one.recordedAt(), one.metadata(), event));
            }
        }
        return histories.values().stream()
                .filter(history -> !(history.getLast().event() instanceof TaskDropped))
                .map(history -> TaskFold.of(history, today(), Optional.empty()))
                .sorted(Comparator.comparingInt(TaskView::position))
                .toList();
    }

    /** The same for read resources on the event loop. */
    public Uni<Optional<Versioned<PlanView>>> now(PlanId id) {
        return log.historyAsync(PlanEvent.class, LIFE, id.toString(), EventLog.NOW)
                .map(Plans::versioned);
    }

    /** The task as it is; empty when the plan has none of that identifier, or it was taken out. */
    public Uni<Optional<Versioned<TaskView>>> task(PlanId plan, TaskId id, Asker asker) {
        return log.historyAsync(TaskEvent.class, TASK, id.toString(), EventLog.NOW)
                .map(history -> history.isEmpty()
                                || !history.getFirst().event().planId().equals(plan)
                                || history.getLast().event() instanceof TaskDropped
                        ? Optional.empty()
                        : Optional.of(new Versioned<>(
                                history.getLast().position(), TaskFold.of(history, today(), Optional.of(asker)))));
    }

    private static Optional<Versioned<PlanView>> versioned(List<Recorded<PlanEvent>> history) {
        return history.isEmpty()
                ? Optional.empty()
                : Optional.of(new Versioned<>(history.getLast().position(), PlanView.of(history)));
    }

    /** Today, day in Asia/Ho_Chi_Minh. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BusinessClock.ZONE);
    }
}
