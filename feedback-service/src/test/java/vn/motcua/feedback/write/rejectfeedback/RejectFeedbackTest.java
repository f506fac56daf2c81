package vn.motcua.feedback.write.rejectfeedback;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_ALREADY_ANSWERED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_ALREADY_CLASSIFIED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_CLOSED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_REJECTED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_UNKNOWN;
import static vn.motcua.feedback.infra.FeedbackScenario.given;
import static vn.motcua.feedback.write.Samples.GUIDANCE;
import static vn.motcua.feedback.write.Samples.ID;
import static vn.motcua.feedback.write.Samples.answered;
import static vn.motcua.feedback.write.Samples.classified;
import static vn.motcua.feedback.write.Samples.published;
import static vn.motcua.feedback.write.Samples.rejected;
import static vn.motcua.feedback.write.Samples.sent;
import static vn.motcua.feedback.write.Samples.sentAnonymously;

import org.junit.jupiter.api.Test;
import vn.motcua.feedback.events.IntakeEvent.FeedbackRejected;
import vn.motcua.feedback.events.RejectionReason;

class RejectFeedbackTest {
    private static final RejectFeedback REJECTING = new RejectFeedback(ID, RejectionReason.COMPLAINT, GUIDANCE);

    @Test
    void a_complaint_is_not_handled_and_the_sender_is_told_where_to_turn() {
        FeedbackRejected rejected =
                given(sent()).at("2026-03-03T10:00").when(REJECTING).thenOne(FeedbackRejected.class);

        assertThat(rejected.reason()).isEqualTo(RejectionReason.COMPLAINT);
        assertThat(rejected.guidance()).isEqualTo(GUIDANCE);
    }

    @Test
    void it_is_on_time_on_its_second_working_day_and_late_on_the_third() {
        assertThat(given(sent())
                        .at("2026-03-04T23:59")
                        .when(REJECTING)
                        .thenOne(FeedbackRejected.class)
                        .onTime())
                .contains(true);
        assertThat(given(sent())
                        .at("2026-03-05T00:00")
                        .when(REJECTING)
                        .thenOne(FeedbackRejected.class)
                        .onTime())
                .contains(false);
    }

    @Test
    void anonymous_feedback_is_neither_on_time_nor_late() {
        assertThat(given(sentAnonymously())
                        .at("2026-03-30T10:00")
                        .when(REJECTING)
                        .thenOne(FeedbackRejected.class)
                        .onTime())
                .isEmpty();
    }

    @Test
    void only_what_waits_is_rejected() {
        given().at("2026-03-03T10:00").when(REJECTING).thenRefused(FEEDBACK_UNKNOWN);
        given(sent(), classified()).at("2026-03-03T10:00").when(REJECTING).thenRefused(FEEDBACK_ALREADY_CLASSIFIED);
        given(sent(), rejected()).at("2026-03-03T10:00").when(REJECTING).thenRefused(FEEDBACK_REJECTED);
        given(sent(), classified(), answered("2026-03-10T10:00"))
                .at("2026-03-10T11:00")
                .when(REJECTING)
                .thenRefused(FEEDBACK_ALREADY_ANSWERED);
        given(sent(), classified(), answered("2026-03-10T10:00"), published("2026-03-11T10:00"))
                .at("2026-03-12T10:00")
                .when(REJECTING)
                .thenRefused(FEEDBACK_CLOSED);
    }
}
