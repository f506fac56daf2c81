package vn.motcua.dashboard.facts.feedback;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.dashboard.known.FeedbackMessage;
import vn.motcua.dashboard.known.FeedbackMessage.Answered;
import vn.motcua.dashboard.known.FeedbackMessage.Classified;
import vn.motcua.dashboard.known.FeedbackMessage.Handed;
import vn.motcua.dashboard.known.FeedbackMessage.Rejected;
import vn.motcua.dashboard.known.FeedbackMessage.ResultPublished;
import vn.motcua.dashboard.known.FeedbackMessage.Sent;
import vn.motcua.dashboard.metrics.Days;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.projection.BatchRows;

/** One row per piece of feedback. */
@ApplicationScoped
class FeedbackProjection implements Projection<FeedbackMessage> {
    @Override
    public String name() {
        return "board-feedback";
    }

    @Override
    public Class<FeedbackMessage> reads() {
        return FeedbackMessage.class;
    }

    @Override
    public List<String> tables() {
        return List.of("board_feedback");
    }

    @Override
    public Uni<Void> apply(List<Recorded<FeedbackMessage>> batch) {
        List<FeedbackMessage> messages = batch.stream().map(Recorded::event).toList();
        var ids = messages.stream().map(FeedbackMessage::feedbackId).collect(Collectors.toSet());
        return BatchRows.<UUID, FeedbackRow>fold(
                FeedbackRow.class,
                ids,
                row -> row.feedbackId,
                rows -> messages.forEach(message -> {
                    boolean begins = message instanceof Sent;
                    show(
                            begins
                                    ? rows.begin(message.feedbackId(), FeedbackRow::new)
                                    : rows.get(message.feedbackId()),
                            message);
                }));
    }

    static void show(FeedbackRow row, FeedbackMessage message) {
        switch (message) {
            case Sent m -> {
                row.feedbackId = m.feedbackId();
                row.handler = m.dimensions().agency();
                row.dueOn = m.dueAt().map(Days::of).orElse(null);
            }
            case Classified m -> row.handler = m.handler();
            case Handed m -> {
                row.handler = m.handler();
                row.dueOn = m.dueAt().map(Days::of).orElse(null);
            }
            case Answered m -> {
                row.handledOn = Days.of(m.at());
                row.onTime = m.onTime().orElse(false);
                row.publishDueOn = m.publishDueAt().map(Days::of).orElse(null);
            }
            case Rejected m -> {
                row.handledOn = Days.of(m.at());
                row.onTime = m.onTime().orElse(false);
            }
            case ResultPublished m -> {
                row.onTime &= m.onTime().orElse(true);
                row.publishDueOn = null;
            }
        }
    }
}
