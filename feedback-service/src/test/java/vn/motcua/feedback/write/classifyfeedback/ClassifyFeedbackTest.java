package vn.motcua.feedback.write.classifyfeedback;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_ALREADY_ANSWERED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_ALREADY_CLASSIFIED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_CLOSED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_REJECTED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_UNKNOWN;
import static vn.motcua.feedback.FeedbackRefusal.ORGANISATION_NOT_KNOWN_HERE;
import static vn.motcua.feedback.write.Samples.AGENCY;
import static vn.motcua.feedback.write.Samples.ID;
import static vn.motcua.feedback.write.Samples.answered;
import static vn.motcua.feedback.write.Samples.classified;
import static vn.motcua.feedback.write.Samples.erased;
import static vn.motcua.feedback.write.Samples.published;
import static vn.motcua.feedback.write.Samples.rejected;
import static vn.motcua.feedback.write.Samples.sent;

import org.junit.jupiter.api.Test;
import vn.motcua.feedback.events.FeedbackEvent;
import vn.motcua.feedback.events.HandlingEvent.FeedbackClassified;
import vn.motcua.feedback.events.Kind;
import vn.motcua.feedback.infra.FeedbackScenario;
import vn.motcua.servicetest.Scenario;

class ClassifyFeedbackTest {
    private static Scenario given(FeedbackEvent... history) {
        return FeedbackScenario.given(history).at("2026-03-03T10:00");
    }

    private static ClassifyFeedback classifying(String handler) {
        return new ClassifyFeedback(ID, Kind.CONDUCT, handler);
    }

    @Test
    void it_is_taken_up_as_one_of_two_kinds_by_a_handler() {
        FeedbackClassified classified = given(sent()).when(classifying(AGENCY)).thenOne(FeedbackClassified.class);

        assertThat(classified.kind()).isEqualTo(Kind.CONDUCT);
        assertThat(classified.handler()).isEqualTo(AGENCY);
    }

    @Test
    void a_handler_is_known() {
        given(sent()).when(classifying("H37.99")).thenRefused(ORGANISATION_NOT_KNOWN_HERE);
    }

    @Test
    void it_is_classified_once_and_while_it_waits() {
        given().when(classifying(AGENCY)).thenRefused(FEEDBACK_UNKNOWN);
        given(sent(), classified()).when(classifying(AGENCY)).thenRefused(FEEDBACK_ALREADY_CLASSIFIED);
        given(sent(), rejected()).when(classifying(AGENCY)).thenRefused(FEEDBACK_REJECTED);
        given(sent(), classified(), answered("2026-03-10T10:00"))
                .when(classifying(AGENCY))
                .thenRefused(FEEDBACK_ALREADY_ANSWERED);
        given(sent(), classified(), answered("2026-03-10T10:00"), published("2026-03-11T10:00"))
                .when(classifying(AGENCY))
                .thenRefused(FEEDBACK_CLOSED);
        given(sent(), rejected(), erased()).when(classifying(AGENCY)).thenRefused(FEEDBACK_CLOSED);
    }
}
