package vn.motcua.feedback.write.publishresult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_CLOSED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_NOT_ANSWERED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_REJECTED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_UNKNOWN;
import static vn.motcua.feedback.infra.FeedbackScenario.given;
import static vn.motcua.feedback.write.Samples.ID;
import static vn.motcua.feedback.write.Samples.PUBLIC_TEXT;
import static vn.motcua.feedback.write.Samples.answered;
import static vn.motcua.feedback.write.Samples.classified;
import static vn.motcua.feedback.write.Samples.published;
import static vn.motcua.feedback.write.Samples.rejected;
import static vn.motcua.feedback.write.Samples.sent;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.feedback.events.Disclosure;
import vn.motcua.feedback.events.ResultEvent.FeedbackResultPublished;

class PublishResultTest {
    private static final PublishResult PUBLISHING =
            new PublishResult(ID, Disclosure.PUBLISHED, Optional.of(PUBLIC_TEXT));

    private static FeedbackResultPublished publishedOn(String local) {
        return given(sent(), classified(), answered("2026-03-13T10:00"))
                .at(local)
                .when(PUBLISHING)
                .thenOne(FeedbackResultPublished.class);
    }

    @Test
    void it_is_on_time_on_the_second_working_day_after_the_answer_and_late_on_the_third() {
        assertThat(publishedOn("2026-03-17T23:59").onTime()).contains(true);
        assertThat(publishedOn("2026-03-18T00:00").onTime()).contains(false);
    }

    @Test
    void what_may_not_be_public_is_kept_back_for_a_reason() {
        FeedbackResultPublished kept = given(sent(), classified(), answered("2026-03-13T10:00"))
                .at("2026-03-14T10:00")
                .when(new PublishResult(ID, Disclosure.WITHHELD_PERSONAL, Optional.empty()))
                .thenOne(FeedbackResultPublished.class);

        assertThat(kept.disclosure()).isEqualTo(Disclosure.WITHHELD_PERSONAL);
        assertThat(kept.publicText()).isEmpty();
    }

    @Test
    void a_public_text_goes_with_a_publication_and_only_with_it() {
        assertThatThrownBy(() -> new PublishResult(ID, Disclosure.PUBLISHED, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PublishResult(ID, Disclosure.WITHHELD_SECRET, Optional.of(PUBLIC_TEXT)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_an_answered_one_is_published_and_once() {
        given().at("2026-03-14T10:00").when(PUBLISHING).thenRefused(FEEDBACK_UNKNOWN);
        given(sent()).at("2026-03-14T10:00").when(PUBLISHING).thenRefused(FEEDBACK_NOT_ANSWERED);
        given(sent(), classified()).at("2026-03-14T10:00").when(PUBLISHING).thenRefused(FEEDBACK_NOT_ANSWERED);
        given(sent(), rejected()).at("2026-03-14T10:00").when(PUBLISHING).thenRefused(FEEDBACK_REJECTED);
        given(sent(), classified(), answered("2026-03-10T10:00"), published("2026-03-11T10:00"))
                .at("2026-03-14T10:00")
                .when(PUBLISHING)
                .thenRefused(FEEDBACK_CLOSED);
    }
}
