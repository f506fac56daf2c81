package vn.motcua.local.verify;

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

    void tell(LoggedEvent event) {
        switch (event.name()) {
            case "feedback.sent" -> {
                var piece = new Told();
                piece.handler = event.text("/dimensions/agency");
                piece.dueOn = day(event, "/dueAt");
                pieces.put(event.text("/feedbackId"), piece);
            }
            case "feedback.classified" -> of(event).handler = event.text("/handler");
            case "feedback.answered" -> {
                Told piece = of(event);
                piece.handledOn = day(event, "/at");
                piece.late |= piece.dueOn.filter(piece.handledOn.get()::isAfter).isPresent();
                piece.publishUntil = day(event, "/publishDueAt");
            }
            case "feedback.rejected" -> {
                Told piece = of(event);
                piece.handledOn = day(event, "/at");
                piece.late |= isLate(event);
            }
            case "feedback.result-published" -> {
                Told piece = of(event);
                piece.late |= isLate(event);
                piece.publishUntil = Optional.empty();
            }
            case "feedback.person-erased", "feedback-limits.set" -> {} // no figure asks
            default -> throw new IllegalStateException("verify chưa biết / does not know " + event.name());
        }
    }

    private static Optional<LocalDate> day(LoggedEvent event, String pointer) {
        return event.has(pointer) ? Optional.of(LoggedEvent.dayOf(event.instant(pointer))) : Optional.empty();
    }

    private static boolean isLate(LoggedEvent event) {
        return event.has("/onTime") && !event.flag("/onTime");
    }

    private Told of(LoggedEvent event) {
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
