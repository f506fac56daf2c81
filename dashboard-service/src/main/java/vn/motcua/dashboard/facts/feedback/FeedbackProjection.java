package vn.motcua.dashboard.facts.feedback;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.dashboard.facts.Past;
import vn.motcua.dashboard.known.FeedbackMessage;
import vn.motcua.dashboard.known.FeedbackMessage.AnswerCorrected;
import vn.motcua.dashboard.known.FeedbackMessage.Answered;
import vn.motcua.dashboard.known.FeedbackMessage.Classified;
import vn.motcua.dashboard.known.FeedbackMessage.HandedOn;
import vn.motcua.dashboard.known.FeedbackMessage.Reclassified;
import vn.motcua.dashboard.known.FeedbackMessage.Rejected;
import vn.motcua.dashboard.known.FeedbackMessage.ResultPublished;
import vn.motcua.dashboard.known.FeedbackMessage.Sent;
import vn.motcua.dashboard.metrics.Days;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.projection.BatchRows;

/** One row per piece of feedback, and what it was before. */
@ApplicationScoped
class FeedbackProjection implements Projection<FeedbackMessage> {
    @Override
    public String name() {
        return "board-feedback";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<FeedbackMessage> reads() {
        return FeedbackMessage.class;
    }

    @Override
    public List<String> tables() {
        return List.of("board_feedback", "board_feedback_past");
    }

    @Override
    public Uni<Void> apply(List<Recorded<FeedbackMessage>> batch) {
        List<FeedbackMessage> messages = batch.stream().map(Recorded::event).toList();
        var ids = messages.stream().map(FeedbackMessage::feedbackId).collect(Collectors.toSet());
        Past past = Past.of("board_feedback");
        return BatchRows.<UUID, FeedbackRow>fold(
                        FeedbackRow.class,
                        ids,
                        row -> row.feedbackId,
                        rows -> messages.forEach(
                                message -> show(past.before(row(rows, message), message.at()), message)))
                .chain(past::store);
    }

    private static FeedbackRow row(BatchRows<UUID, FeedbackRow> rows, FeedbackMessage message) {
        return message instanceof Sent
                ? rows.begin(message.feedbackId(), FeedbackRow::new)
                : rows.get(message.feedbackId());
    }

    static void show(FeedbackRow row, FeedbackMessage message) {
        switch (message) {
            case Sent m -> {
                row.feedbackId = m.feedbackId();
                row.handler = m.dimensions().agency();
                row.dueOn = m.dueAt().map(Days::of).orElse(null);
                row.standsSince = Days.of(m.at());
            }
            case Classified m -> handedOn(row, m.at(), m.handler(), Optional.ofNullable(row.dueOn));
            case HandedOn m -> {
                row.corrected |= m instanceof Reclassified;
                handedOn(row, m.at(), m.handler(), m.dueAt().map(Days::of));
            }
            case Answered m -> {
                row.handledOn = Days.of(m.at());
                row.inTime = m.onTime().orElse(false);
                row.publishDueOn = m.publishDueAt().map(Days::of).orElse(null);
            }
            case AnswerCorrected _ -> row.corrected = true;
            case Rejected m -> {
                row.handledOn = Days.of(m.at());
                row.inTime = m.onTime().orElse(false);
            }
            case ResultPublished m -> row.publishedOn = Days.of(m.at());
        }
    }

    private static void handedOn(FeedbackRow row, Instant at, String handler, Optional<LocalDate> dueOn) {
        row.formerly = Formerly.more(row.formerly, new Formerly(row.standsSince, row.handler, row.dueOn));
        row.standsSince = Days.of(at);
        row.handler = handler;
        row.dueOn = dueOn.orElse(null);
    }
}
