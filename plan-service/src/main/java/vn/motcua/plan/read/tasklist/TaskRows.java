package vn.motcua.plan.read.tasklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.plan.events.PlanContent;
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
import vn.motcua.plan.events.TaskOccurrence;
import vn.motcua.plan.events.TaskStanding;
import vn.motcua.plan.events.TaskState;

/** The rows of the tasks that a batch touches, and of their occurrences. */
final class TaskRows {
    private final Map<UUID, TaskRow> tasks = new HashMap<>();
    private final Map<UUID, OccurrenceRow> occurrences = new HashMap<>();
    private final Map<UUID, Integer> occurrencesOf = new HashMap<>();
    private final List<Object> made = new ArrayList<>();
    private final List<Object> dropped = new ArrayList<>();

    TaskRows(List<TaskRow> tasks, List<OccurrenceRow> occurrences) {
        tasks.forEach(row -> this.tasks.put(row.id, row));
        occurrences.forEach(row -> {
            this.occurrences.put(row.id, row);
            occurrencesOf.merge(row.taskId, 1, Integer::sum);
        });
    }

    /** The rows that the batch began. */
    List<Object> made() {
        return made;
    }

    /** The rows that were there before the batch, and go. */
    List<Object> dropped() {
        return dropped;
    }

    void show(long position, TaskEvent event) {
        if (event instanceof TaskDrafted drafted) {
            begin(drafted);
        }
        TaskRow row = tasks.get(event.taskId().value());
        if (row == null) {
            throw new IllegalStateException("no row of task " + event.taskId());
        }
        row.version = position;
        show(row, event);
    }

    private void show(TaskRow row, TaskEvent event) {
        switch (event) {
            case TaskDrafted e -> text(row, e.task(), e.state());
            case TaskDraftCorrected e -> {
                text(row, e.task(), e.state());
                row.corrected = true;
            }
            case TaskDropped _ -> {
                tasks.remove(row.id);
                if (!made.remove(row)) {
                    dropped.add(row);
                }
            }
            case TaskScheduled e -> {
                e.occurrences().forEach(occurrence -> begin(row, occurrence));
                stand(row, e.standing());
            }
            case TaskOccurrenceOpened e -> {
                begin(row, e.occurrence());
                stand(row, e.standing());
            }
            case TaskProgressReported e -> {
                e.occurrenceId().map(this::occurrence).ifPresent(one -> reported(one, e.reportId(), e.percent()));
                stand(row, e.standing());
            }
            case TaskProgressCorrected e -> {
                e.occurrenceId()
                        .map(this::occurrence)
                        .filter(one -> e.reportId().equals(one.lastReport))
                        .ifPresent(one -> reported(one, e.reportId(), e.percent()));
                row.corrected = true;
                stand(row, e.standing());
            }
            case TaskCompleted e -> {
                e.occurrenceId().map(this::occurrence).ifPresent(one -> completed(one, Optional.of(e.completedOn())));
                stand(row, e.standing());
            }
            case TaskCompletionCorrected e -> {
                e.occurrenceId().map(this::occurrence).ifPresent(one -> completed(one, e.completedOn()));
                row.corrected = true;
                stand(row, e.standing());
            }
        }
    }

    private void begin(TaskDrafted drafted) {
        TaskRow row = new TaskRow();
        row.id = drafted.taskId().value();
        row.planId = drafted.planId().value();
        row.position = drafted.position();
        tasks.put(row.id, row);
        made.add(row);
    }

    private void begin(TaskRow task, TaskOccurrence occurrence) {
        OccurrenceRow row = new OccurrenceRow();
        row.id = occurrence.occurrenceId();
        row.taskId = task.id;
        row.position = occurrencesOf.merge(task.id, 1, Integer::sum);
        row.from = occurrence.from().orElse(null);
        row.to = occurrence.to().orElse(null);
        row.triggeredOn = occurrence.triggeredOn().orElse(null);
        row.reference = occurrence.reference().orElse(null);
        row.dueOn = occurrence.dueOn().orElse(null);
        row.state = TaskState.NOT_STARTED;
        occurrences.put(row.id, row);
        made.add(row);
    }

    private OccurrenceRow occurrence(UUID id) {
        OccurrenceRow row = occurrences.get(id);
        if (row == null) {
            throw new IllegalStateException("no row of occurrence " + id);
        }
        return row;
    }

    private static void text(TaskRow row, PlanContent.Task task, TaskState state) {
        row.ref = task.ref();
        row.label = task.label();
        row.group = task.group();
        row.content = task.content();
        row.leadUnits = task.leadUnits().stream().map(PlanContent.Unit::name).collect(Collectors.joining("\n"));
        row.timing = task.schedule().verbatim();
        row.state = state;
        row.percent = state == TaskState.COMPLETED ? 100 : 0;
    }

    private static void stand(TaskRow row, TaskStanding standing) {
        row.state = standing.state();
        row.percent = standing.percent();
        row.dueOn = standing.dueOn().orElse(null);
    }

    private static void reported(OccurrenceRow row, UUID reportId, int percent) {
        row.lastReport = reportId;
        row.percent = percent;
        row.state = row.completedOn == null ? TaskState.IN_PROGRESS : TaskState.COMPLETED;
    }

    private static void completed(OccurrenceRow row, Optional<LocalDate> day) {
        row.completedOn = day.orElse(null);
        row.state = day.isPresent()
                ? TaskState.COMPLETED
                : row.lastReport == null ? TaskState.NOT_STARTED : TaskState.IN_PROGRESS;
    }
}
