package vn.motcua.plan.automation.whenduethenremind;

import static java.util.stream.Collectors.joining;
import static vn.motcua.eventstore.Bounds.ANSWER;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.motcua.calendar.ReminderDays;
import vn.motcua.calendar.ReminderDays.Reached;
import vn.motcua.calendar.StateCalendar;
import vn.motcua.eventstore.Timer;
import vn.motcua.eventstore.projection.ReadTransactions;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.events.Reminder;
import vn.motcua.plan.events.TaskId;
import vn.motcua.plan.known.KnownDirectory;

/** When the due day of a task comes near, is there, or has passed, units are told: each level once for each due day. */
@ApplicationScoped
class WhenDueThenRemind implements Timer {
    private static final String DUE =
            "SELECT DISTINCT t.id, t.plan_id FROM running_task t JOIN running_task_part p ON p.task_id = t.id"
                    + " WHERE NOT t.completed AND NOT p.completed AND t.id > CAST(?1 AS uuid) AND (%s)"
                    + " ORDER BY t.id LIMIT ?2";
    private static final UUID FIRST = new UUID(0, 0);

    private final KnownDirectory known;
    private final ReminderDays days;
    private final ReadTransactions transactions;

    WhenDueThenRemind(KnownDirectory known, ReminderDays days, ReadTransactions transactions) {
        this.known = known;
        this.days = days;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "task-reminder";
    }

    @Override
    public List<Due> due(Instant now, String after, int limit) {
        Reached<Reminder> reached = RemindOfTask.reached(days, known.calendar(), now);
        return transactions
                .run("", () -> rows(reached, after.isEmpty() ? FIRST.toString() : after, limit))
                .await()
                .atMost(ANSWER);
    }

    private Uni<List<Due>> rows(Reached<Reminder> reached, String after, int limit) {
        String due = reached.before().entrySet().stream()
                .map(level -> below(level.getValue(), level.getKey()))
                .collect(joining(" OR "));
        return transactions.rows(DUE.formatted(due), after, limit).map(rows -> rows.stream()
                .map(row -> new Due(
                        row[0].toString(), new RemindOfTask(new PlanId((UUID) row[1]), new TaskId((UUID) row[0]))))
                .toList());
    }

    /** A condition: the due day has reached a level, and less was told. The texts in it are our own. */
    private static String below(Instant before, Reminder level) {
        return "p.due_on < DATE '" + LocalDate.ofInstant(before, StateCalendar.ZONE)
                + "' AND (p.told IS NULL OR p.told < " + level.ordinal() + ")";
    }
}
