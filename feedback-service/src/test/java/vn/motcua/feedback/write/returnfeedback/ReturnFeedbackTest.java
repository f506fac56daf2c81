package vn.motcua.feedback.write.returnfeedback;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_ALREADY_ANSWERED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_ALREADY_CLASSIFIED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_CLOSED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_NOT_TRANSFERRED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_REJECTED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_UNKNOWN;
import static vn.motcua.feedback.infra.FeedbackScenario.given;
import static vn.motcua.feedback.write.Samples.AGENCY;
import static vn.motcua.feedback.write.Samples.ELSEWHERE;
import static vn.motcua.feedback.write.Samples.ID;
import static vn.motcua.feedback.write.Samples.REASON;
import static vn.motcua.feedback.write.Samples.answered;
import static vn.motcua.feedback.write.Samples.at;
import static vn.motcua.feedback.write.Samples.classified;
import static vn.motcua.feedback.write.Samples.erased;
import static vn.motcua.feedback.write.Samples.published;
import static vn.motcua.feedback.write.Samples.rejected;
import static vn.motcua.feedback.write.Samples.returned;
import static vn.motcua.feedback.write.Samples.sent;
import static vn.motcua.feedback.write.Samples.transferred;

import org.junit.jupiter.api.Test;
import vn.motcua.feedback.events.HandlingEvent.FeedbackReturned;

class ReturnFeedbackTest {
    private static final ReturnFeedback RETURNING = new ReturnFeedback(ID, REASON);

    private static FeedbackReturned returnedOn(String local) {
        return given(sent(), transferred()).at(local).when(RETURNING).thenOne(FeedbackReturned.class);
    }

    @Test
    void it_goes_back_to_who_transferred_it_with_limits_that_count_anew() {
        FeedbackReturned returned = returnedOn("2026-03-04T10:00");

        assertThat(returned.from()).isEqualTo(ELSEWHERE);
        assertThat(returned.handler()).isEqualTo(AGENCY);
        assertThat(returned.dueAt()).contains(at("2026-03-25T17:00"));
        assertThat(returned.rejectDueAt()).contains(at("2026-03-06T17:00"));
    }

    @Test
    void two_working_days_after_the_transfer_it_is_on_time_and_then_late() {
        assertThat(returnedOn("2026-03-05T23:59").onTime()).contains(true);
        assertThat(returnedOn("2026-03-06T00:00").onTime()).contains(false);
    }

    @Test
    void only_what_was_transferred_here_and_is_not_taken_up_goes_back() {
        given().at("2026-03-05T10:00").when(RETURNING).thenRefused(FEEDBACK_UNKNOWN);
        given(sent()).at("2026-03-05T10:00").when(RETURNING).thenRefused(FEEDBACK_NOT_TRANSFERRED);
        given(sent(), transferred(), returned())
                .at("2026-03-06T10:00")
                .when(RETURNING)
                .thenRefused(FEEDBACK_NOT_TRANSFERRED);
        given(sent(), transferred(), classified())
                .at("2026-03-05T10:00")
                .when(RETURNING)
                .thenRefused(FEEDBACK_ALREADY_CLASSIFIED);
        given(sent(), classified(), answered("2026-03-10T10:00"))
                .at("2026-03-10T11:00")
                .when(RETURNING)
                .thenRefused(FEEDBACK_ALREADY_ANSWERED);
        given(sent(), rejected()).at("2026-03-05T10:00").when(RETURNING).thenRefused(FEEDBACK_REJECTED);
        given(sent(), classified(), answered("2026-03-10T10:00"), published("2026-03-11T10:00"))
                .at("2026-03-12T10:00")
                .when(RETURNING)
                .thenRefused(FEEDBACK_CLOSED);
        given(sent(), rejected(), erased())
                .at("2026-06-05T10:00")
                .when(RETURNING)
                .thenRefused(FEEDBACK_CLOSED);
    }
}
