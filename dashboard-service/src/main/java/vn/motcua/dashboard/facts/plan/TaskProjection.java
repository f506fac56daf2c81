package vn.motcua.dashboard.facts.plan;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.dashboard.facts.Past;
import vn.motcua.dashboard.known.TaskMessage;
import vn.motcua.dashboard.known.TaskMessage.CompletionCorrected;
import vn.motcua.dashboard.known.TaskMessage.DraftCorrected;
import vn.motcua.dashboard.known.TaskMessage.Drafted;
import vn.motcua.dashboard.known.TaskMessage.Dropped;
import vn.motcua.dashboard.known.TaskMessage.ProgressCorrected;
import vn.motcua.dashboard.known.TaskMessage.Scheduled;
import vn.motcua.dashboard.known.TaskMessage.Standing;
import vn.motcua.dashboard.known.TaskMessage.Task;
import vn.motcua.dashboard.known.TaskMessage.Work;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.projection.BatchRows;

/** One row per task, and what it was before. Nothing is worked out here: how a task stands is told with each event. */
@ApplicationScoped
class TaskProjection implements Projection<TaskMessage> {
    @Override
    public String name() {
        return "board-task";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<TaskMessage> reads() {
        return TaskMessage.class;
    }

    @Override
    public List<String> tables() {
        return List.of("board_task", "board_task_past");
    }

    @Override
    public Uni<Void> apply(List<Recorded<TaskMessage>> batch) {
        List<TaskMessage> messages = batch.stream().map(Recorded::event).toList();
        var ids = messages.stream().map(TaskMessage::taskId).collect(Collectors.toSet());
        Past past = Past.of("board_task");
        return BatchRows.<UUID, TaskRow>fold(
                        TaskRow.class,
                        ids,
                        row -> row.taskId,
                        rows -> messages.forEach(message -> {
                            past.before(row(rows, message), message.at());
                            show(rows, message);
                        }))
                .chain(past::store);
    }

    private static TaskRow row(BatchRows<UUID, TaskRow> rows, TaskMessage message) {
        return message instanceof Drafted ? rows.begin(message.taskId(), TaskRow::new) : rows.get(message.taskId());
    }

    private static void show(BatchRows<UUID, TaskRow> rows, TaskMessage message) {
        switch (message) {
            case Drafted m -> {
                TaskRow row = rows.begin(m.taskId(), TaskRow::new);
                row.taskId = m.taskId();
                row.planId = m.planId();
                row.position = m.position();
                reads(row, m.task(), m.state());
            }
            case DraftCorrected m -> reads(rows.get(m.taskId()), m.task(), m.state());
            case Dropped m -> rows.remove(m.taskId());
            case Scheduled m -> {
                TaskRow row = rows.get(m.taskId());
                row.startsOn = m.startsOn().orElse(null);
                row.continuous = m.continuous();
                stands(row, m.standing());
            }
            case Work m -> {
                TaskRow row = rows.get(m.taskId());
                row.corrected |= m instanceof ProgressCorrected || m instanceof CompletionCorrected;
                stands(row, m.standing());
            }
        }
    }

    private static void reads(TaskRow row, Task task, String state) {
        row.label = task.label();
        row.content = task.content();
        row.leadUnits = PlanContent.json(
                task.leadUnits().stream().map(TaskMessage.Unit::name).toList());
        row.schedule = task.schedule().verbatim();
        row.state = state;
    }

    private static void stands(TaskRow row, Standing standing) {
        row.state = standing.state();
        row.percent = standing.percent();
        row.dueOn = standing.dueOn().orElse(null);
    }
}
