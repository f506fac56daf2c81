package vn.motcua.feedback.read.feedbackbyid;

import java.util.function.Predicate;
import vn.motcua.feedback.events.Kind;
import vn.motcua.feedback.view.FeedbackView;

/**
 * What a reader may see of one piece of feedback. Whoever was complained of must not learn who complained: only the
 * feedback officer and the office see senders, and words that may give the sender away stay from case officers when the
 * feedback is about conduct, confidential, or not yet classified. From the agency that such feedback tells of both stay
 * altogether, also when it was classified anew as being about a rule: nobody lifts the veil by a correction. But where its own feedback officers are to classify or answer it, they must read what was written.
 */
record Visibility(boolean people, boolean words) {

    /**
     * @param is whether the reader has a role
     * @param accused whether the reader, or the unit acted for, belongs to the agency that the feedback tells of, to one below it, or to one that took it over
     * @param handledElsewhere whether somebody outside the reader's reach handles it
     */
    static Visibility of(Predicate<String> is, FeedbackView feedback, boolean accused, boolean handledElsewhere) {
        boolean officer = is.test("FEEDBACK_OFFICER");
        boolean staff = officer || is.test("OFFICE");
        boolean aboutARule = feedback.kind().filter(Kind.REGULATION::equals).isPresent() && !feedback.everConduct();
        boolean harmless = aboutARule && !feedback.confidential();
        return accused && !harmless
                ? new Visibility(false, officer && !handledElsewhere)
                : new Visibility(staff, staff || is.test("LEADER") || is.test("CASE_OFFICER") && harmless);
    }
}
