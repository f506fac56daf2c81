package vn.motcua.feedback.read.feedbacklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.feedback.write.Samples.DUE_AT;
import static vn.motcua.feedback.write.Samples.answered;
import static vn.motcua.feedback.write.Samples.classified;
import static vn.motcua.feedback.write.Samples.published;
import static vn.motcua.feedback.write.Samples.sent;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.feedback.events.FeedbackEvent;
import vn.motcua.feedback.events.Kind;
import vn.motcua.feedback.read.FeedbackState;

class FeedbackListProjectionTest {
    private static final List<FeedbackEvent> LIFE =
            List.of(sent(), classified(), answered("2026-03-10T10:00"), published("2026-03-11T10:00"));

    @Test
    void a_row_follows_its_feedback() {
        FeedbackRow row = FeedbackListProjection.fold(LIFE, List.of()).getFirst();

        assertThat(row.state).isEqualTo(FeedbackState.PUBLISHED);
        assertThat(row.kind).isEqualTo(Kind.REGULATION);
        assertThat(row.dueAt).isEqualTo(DUE_AT);
        assertThat(row.onTime).isTrue();
        assertThat(row.search).isEqualTo("pa-260302-000007 h37.16");
    }

    @Test
    void batches_of_any_size_give_the_same_row() {
        FeedbackRow atOnce = FeedbackListProjection.fold(LIFE, List.of()).getFirst();
        FeedbackRow oneByOne =
                FeedbackListProjection.fold(LIFE.subList(0, 1), List.of()).getFirst();
        LIFE.subList(1, LIFE.size()).forEach(event -> FeedbackListProjection.fold(List.of(event), List.of(oneByOne)));

        assertThat(oneByOne).usingRecursiveComparison().isEqualTo(atOnce);
    }

    @Test
    void an_event_without_its_row_stops_the_projection() {
        assertThatThrownBy(() -> FeedbackListProjection.fold(List.of(classified()), List.of()))
                .isInstanceOf(IllegalStateException.class);
    }
}
