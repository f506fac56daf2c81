package vn.motcua.feedback.automation.whenduethenremind;

import static java.util.stream.Collectors.joining;
import static vn.motcua.eventstore.Bounds.ANSWER;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import vn.motcua.calendar.ReminderDays;
import vn.motcua.calendar.ReminderDays.Reached;
import vn.motcua.eventstore.Timer;
import vn.motcua.eventstore.projection.ReadTransactions;
import vn.motcua.feedback.events.FeedbackId;
import vn.motcua.feedback.events.Reminder;
import vn.motcua.feedback.known.CopiedCatalogue;

/** When a limit comes near, is there, or has passed, officers are told: each level once for each due date. */
@ApplicationScoped
class WhenDueThenRemind implements Timer {
    private static final String DUE =
            "SELECT id, 0 FROM running_feedback WHERE due_at IS NOT NULL AND id > CAST(?1 AS uuid) AND (%s) ORDER BY id LIMIT ?2";
    private static final UUID FIRST = new UUID(0, 0);

    private final CopiedCatalogue known;
    private final ReminderDays days;
    private final ReadTransactions transactions;

    WhenDueThenRemind(CopiedCatalogue known, ReminderDays days, ReadTransactions transactions) {
        this.known = known;
        this.days = days;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "feedback-limit-reminder";
    }

    @Override
    public List<Due> due(Instant now, String after, int limit) {
        Reached<Reminder> reached =
                RemindOfFeedback.reached(days, known.latest().directory().calendar(), now);
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
                .map(row -> (UUID) row[0])
                .map(id -> new Due(id.toString(), new RemindOfFeedback(new FeedbackId(id))))
                .toList());
    }

    /** A condition: the due date has reached a level, and less was told. The texts in it are our own. */
    private static String below(Instant before, Reminder level) {
        return "due_at < TIMESTAMPTZ '" + before.atOffset(ZoneOffset.UTC) + "' AND (told IS NULL OR told < "
                + level.ordinal() + ")";
    }
}
