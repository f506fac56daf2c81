package vn.motcua.figures;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Feedback as the log of feedback-service tells it. Without a sender it has no deadline to meet. */
final class FeedbackTally {

    private final Map<String, Told> pieces = new HashMap<>();

    /** One piece so far. */
    private static final class Told {
        private String handler;
        private Optional<LocalDate> dueOn = Optional.empty();
        private Optional<LocalDate> handledOn = Optional.empty();
        private boolean late;
        private Optional<LocalDate> publishUntil = Optional.empty();
    }

    void declare(Folds.Of feedback) {
        feedback.fold("feedback.sent", 1, this::sent)
                .fold("feedback.classified", 1, event -> of(event).handler = event.text("/handler"))
                .fold("feedback.reclassified", 1, this::handed)
                .fold("feedback.transferred", 1, this::handed)
                .fold("feedback.returned", 1, this::handed)
                .fold("feedback.answered", 1, this::answered)
                .fold("feedback.rejected", 1, this::rejected)
                .fold("feedback.result-published", 1, this::published)
                .noFigureAsks("feedback.answer-corrected", 1)
                .noFigureAsks("feedback.person-erased", 1)
                .noFigureAsks("feedback-limits.set", 1);
    }

    private void sent(StoredEvent event) {
        var piece = new Told();
        piece.handler = event.text("/dimensions/agency");
        piece.dueOn = day(event, "/dueAt");
        pieces.put(event.text("/feedbackId"), piece);
    }

    /** Somebody else has to answer it, or by another day. */
    private void handed(StoredEvent event) {
        Told piece = of(event);
        piece.handler = event.text("/handler");
        piece.dueOn = day(event, "/dueAt");
    }

    private void answered(StoredEvent event) {
        Told piece = of(event);
        piece.handledOn = day(event, "/at");
        piece.late |= piece.dueOn.filter(piece.handledOn.get()::isAfter).isPresent();
        piece.publishUntil = day(event, "/publishDueAt");
    }

    private void rejected(StoredEvent event) {
        Told piece = of(event);
        piece.handledOn = day(event, "/at");
        piece.late |= isLate(event);
    }

    private void published(StoredEvent event) {
        Told piece = of(event);
        piece.late |= isLate(event);
        piece.publishUntil = Optional.empty();
    }

    private static Optional<LocalDate> day(StoredEvent event, String pointer) {
        return event.has(pointer) ? Optional.of(StoredEvent.dayOf(event.instant(pointer))) : Optional.empty();
    }

    private static boolean isLate(StoredEvent event) {
        return event.has("/onTime") && !event.flag("/onTime");
    }

    private Told of(StoredEvent event) {
        Told piece = pieces.get(event.text("/feedbackId"));
        if (piece == null) {
            throw new IllegalStateException("never sent: " + event.text("/feedbackId"));
        }
        return piece;
    }

    /**
     * Answered or rejected with every time limit met, out of those answered or rejected in the year, or due in it and neither
     * by its end; of those that organisations of a scope handle.
     */
    Share onTime(Moment moment, Predicate<String> scope) {
        long met = 0;
        long counted = 0;
        for (Told piece : pieces.values()) {
            if (piece.dueOn.isEmpty() || !scope.test(piece.handler)) {
                continue;
            }
            LocalDate due = piece.dueOn.get();
            if (piece.handledOn.filter(moment::holds).isPresent()) {
                counted++;
                boolean unpublished =
                        piece.publishUntil.filter(moment.today()::isAfter).isPresent();
                met += piece.late || unpublished ? 0 : 1;
            } else if (moment.holds(due)
                    && due.isBefore(moment.today())
                    && piece.handledOn
                            .filter(day -> day.getYear() <= moment.year().getValue())
                            .isEmpty()) {
                counted++;
            }
        }
        return new Share(met, counted);
    }
}
