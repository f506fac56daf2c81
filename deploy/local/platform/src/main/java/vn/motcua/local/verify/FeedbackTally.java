package vn.motcua.local.verify;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Feedback as the log of feedback-service tells it. Anonymous and rejected feedback has no deadline to meet. */
final class FeedbackTally {

    private final Map<String, LocalDate> dueOn = new HashMap<>();
    private final Map<String, LocalDate> answeredOn = new HashMap<>();
    private final Set<String> rejected = new HashSet<>();

    void tell(LoggedEvent event) {
        switch (event.name()) {
            case "feedback.sent" -> {
                if (event.has("/dueAt")) {
                    dueOn.put(event.text("/feedbackId"), LoggedEvent.dayOf(event.instant("/dueAt")));
                }
            }
            case "feedback.answered" ->
                answeredOn.put(event.text("/feedbackId"), LoggedEvent.dayOf(event.instant("/at")));
            case "feedback.rejected" -> rejected.add(event.text("/feedbackId"));
            case "feedback.classified",
                    "feedback.result-published",
                    "feedback.person-erased",
                    "feedback-limits.set" -> {} // no figure asks
            default -> throw new IllegalStateException("verify chưa biết / does not know " + event.name());
        }
    }

    /** Answered by the due day, out of those answered in the year or due in it and not answered by its end. */
    Share onTime(Moment moment) {
        long met = 0;
        long counted = 0;
        for (var sent : dueOn.entrySet()) {
            LocalDate due = sent.getValue();
            LocalDate answer = answeredOn.get(sent.getKey());
            if (rejected.contains(sent.getKey())) {
                continue;
            }
            if (answer != null && moment.holds(answer)) {
                counted++;
                met += answer.isAfter(due) ? 0 : 1;
            } else if (moment.holds(due)
                    && due.isBefore(moment.today())
                    && (answer == null || answer.getYear() > moment.year().getValue())) {
                counted++;
            }
        }
        return new Share(met, counted);
    }
}
