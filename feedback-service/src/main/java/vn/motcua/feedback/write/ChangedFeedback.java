package vn.motcua.feedback.write;

import static vn.motcua.calendar.StateCalendar.ZONE;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import vn.motcua.eventstore.Outcome;
import vn.motcua.feedback.events.FeedbackId;
import vn.motcua.feedback.known.CopiedCatalogue;
import vn.motcua.feedback.view.Asker;
import vn.motcua.feedback.view.FeedbackLog;
import vn.motcua.feedback.view.FeedbackView;
import vn.motcua.http.Caller;
import vn.motcua.organisations.Reach;

/** The feedback as a command left it, for whoever sent the command. */
@ApplicationScoped
public class ChangedFeedback {
    private final FeedbackLog log;
    private final CopiedCatalogue known;
    private final Caller caller;
    private final Clock clock;

    ChangedFeedback(FeedbackLog log, CopiedCatalogue known, Caller caller, Clock clock) {
        this.log = log;
        this.known = known;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A request that is repeated passes no guard, so it is asked here whether the feedback is within reach: of those whom it tells of
     * or who ever handled it until then, for whoever gave it away gets the same answer again.
     *
     * @throws vn.motcua.eventstore.Refused FEEDBACK_UNKNOWN
     */
    public FeedbackView after(Outcome outcome) {
        Reach reach = known.latest().reachOf(caller.org(), LocalDate.ofInstant(clock.instant(), ZONE));
        FeedbackView feedback = log.after(outcome, new Asker(caller.roles(), reach));
        if (outcome.repeated() && !isWithinReach(feedback, reach)) {
            throw FEEDBACK_UNKNOWN.of(FeedbackId.fromString(outcome.entityId()));
        }
        return feedback;
    }

    private static boolean isWithinReach(FeedbackView feedback, Reach reach) {
        return reach.covers(feedback.agency())
                || feedback.everHandledBy().stream().anyMatch(reach::covers);
    }
}
