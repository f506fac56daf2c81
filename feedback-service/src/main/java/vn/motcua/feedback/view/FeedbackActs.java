package vn.motcua.feedback.view;

import static vn.motcua.feedback.view.FeedbackState.ANSWERED;
import static vn.motcua.feedback.view.FeedbackState.IN_PROCESS;
import static vn.motcua.feedback.view.FeedbackState.PUBLISHED;
import static vn.motcua.feedback.view.FeedbackState.REJECTED;
import static vn.motcua.feedback.view.FeedbackState.SENT;
import static vn.motcua.feedback.view.FeedbackState.WITHHELD;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import vn.motcua.eventstore.Acts;

/** What may be done with a piece of feedback, when and by whom. */
public final class FeedbackActs {
    private static final String OFFICER = "FEEDBACK_OFFICER";

    /** In the order in which they are usual. */
    public static final Acts<Situation> TABLE = Acts.<Situation>none()
            .and("classifyFeedback", in(SENT), OFFICER)
            .and("answerFeedback", in(IN_PROCESS), OFFICER)
            .and("publishResult", in(ANSWERED), OFFICER)
            .and("transferFeedback", in(SENT, IN_PROCESS), OFFICER)
            .and("returnFeedback", in(SENT).and(Situation::givenHere), OFFICER)
            .and("rejectFeedback", in(SENT), OFFICER)
            .and("reclassifyFeedback", in(IN_PROCESS), OFFICER)
            .and("correctAnswer", in(ANSWERED), OFFICER)
            .and("eraseSender", in(REJECTED, PUBLISHED, WITHHELD).and(Situation::senderKnown), OFFICER, "OFFICE");

    private FeedbackActs() {}

    /**
     * What acts depend on.
     *
     * @param givenHere somebody transferred it to whoever handles it, so it can be given back
     * @param senderKnown the sender was not forgotten
     */
    public record Situation(FeedbackState state, boolean givenHere, boolean senderKnown) {}

    private static Predicate<Situation> in(FeedbackState first, FeedbackState... more) {
        Set<FeedbackState> states = EnumSet.of(first, more);
        return now -> states.contains(now.state());
    }
}
