package vn.motcua.feedback.write.answerfeedback;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_ALREADY_ANSWERED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_CLOSED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_NOT_CLASSIFIED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_REJECTED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_UNKNOWN;
import static vn.motcua.feedback.FeedbackRefusal.REFERENCE_DATA_MISSING;
import static vn.motcua.feedback.infra.FeedbackScenario.given;
import static vn.motcua.feedback.write.Samples.ANSWER;
import static vn.motcua.feedback.write.Samples.ID;
import static vn.motcua.feedback.write.Samples.answered;
import static vn.motcua.feedback.write.Samples.at;
import static vn.motcua.feedback.write.Samples.classified;
import static vn.motcua.feedback.write.Samples.published;
import static vn.motcua.feedback.write.Samples.rejected;
import static vn.motcua.feedback.write.Samples.sent;
import static vn.motcua.feedback.write.Samples.sentAnonymously;
import static vn.motcua.feedback.write.Samples.transferred;

import org.junit.jupiter.api.Test;
import vn.motcua.feedback.events.ResultEvent.FeedbackAnswered;

class AnswerFeedbackTest {
    private static final AnswerFeedback ANSWERING = new AnswerFeedback(ID, ANSWER);

    private static FeedbackAnswered answeredOn(String local) {
        return given(sent(), classified()).at(local).when(ANSWERING).thenOne(FeedbackAnswered.class);
    }

    @Test
    void an_answer_of_the_due_day_is_on_time_whatever_the_hour_and_one_of_the_next_day_is_late() {
        assertThat(answeredOn("2026-03-23T17:00").onTime()).contains(true);
        assertThat(answeredOn("2026-03-23T23:59").onTime()).contains(true);
        assertThat(answeredOn("2026-03-24T00:00").onTime()).contains(false);
    }

    @Test
    void it_tells_when_the_result_must_be_public() {
        assertThat(answeredOn("2026-03-13T10:00").publishDueAt()).contains(at("2026-03-17T17:00"));
    }

    @Test
    void after_a_transfer_its_limit_counts_anew() {
        FeedbackAnswered answered = given(sent(), transferred(), classified())
                .at("2026-03-24T16:00")
                .when(ANSWERING)
                .thenOne(FeedbackAnswered.class);

        assertThat(answered.onTime()).contains(true);
    }

    @Test
    void anonymous_feedback_is_answered_without_timeliness() {
        FeedbackAnswered answered = given(sentAnonymously(), classified())
                .at("2026-05-13T10:00")
                .when(ANSWERING)
                .thenOne(FeedbackAnswered.class);

        assertThat(answered.onTime()).isEmpty();
        assertThat(answered.publishDueAt()).isEmpty();
    }

    @Test
    void it_is_answered_once_and_after_it_was_classified() {
        given().at("2026-03-10T10:00").when(ANSWERING).thenRefused(FEEDBACK_UNKNOWN);
        given(sent()).at("2026-03-10T10:00").when(ANSWERING).thenRefused(FEEDBACK_NOT_CLASSIFIED);
        given(sent(), rejected()).at("2026-03-10T10:00").when(ANSWERING).thenRefused(FEEDBACK_REJECTED);
        given(sent(), classified(), answered("2026-03-10T10:00"))
                .at("2026-03-10T11:00")
                .when(ANSWERING)
                .thenRefused(FEEDBACK_ALREADY_ANSWERED);
        given(sent(), classified(), answered("2026-03-10T10:00"), published("2026-03-11T10:00"))
                .at("2026-03-12T10:00")
                .when(ANSWERING)
                .thenRefused(FEEDBACK_CLOSED);
    }

    @Test
    void the_day_of_publication_is_not_guessed() {
        given(sent(), classified()).at("2026-12-31T10:00").when(ANSWERING).thenRefused(REFERENCE_DATA_MISSING);
    }
}
