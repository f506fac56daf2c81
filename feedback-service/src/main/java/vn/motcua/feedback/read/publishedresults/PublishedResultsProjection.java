package vn.motcua.feedback.read.publishedresults;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.Recorded;
import vn.motcua.feedback.events.FeedbackEvent;
import vn.motcua.feedback.events.FeedbackEvent.FeedbackAnswered;
import vn.motcua.feedback.events.FeedbackEvent.FeedbackClassified;
import vn.motcua.feedback.events.FeedbackEvent.FeedbackRejected;
import vn.motcua.feedback.events.FeedbackEvent.FeedbackResultPublished;
import vn.motcua.feedback.events.FeedbackEvent.FeedbackSent;
import vn.motcua.feedback.events.FeedbackEvent.PersonErased;

/** Fills the table behind the public list of results. */
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
        Object[] rows = batch.stream()
                .flatMap(recorded -> row(recorded.event()).stream())
                .toArray();
        return Panache.getSession().chain(session -> session.persistAll(rows));
    }

    static Optional<PublishedRow> row(FeedbackEvent event) {
        return switch (event) {
            case FeedbackResultPublished e ->
                e.publicText().map(text -> {
                    PublishedRow row = new PublishedRow();
                    row.id = e.feedbackId().value();
                    row.kind = e.kind();
                    row.agency = e.dimensions().agency();
                    row.procedureId = e.dimensions().procedureId().orElse(null);
                    row.publishedAt = e.at();
                    row.publicText = text;
                    return row;
                });
            case FeedbackSent _, FeedbackClassified _, FeedbackRejected _, FeedbackAnswered _, PersonErased _ ->
                Optional.empty();
        };
    }
}
