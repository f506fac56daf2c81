package vn.motcua.feedback.read.publishedresults;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.Recorded;
import vn.motcua.feedback.events.FeedbackEvent;
import vn.motcua.feedback.events.FeedbackEvent.PersonErased;
import vn.motcua.feedback.events.HandlingEvent.FeedbackClassified;
import vn.motcua.feedback.events.HandlingEvent.FeedbackReclassified;
import vn.motcua.feedback.events.HandlingEvent.FeedbackReturned;
import vn.motcua.feedback.events.HandlingEvent.FeedbackTransferred;
import vn.motcua.feedback.events.IntakeEvent.FeedbackRejected;
import vn.motcua.feedback.events.IntakeEvent.FeedbackSent;
import vn.motcua.feedback.events.ResultEvent.AnswerCorrected;
import vn.motcua.feedback.events.ResultEvent.FeedbackAnswered;
import vn.motcua.feedback.events.ResultEvent.FeedbackResultPublished;

/** Fills the table behind the public list of results: a row for each piece of feedback, shown once its text is public. */
@ApplicationScoped
class PublishedResultsProjection implements Projection<FeedbackEvent> {
    static final String NAME = "published-results";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<FeedbackEvent> reads() {
        return FeedbackEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("published_result");
    }

    @Override
    public Uni<Void> apply(List<Recorded<FeedbackEvent>> batch) {
        List<FeedbackEvent> events = batch.stream().map(Recorded::event).toList();
        Set<UUID> wanted = events.stream()
                .filter(event -> !(event instanceof FeedbackSent))
                .map(event -> event.feedbackId().value())
                .collect(Collectors.toSet());
        return Panache.getSession().chain(session -> rowsOf(wanted)
                .chain(known -> session.persistAll(fold(events, known).toArray())));
    }

    private static Uni<List<PublishedRow>> rowsOf(Set<UUID> ids) {
        return ids.isEmpty() ? Uni.createFrom().item(List.of()) : PublishedRow.list("id in ?1", ids);
    }

    /** Shows each event on its row; gives the rows that are new. */
    static List<PublishedRow> fold(List<FeedbackEvent> events, List<PublishedRow> known) {
        Map<UUID, PublishedRow> rows = new HashMap<>();
        known.forEach(row -> rows.put(row.id, row));
        Set<UUID> before = Set.copyOf(rows.keySet());
        for (FeedbackEvent event : events) {
            UUID id = event.feedbackId().value();
            if (event instanceof FeedbackSent) {
                rows.put(id, new PublishedRow());
            } else if (!rows.containsKey(id)) {
                throw new IllegalStateException("no row of feedback " + id + " for " + event.getClass());
            }
            show(rows.get(id), event);
        }
        return rows.values().stream().filter(row -> !before.contains(row.id)).toList();
    }

    private static void show(PublishedRow row, FeedbackEvent event) {
        switch (event) {
            case FeedbackSent e -> {
                row.id = e.feedbackId().value();
                row.agency = e.dimensions().agency();
                row.procedureId = e.dimensions().procedureId().orElse(null);
            }
            case FeedbackClassified e -> row.kind = e.kind();
            case FeedbackReclassified e -> row.kind = e.kind();
            case FeedbackTransferred _ -> row.kind = null;
            case FeedbackResultPublished e -> {
                row.publishedAt = e.at();
                row.publicText = e.publicText().orElse(null);
            }
            case FeedbackRejected _, FeedbackReturned _, FeedbackAnswered _, AnswerCorrected _, PersonErased _ -> {
                // Nothing that the public sees changes.
            }
        }
    }
}
