package vn.motcua.feedback.read.feedbacklist;

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
import vn.motcua.feedback.events.Dimensions;
import vn.motcua.feedback.events.FeedbackEvent;
import vn.motcua.feedback.events.FeedbackEvent.PersonErased;
import vn.motcua.feedback.events.HandlingEvent;
import vn.motcua.feedback.events.HandlingEvent.FeedbackClassified;
import vn.motcua.feedback.events.HandlingEvent.FeedbackReclassified;
import vn.motcua.feedback.events.HandlingEvent.FeedbackReturned;
import vn.motcua.feedback.events.HandlingEvent.FeedbackTransferred;
import vn.motcua.feedback.events.IntakeEvent.FeedbackRejected;
import vn.motcua.feedback.events.IntakeEvent.FeedbackSent;
import vn.motcua.feedback.events.ResultEvent.AnswerCorrected;
import vn.motcua.feedback.events.ResultEvent.FeedbackAnswered;
import vn.motcua.feedback.events.ResultEvent.FeedbackResultPublished;
import vn.motcua.feedback.view.FeedbackState;
import vn.motcua.http.Diacritics;

/** Fills the table behind feedback lists. */
@ApplicationScoped
class FeedbackListProjection implements Projection<FeedbackEvent> {
    static final String NAME = "feedback-list";

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
        return List.of("feedback_row");
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

    private static Uni<List<FeedbackRow>> rowsOf(Set<UUID> ids) {
        return ids.isEmpty() ? Uni.createFrom().item(List.of()) : FeedbackRow.list("id in ?1", ids);
    }

    /** Shows each event on its row; gives the rows that are new. */
    static List<FeedbackRow> fold(List<FeedbackEvent> events, List<FeedbackRow> known) {
        Map<UUID, FeedbackRow> rows = new HashMap<>();
        known.forEach(row -> rows.put(row.id, row));
        Set<UUID> before = Set.copyOf(rows.keySet());
        for (FeedbackEvent event : events) {
            UUID id = event.feedbackId().value();
            if (event instanceof FeedbackSent) {
                rows.put(id, new FeedbackRow());
            } else if (!rows.containsKey(id)) {
                throw new IllegalStateException("no row of feedback " + id + " for " + event.getClass());
            }
            show(rows.get(id), event);
        }
        return rows.values().stream().filter(row -> !before.contains(row.id)).toList();
    }

    /** What an event changes in a row. */
    private static void show(FeedbackRow row, FeedbackEvent event) {
        switch (event) {
            case FeedbackSent e -> send(row, e);
            case FeedbackRejected e -> {
                row.state = FeedbackState.REJECTED;
                row.onTime = e.onTime().orElse(null);
            }
            case HandlingEvent e -> hand(row, e);
            case FeedbackAnswered e -> {
                row.state = FeedbackState.ANSWERED;
                row.answeredAt = e.at();
                row.onTime = e.onTime().orElse(null);
            }
            case AnswerCorrected _ -> row.corrected = true;
            case FeedbackResultPublished e -> {
                row.state = e.disclosure().isPublic() ? FeedbackState.PUBLISHED : FeedbackState.WITHHELD;
                if (e.onTime().filter(met -> !met).isPresent()) {
                    row.onTime = false;
                }
            }
            case PersonErased _ -> {
                // The row holds nobody.
            }
        }
    }

    /** Who handles it from now on, as what, and until when. */
    private static void hand(FeedbackRow row, HandlingEvent event) {
        row.handler = event.handler();
        switch (event) {
            case FeedbackClassified e -> {
                row.state = FeedbackState.IN_PROCESS;
                row.kind = e.kind();
            }
            case FeedbackReclassified e -> {
                row.kind = e.kind();
                row.dueAt = e.dueAt().orElse(null);
                row.corrected = true;
            }
            case FeedbackTransferred e -> {
                row.state = FeedbackState.SENT;
                row.kind = null;
                row.dueAt = e.dueAt().orElse(null);
            }
            case FeedbackReturned e -> row.dueAt = e.dueAt().orElse(null);
        }
    }

    private static void send(FeedbackRow row, FeedbackSent e) {
        Dimensions d = e.dimensions();
        row.id = e.feedbackId().value();
        row.code = e.code();
        row.state = FeedbackState.SENT;
        row.channel = d.channel();
        row.agency = d.agency();
        row.handler = d.agency();
        row.procedureId = d.procedureId().orElse(null);
        row.anonymous = d.anonymous();
        row.arrivedOn = d.arrivedOn();
        row.enteredAt = e.at();
        row.dueAt = e.dueAt().orElse(null);
        row.search = Diacritics.fold(e.code() + " " + d.agency());
    }
}
