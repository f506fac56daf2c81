package vn.motcua.plan.read.tasklist;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.Recorded;
import vn.motcua.plan.events.TaskEvent;

/** Fills the tables behind the list of a plan's tasks: a report touches the rows of its task alone. */
@ApplicationScoped
class TaskListProjection implements Projection<TaskEvent> {
    static final String NAME = "task-list";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<TaskEvent> reads() {
        return TaskEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("task_row", "occurrence_row");
    }

    @Override
    public Uni<Void> apply(List<Recorded<TaskEvent>> batch) {
        Set<UUID> wanted = batch.stream()
                .map(recorded -> recorded.event().taskId().value())
                .collect(Collectors.toSet());
        return TaskRow.<TaskRow>list("id in ?1", wanted).chain(tasks -> OccurrenceRow.<OccurrenceRow>list(
                        "taskId in ?1", wanted)
                .chain(occurrences -> {
                    TaskRows rows = new TaskRows(tasks, occurrences);
                    batch.forEach(recorded -> rows.show(recorded.position(), recorded.event()));
                    return Panache.getSession().chain(session -> session.persistAll(
                                    rows.made().toArray())
                            .chain(() -> session.removeAll(rows.dropped().toArray())));
                }));
    }
}
