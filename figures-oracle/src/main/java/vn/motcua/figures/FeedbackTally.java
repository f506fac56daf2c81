package vn.motcua.figures;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Feedback as the log of feedback-service tells it. Without a sender it has no deadline to meet. */
final class FeedbackTally {

    private final Map<String, Told> pieces = new HashMap<>();

    /** Who has to answer, and until when. */
    private record Turn(String handler, Optional<LocalDate> dueOn) {}

    /** One piece so far. */
    private static final class Told {
        private final NavigableMap<LocalDate, Turn> turns = new TreeMap<>();
        private Optional<LocalDate> handledOn = Optional.empty();
        private boolean handledLate;
        private Optional<LocalDate> publishUntil = Optional.empty();
        private Optional<LocalDate> publishedOn = Optional.empty();
        private boolean corrected;

        /** Whose turn it was when a year ended, or is now. */
        private Optional<Turn> turnAtTheEndOf(Moment moment) {
            return Optional.ofNullable(turns.floorEntry(moment.newYear().minusDays(1)))
                    .map(Map.Entry::getValue);
        }

        private boolean isHandledIn(Moment moment) {
            return handledOn.filter(moment::holds).isPresent();
        }

        private boolean isUnpublishedTooLong(Moment moment) {
            return publishUntil.filter(moment.overBefore()::isAfter).isPresent()
                    && publishedOn
                            .filter(day -> !day.isAfter(publishUntil.orElseThrow()))
                            .isEmpty();
        }
    }

    /** Of those that count: how many met every time limit, and how many were corrected. */
    record Counted(Share onTime, long corrected) {}

    void declare(Folds.Of feedback) {
        feedback.fold("feedback.sent", 1, this::sent)
                .fold("feedback.classified", 1, this::classified)
                .fold("feedback.reclassified", 1, this::reclassified)
                .fold("feedback.transferred", 1, this::handedOn)
                .fold("feedback.returned", 1, this::handedOn)
                .fold("feedback.answered", 1, this::answered)
                .fold("feedback.answer-corrected", 1, event -> of(event).corrected = true)
                .fold("feedback.rejected", 1, this::rejected)
                .fold("feedback.result-published", 1, event -> of(event).publishedOn = day(event, "/at"))
                .noFigureAsks("feedback.person-erased", 1)
                .noFigureAsks("feedback.reminded", 1)
                .noFigureAsks("feedback-limits.set", 1);
    }

    private void sent(StoredEvent event) {
        var piece = new Told();
        piece.turns.put(
                day(event, "/at").orElseThrow(), new Turn(event.text("/dimensions/agency"), day(event, "/dueAt")));
        pieces.put(event.text("/feedbackId"), piece);
    }

    private void classified(StoredEvent event) {
        Told piece = of(event);
        Turn last = piece.turns.lastEntry().getValue();
        piece.turns.put(day(event, "/at").orElseThrow(), new Turn(event.text("/handler"), last.dueOn()));
    }

    private void reclassified(StoredEvent event) {
        of(event).corrected = true;
        handedOn(event);
    }

    /** Somebody else has to answer it, or by another day. */
    private void handedOn(StoredEvent event) {
        of(event).turns.put(day(event, "/at").orElseThrow(), new Turn(event.text("/handler"), day(event, "/dueAt")));
    }

    private void answered(StoredEvent event) {
        Told piece = of(event);
        piece.handledOn = day(event, "/at");
        Optional<LocalDate> due = piece.turns.lastEntry().getValue().dueOn();
        piece.handledLate = due.filter(piece.handledOn.orElseThrow()::isAfter).isPresent();
        piece.publishUntil = day(event, "/publishDueAt");
    }

    private void rejected(StoredEvent event) {
        Told piece = of(event);
        piece.handledOn = day(event, "/at");
        piece.handledLate = event.has("/onTime") && !event.flag("/onTime");
    }

    private static Optional<LocalDate> day(StoredEvent event, String pointer) {
        return event.has(pointer) ? Optional.of(StoredEvent.dayOf(event.instant(pointer))) : Optional.empty();
    }

    private Told of(StoredEvent event) {
        Told piece = pieces.get(event.text("/feedbackId"));
        if (piece == null) {
            throw new IllegalStateException("never sent: " + event.text("/feedbackId"));
        }
        return piece;
    }

    /** Answered or rejected in the year, or due in it and neither by its end, as it stood when the year ended. */
    Counted onTime(Moment moment, Answering scope) {
        long met = 0;
        long counted = 0;
        long corrected = 0;
        for (Told piece : pieces.values()) {
            Optional<Turn> turn =
                    piece.turnAtTheEndOf(moment).filter(t -> t.dueOn().isPresent());
            if (turn.filter(t -> counts(piece, t, moment, scope)).isPresent()) {
                counted++;
                corrected += piece.corrected ? 1 : 0;
                boolean missed = !piece.isHandledIn(moment) || piece.handledLate || piece.isUnpublishedTooLong(moment);
                met += missed ? 0 : 1;
            }
        }
        return new Counted(new Share(met, counted), corrected);
    }

    private static boolean counts(Told piece, Turn turn, Moment moment, Answering scope) {
        if (piece.isHandledIn(moment)) {
            return scope.on(piece.handledOn.orElseThrow(), turn.handler());
        }
        LocalDate due = turn.dueOn().orElseThrow();
        boolean handledBefore =
                piece.handledOn.filter(moment.newYear()::isAfter).isPresent();
        return moment.holds(due)
                && due.isBefore(moment.overBefore())
                && !handledBefore
                && scope.on(moment.lastDay(), turn.handler());
    }
}
