package vn.motcua.feedback.write.correctanswer;

import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_CLOSED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_NOT_ANSWERED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_REJECTED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_UNKNOWN;
import static vn.motcua.feedback.infra.FeedbackScenario.given;
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

import org.junit.jupiter.api.Test;
import vn.motcua.feedback.events.FeedbackEvent;
import vn.motcua.feedback.events.ResultEvent.AnswerCorrected;
import vn.motcua.servicetest.Decided;

class CorrectAnswerTest {
    private static Decided correcting(FeedbackEvent... history) {
        return given(history).at("2026-03-10T15:00").when(new CorrectAnswer(ID, CORRECTED_ANSWER, REASON));
    }

    @Test
    void an_answer_is_corrected_before_its_result_is_published_as_often_as_needed() {
        AnswerCorrected corrected = new AnswerCorrected(ID, at("2026-03-10T15:00"), CORRECTED_ANSWER, REASON);

        correcting(sent(), classified(), answered("2026-03-10T10:00")).then(corrected);
        correcting(sent(), classified(), answered("2026-03-10T10:00"), answerCorrected())
                .then(corrected);
    }

    @Test
    void what_is_not_answered_or_has_ended_has_no_answer_to_correct() {
        correcting().thenRefused(FEEDBACK_UNKNOWN);
        correcting(sent()).thenRefused(FEEDBACK_NOT_ANSWERED);
        correcting(sent(), classified()).thenRefused(FEEDBACK_NOT_ANSWERED);
        correcting(sent(), rejected()).thenRefused(FEEDBACK_REJECTED);
        correcting(sent(), classified(), answered("2026-03-10T10:00"), published("2026-03-11T10:00"))
                .thenRefused(FEEDBACK_CLOSED);
        correcting(sent(), rejected(), erased()).thenRefused(FEEDBACK_CLOSED);
    }
}
