package vn.motcua.plan.automation.whenduethenremind;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.projection.BatchRows;
import vn.motcua.plan.events.OfPlan;
import vn.motcua.plan.events.PlanEvent;
import vn.motcua.plan.events.ReminderEvent.TaskReminded;
import vn.motcua.plan.events.TaskEvent.TaskCompleted;
import vn.motcua.plan.events.TaskEvent.TaskCompletionCorrected;
import vn.motcua.plan.events.TaskEvent.TaskDraftCorrected;
import vn.motcua.plan.events.TaskEvent.TaskDrafted;
import vn.motcua.plan.events.TaskEvent.TaskDropped;
import vn.motcua.plan.events.TaskEvent.TaskOccurrenceOpened;
import vn.motcua.plan.events.TaskEvent.TaskProgressCorrected;
import vn.motcua.plan.events.TaskEvent.TaskProgressReported;
import vn.motcua.plan.events.TaskEvent.TaskScheduled;
import vn.motcua.plan.events.TaskId;
import vn.motcua.plan.events.TaskStanding;
import vn.motcua.plan.events.TaskState;

/** Keeps the due days of tasks that are not done yet, and what was told of them. */
@ApplicationScoped
class RunningTasksProjection implements Projection<OfPlan> {
    @Override
    public String name() {
        return "running-task";
    }

    @Override
    public Class<OfPlan> reads() {
        return OfPlan.class;
    }

    @Override
    public List<String> tables() {
        return List.of("running_task", "running_task_part");
    }

    @Override
    public Uni<Void> apply(List<Recorded<OfPlan>> batch) {
        List<OfPlan> events = batch.stream().map(Recorded::event).toList();
        Set<UUID> tasks = new HashSet<>();
        Set<UUID> parts = new HashSet<>();
        events.forEach(event -> name(event, tasks, parts));
        return BatchRows.<UUID, RunningTask>fold(
                        RunningTask.class, tasks, row -> row.id, rows -> events.forEach(event -> show(rows, event)))
                .chain(() -> BatchRows.<UUID, DuePart>fold(
                        DuePart.class, parts, row -> row.id, rows -> events.forEach(event -> part(rows, event))));
    }

    /** Which rows an event touches. */
    private static void name(OfPlan event, Set<UUID> tasks, Set<UUID> parts) {
        switch (event) {
            case TaskScheduled e -> tasks.add(e.taskId().value());
            case TaskOccurrenceOpened e -> tasks.add(e.taskId().value());
            case TaskCompleted e -> {
                tasks.add(e.taskId().value());
                parts.add(idOf(e.taskId(), e.occurrenceId()));
            }
            case TaskCompletionCorrected e -> {
                tasks.add(e.taskId().value());
                parts.add(idOf(e.taskId(), e.occurrenceId()));
            }
            case TaskReminded e -> parts.add(idOf(e.taskId(), e.occurrenceId()));
            case PlanEvent _,
                    TaskDrafted _,
                    TaskDraftCorrected _,
                    TaskDropped _,
                    TaskProgressReported _,
                    TaskProgressCorrected _ -> {
                // Nothing is due yet, or what was due is so still.
            }
        }
    }

    private static void show(BatchRows<UUID, RunningTask> rows, OfPlan event) {
        switch (event) {
            case TaskScheduled e -> {
                RunningTask row = rows.begin(e.taskId().value(), RunningTask::new);
                row.id = e.taskId().value();
                row.planId = e.planId().value();
                stands(row, e.standing());
            }
            case TaskOccurrenceOpened e -> stands(rows.get(e.taskId().value()), e.standing());
            case TaskCompleted e -> stands(rows.get(e.taskId().value()), e.standing());
            case TaskCompletionCorrected e -> stands(rows.get(e.taskId().value()), e.standing());
            default -> {
                // How the task stands as a whole is as it was.
            }
        }
    }

    private static void stands(RunningTask row, TaskStanding standing) {
        row.completed = standing.state() == TaskState.COMPLETED;
    }

    private static void part(BatchRows<UUID, DuePart> rows, OfPlan event) {
        switch (event) {
            case TaskScheduled e -> {
                due(rows, e.taskId(), Optional.empty(), e.dueOn());
                e.occurrences().forEach(one -> due(rows, e.taskId(), Optional.of(one.occurrenceId()), one.dueOn()));
            }
            case TaskOccurrenceOpened e ->
                due(
                        rows,
                        e.taskId(),
                        Optional.of(e.occurrence().occurrenceId()),
                        e.occurrence().dueOn());
            case TaskCompleted e ->
                rows.find(idOf(e.taskId(), e.occurrenceId())).ifPresent(row -> row.completed = true);
            case TaskCompletionCorrected e ->
                rows.find(idOf(e.taskId(), e.occurrenceId()))
                        .ifPresent(row -> row.completed = e.completedOn().isPresent());
            case TaskReminded e ->
                rows.find(idOf(e.taskId(), e.occurrenceId())).ifPresent(row -> row.told = e.reminder());
            default -> {
                // No due day begins, changes or ends by these.
            }
        }
    }

    private static void due(
            BatchRows<UUID, DuePart> rows, TaskId task, Optional<UUID> occurrence, Optional<LocalDate> dueOn) {
        dueOn.ifPresent(day -> {
            UUID id = idOf(task, occurrence);
            DuePart row = rows.begin(id, DuePart::new);
            row.id = id;
            row.taskId = task.value();
            row.dueOn = day;
        });
    }

    private static UUID idOf(TaskId task, Optional<UUID> occurrence) {
        return occurrence.orElse(task.value());
    }
}
