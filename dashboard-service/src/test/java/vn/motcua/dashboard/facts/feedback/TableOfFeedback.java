package vn.motcua.dashboard.facts.feedback;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.motcua.dashboard.facts.AsOf;
import vn.motcua.dashboard.facts.BoardDatabase;
import vn.motcua.dashboard.facts.Past;
import vn.motcua.dashboard.facts.Scope;
import vn.motcua.dashboard.known.FeedbackMessage;
import vn.motcua.dashboard.metrics.Counts;
import vn.motcua.dashboard.metrics.Period;
import vn.motcua.organisations.Directory;

/** What the projection makes of messages. */
final class TableOfFeedback {
    private final Map<UUID, FeedbackRow> rows = new HashMap<>();
    private final Past past = Past.of("board_feedback");

    void tell(FeedbackMessage message) {
        FeedbackRow row = rows.computeIfAbsent(message.feedbackId(), _ -> new FeedbackRow());
        FeedbackProjection.show(past.before(row, message.at()), message);
    }

    Counts.Feedback count(String organisation, Period period, AsOf asOf) {
        try (BoardDatabase database =
                new BoardDatabase().with("board_feedback", rows.values()).with("board_feedback_past", past.json())) {
            return FeedbackCounts.count(database.pool(), period, Scope.of(Directory.EMPTY, organisation, period), asOf)
                    .await()
                    .indefinitely();
        }
    }
}
