package vn.motcua.feedback.automation.whenduethenremind;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.projection.BatchRows;
import vn.motcua.feedback.events.FeedbackEvent.PersonErased;
import vn.motcua.feedback.events.HandlingEvent.FeedbackClassified;
import vn.motcua.feedback.events.HandlingEvent.FeedbackReclassified;
import vn.motcua.feedback.events.HandlingEvent.FeedbackReturned;
import vn.motcua.feedback.events.HandlingEvent.FeedbackTransferred;
import vn.motcua.feedback.events.IntakeEvent.FeedbackRejected;
import vn.motcua.feedback.events.IntakeEvent.FeedbackSent;
import vn.motcua.feedback.events.OfFeedback;
import vn.motcua.feedback.events.ReminderEvent.FeedbackReminded;
import vn.motcua.feedback.events.ResultEvent.AnswerCorrected;
import vn.motcua.feedback.events.ResultEvent.FeedbackAnswered;
import vn.motcua.feedback.events.ResultEvent.FeedbackResultPublished;

/** Keeps the limits that are still to be met, and what was told of them. */
@ApplicationScoped
class RunningFeedbackProjection implements Projection<OfFeedback> {
    @Override
    public String name() {
        return "running-feedback";
    }

    @Override
    public Class<OfFeedback> reads() {
        return OfFeedback.class;
    }

    @Override
    public List<String> tables() {
        return List.of("running_feedback");
    }

    @Override
    public Uni<Void> apply(List<Recorded<OfFeedback>> batch) {
        Set<UUID> ids = batch.stream()
                .map(recorded -> recorded.event().feedbackId().value())
                .collect(Collectors.toSet());
        return BatchRows.fold(
                RunningFeedback.class,
                ids,
                row -> row.id,
                rows -> batch.forEach(recorded -> show(rows, recorded.event())));
    }

    private static void show(BatchRows<UUID, RunningFeedback> rows, OfFeedback event) {
        UUID id = event.feedbackId().value();
        switch (event) {
            case FeedbackSent e -> {
                RunningFeedback row = rows.begin(id, RunningFeedback::new);
                row.id = id;
                row.due(e.dueAt().orElse(null));
            }
            case FeedbackReclassified e -> rows.get(id).due(e.dueAt().orElse(null));
            case FeedbackTransferred e -> rows.get(id).due(e.dueAt().orElse(null));
            case FeedbackReturned e -> rows.get(id).due(e.dueAt().orElse(null));
            case FeedbackAnswered e -> rows.get(id).due(e.publishDueAt().orElse(null));
            case FeedbackRejected _, FeedbackResultPublished _ -> rows.remove(id);
            case FeedbackReminded e ->
                rows.find(id).filter(row -> e.dueAt().equals(row.dueAt)).ifPresent(row -> row.told = e.reminder());
            case FeedbackClassified _, AnswerCorrected _, PersonErased _ -> {
                // No limit begins, changes or ends by these.
            }
        }
    }
}
