package vn.motcua.feedback.write.erasesender;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_NOT_CLOSED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_UNKNOWN;
import static vn.motcua.feedback.FeedbackRefusal.PERSON_ALREADY_ERASED;
import static vn.motcua.feedback.write.FeedbackScenario.given;
import static vn.motcua.feedback.write.Samples.ANSWER;
import static vn.motcua.feedback.write.Samples.CONTENT;
import static vn.motcua.feedback.write.Samples.CORRECTED_ANSWER;
import static vn.motcua.feedback.write.Samples.GUIDANCE;
import static vn.motcua.feedback.write.Samples.ID;
import static vn.motcua.feedback.write.Samples.REASON;
import static vn.motcua.feedback.write.Samples.SENDER;
import static vn.motcua.feedback.write.Samples.answerCorrected;
import static vn.motcua.feedback.write.Samples.answered;
import static vn.motcua.feedback.write.Samples.at;
import static vn.motcua.feedback.write.Samples.classified;
import static vn.motcua.feedback.write.Samples.erased;
import static vn.motcua.feedback.write.Samples.published;
import static vn.motcua.feedback.write.Samples.reclassified;
import static vn.motcua.feedback.write.Samples.rejected;
import static vn.motcua.feedback.write.Samples.sent;
import static vn.motcua.feedback.write.Samples.sentAnonymously;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.motcua.feedback.events.FeedbackEvent;
import vn.motcua.feedback.events.FeedbackEvent.PersonErased;
import vn.motcua.feedback.write.Feedback;

class EraseSenderTest {
    private static Function<Feedback, List<FeedbackEvent>> erasing() {
        return feedback -> EraseSender.decide(new EraseSender(ID), feedback, at("2026-06-01T10:00"));
    }

    @Test
    void the_sender_goes_with_what_was_written_by_and_to_them() {
        PersonErased rejected = given(sent(), rejected()).when(erasing()).thenOne(PersonErased.class);
        PersonErased published = given(
                        sent(), classified(), answered("2026-03-10T10:00"), published("2026-03-11T10:00"))
                .when(erasing())
                .thenOne(PersonErased.class);

        assertThat(rejected.person()).contains(SENDER);
        assertThat(rejected.texts()).containsExactly(CONTENT, GUIDANCE);
        assertThat(published.texts()).containsExactly(CONTENT, ANSWER);
    }

    @Test
    void what_was_corrected_and_why_goes_too() {
        PersonErased corrected = given(
                        sent(),
                        classified(),
                        reclassified(),
                        answered("2026-03-10T10:00"),
                        answerCorrected(),
                        published("2026-03-11T10:00"))
                .when(erasing())
                .thenOne(PersonErased.class);

        assertThat(corrected.texts()).containsExactly(CONTENT, REASON, ANSWER, CORRECTED_ANSWER, REASON);
    }

    @Test
    void anonymous_words_are_erased_too() {
        assertThat(given(sentAnonymously(), rejected())
                        .when(erasing())
                        .thenOne(PersonErased.class)
                        .person())
                .isEmpty();
    }

    @Test
    void an_open_one_still_needs_its_sender_and_nobody_is_forgotten_twice() {
        given().when(erasing()).thenRefused(FEEDBACK_UNKNOWN);
        given(sent()).when(erasing()).thenRefused(FEEDBACK_NOT_CLOSED);
        given(sent(), classified()).when(erasing()).thenRefused(FEEDBACK_NOT_CLOSED);
        given(sent(), classified(), answered("2026-03-10T10:00"))
                .when(erasing())
                .thenRefused(FEEDBACK_NOT_CLOSED);
        given(sent(), rejected(), erased()).when(erasing()).thenRefused(PERSON_ALREADY_ERASED);
    }
}
