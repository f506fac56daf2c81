package vn.motcua.feedback.read.feedbackbyid;

import java.util.function.Predicate;
import vn.motcua.feedback.events.Kind;
import vn.motcua.feedback.read.FeedbackDetail;

/**
 * What a reader may see of one piece of feedback. Whoever was complained of must not learn who complained: only the
 * feedback officer and the office see senders, and words that may give the sender away stay from case officers when the
 * feedback is about conduct, confidential, or not yet classified.
 */
record Sight(boolean people, boolean words) {

    /** @param is whether the reader has a role */
    static Sight of(Predicate<String> is, FeedbackDetail feedback) {
        boolean people = is.test("FEEDBACK_OFFICER") || is.test("OFFICE");
        boolean harmless = feedback.kind().filter(Kind.REGULATION::equals).isPresent() && !feedback.confidential();
        return new Sight(people, people || is.test("LEADER") || is.test("CASE_OFFICER") && harmless);
    }
}
