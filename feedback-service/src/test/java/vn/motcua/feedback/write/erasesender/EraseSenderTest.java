package vn.motcua.feedback.write.erasesender;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_NOT_CLOSED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_UNKNOWN;
import static vn.motcua.feedback.FeedbackRefusal.PERSON_ALREADY_ERASED;
import static vn.motcua.feedback.infra.FeedbackScenario.given;
import static vn.motcua.feedback.write.Samples.ANSWER;
import static vn.motcua.feedback.write.Samples.CONTENT;
import static vn.motcua.feedback.write.Samples.CORRECTED_ANSWER;
import static vn.motcua.feedback.write.Samples.GUIDANCE;
import static vn.motcua.feedback.write.Samples.ID;
import static vn.motcua.feedback.write.Samples.REASON;
import static vn.motcua.feedback.write.Samples.SENDER;
import static vn.motcua.feedback.write.Samples.answerCorrected;
import static vn.motcua.feedback.write.Samples.answered;
import static vn.motcua.feedback.write.Samples.classified;
import static vn.motcua.feedback.write.Samples.erased;
import static vn.motcua.feedback.write.Samples.published;
import static vn.motcua.feedback.write.Samples.reclassified;
import static vn.motcua.feedback.write.Samples.rejected;
import static vn.motcua.feedback.write.Samples.sent;
import static vn.motcua.feedback.write.Samples.sentAnonymously;

import org.junit.jupiter.api.Test;
import vn.motcua.feedback.events.FeedbackEvent;
import vn.motcua.feedback.events.FeedbackEvent.PersonErased;
import vn.motcua.servicetest.Decided;

class EraseSenderTest {
    private static Decided erasing(FeedbackEvent... history) {
        return given(history).at("2026-06-01T10:00").when(new EraseSender(ID));
    }

    @Test
    void the_sender_goes_with_what_was_written_by_and_to_them() {
        PersonErased rejected = erasing(sent(), rejected()).thenOne(PersonErased.class);
        PersonErased published = erasing(
                        sent(), classified(), answered("2026-03-10T10:00"), published("2026-03-11T10:00"))
                .thenOne(PersonErased.class);

        assertThat(rejected.person()).contains(SENDER);
        assertThat(rejected.texts()).containsExactly(CONTENT, GUIDANCE);
        assertThat(published.texts()).containsExactly(CONTENT, ANSWER);
    }

    @Test
    void what_was_corrected_and_why_goes_too() {
        PersonErased corrected = erasing(
                        sent(),
                        classified(),
                        reclassified(),
                        answered("2026-03-10T10:00"),
                        answerCorrected(),
                        published("2026-03-11T10:00"))
                .thenOne(PersonErased.class);

        assertThat(corrected.texts()).containsExactly(CONTENT, REASON, ANSWER, CORRECTED_ANSWER, REASON);
    }

    @Test
    void anonymous_words_are_erased_too() {
        assertThat(erasing(sentAnonymously(), rejected())
                        .thenOne(PersonErased.class)
                        .person())
                .isEmpty();
    }

    @Test
    void an_open_one_still_needs_its_sender_and_nobody_is_forgotten_twice() {
        erasing().thenRefused(FEEDBACK_UNKNOWN);
        erasing(sent()).thenRefused(FEEDBACK_NOT_CLOSED);
        erasing(sent(), classified()).thenRefused(FEEDBACK_NOT_CLOSED);
        erasing(sent(), classified(), answered("2026-03-10T10:00")).thenRefused(FEEDBACK_NOT_CLOSED);
        erasing(sent(), rejected(), erased()).thenRefused(PERSON_ALREADY_ERASED);
    }
}
