package vn.motcua.feedback.write.correctanswer;

import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_CLOSED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_NOT_ANSWERED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_REJECTED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_UNKNOWN;
import static vn.motcua.feedback.write.FeedbackScenario.given;
import static vn.motcua.feedback.write.Samples.CORRECTED_ANSWER;
import static vn.motcua.feedback.write.Samples.ID;
import static vn.motcua.feedback.write.Samples.REASON;
import static vn.motcua.feedback.write.Samples.answerCorrected;
import static vn.motcua.feedback.write.Samples.answered;
import static vn.motcua.feedback.write.Samples.at;
import static vn.motcua.feedback.write.Samples.classified;
import static vn.motcua.feedback.write.Samples.erased;
import static vn.motcua.feedback.write.Samples.published;
import static vn.motcua.feedback.write.Samples.rejected;
import static vn.motcua.feedback.write.Samples.sent;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.motcua.feedback.events.FeedbackEvent;
import vn.motcua.feedback.events.ResultEvent.AnswerCorrected;
import vn.motcua.feedback.write.Feedback;

class CorrectAnswerTest {
    private static Function<Feedback, List<FeedbackEvent>> correcting() {
        return feedback ->
                CorrectAnswer.decide(new CorrectAnswer(ID, CORRECTED_ANSWER, REASON), feedback, at("2026-03-10T15:00"));
    }

    @Test
    void an_answer_is_corrected_before_its_result_is_published_as_often_as_needed() {
        AnswerCorrected corrected = new AnswerCorrected(ID, at("2026-03-10T15:00"), CORRECTED_ANSWER, REASON);

        given(sent(), classified(), answered("2026-03-10T10:00"))
                .when(correcting())
                .then(corrected);
        given(sent(), classified(), answered("2026-03-10T10:00"), answerCorrected())
                .when(correcting())
                .then(corrected);
    }

    @Test
    void what_is_not_answered_or_has_ended_has_no_answer_to_correct() {
        given().when(correcting()).thenRefused(FEEDBACK_UNKNOWN);
        given(sent()).when(correcting()).thenRefused(FEEDBACK_NOT_ANSWERED);
        given(sent(), classified()).when(correcting()).thenRefused(FEEDBACK_NOT_ANSWERED);
        given(sent(), rejected()).when(correcting()).thenRefused(FEEDBACK_REJECTED);
        given(sent(), classified(), answered("2026-03-10T10:00"), published("2026-03-11T10:00"))
                .when(correcting())
                .thenRefused(FEEDBACK_CLOSED);
        given(sent(), rejected(), erased()).when(correcting()).thenRefused(FEEDBACK_CLOSED);
    }
}
