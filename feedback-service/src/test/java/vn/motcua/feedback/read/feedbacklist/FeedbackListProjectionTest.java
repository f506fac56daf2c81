package vn.motcua.feedback.read.feedbacklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.feedback.write.Samples.AGENCY;
import static vn.motcua.feedback.write.Samples.DEPARTMENT;
import static vn.motcua.feedback.write.Samples.DUE_AT;
import static vn.motcua.feedback.write.Samples.ELSEWHERE;
import static vn.motcua.feedback.write.Samples.GUIDANCE;
import static vn.motcua.feedback.write.Samples.ID;
import static vn.motcua.feedback.write.Samples.after;
import static vn.motcua.feedback.write.Samples.answerCorrected;
import static vn.motcua.feedback.write.Samples.answered;
import static vn.motcua.feedback.write.Samples.at;
import static vn.motcua.feedback.write.Samples.classified;
import static vn.motcua.feedback.write.Samples.published;
import static vn.motcua.feedback.write.Samples.reclassified;
import static vn.motcua.feedback.write.Samples.rejected;
import static vn.motcua.feedback.write.Samples.returned;
import static vn.motcua.feedback.write.Samples.sent;
import static vn.motcua.feedback.write.Samples.transferred;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.feedback.events.FeedbackEvent;
import vn.motcua.feedback.events.Kind;
import vn.motcua.feedback.events.RejectionReason;
import vn.motcua.feedback.view.FeedbackState;
import vn.motcua.feedback.write.rejectfeedback.RejectFeedback;

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
    void what_was_rejected_or_published_late_is_late_however_it_was_answered() {
        FeedbackEvent rejectedLate = RejectFeedback.decide(
                        new RejectFeedback(ID, RejectionReason.OUT_OF_SCOPE, GUIDANCE),
                        after(sent()),
                        at("2026-03-20T10:00"))
                .getFirst();

        assertThat(rowAfter(sent(), rejectedLate).onTime).isFalse();
        assertThat(rowAfter(sent(), rejected()).onTime).isTrue();
        assertThat(rowAfter(sent(), classified(), answered("2026-03-10T10:00"), published("2026-03-20T10:00")).onTime)
                .isFalse();
    }

    @Test
    void a_row_shows_who_handles_it_now_until_when_and_that_it_was_corrected() {
        FeedbackRow transferred = rowAfter(sent(), classified(), transferred());
        FeedbackRow reclassified = rowAfter(sent(), classified(), reclassified());
        FeedbackRow corrected = rowAfter(sent(), classified(), answered("2026-03-10T10:00"), answerCorrected());

        assertThat(transferred.state).isEqualTo(FeedbackState.SENT);
        assertThat(transferred.kind).isNull();
        assertThat(transferred.handler).isEqualTo(ELSEWHERE);
        assertThat(transferred.dueAt).isEqualTo(at("2026-03-24T17:00"));
        assertThat(transferred.corrected).isFalse();
        assertThat(rowAfter(sent(), transferred(), returned()).handler).isEqualTo(AGENCY);
        assertThat(reclassified.kind).isEqualTo(Kind.CONDUCT);
        assertThat(reclassified.handler).isEqualTo(DEPARTMENT);
        assertThat(reclassified.corrected).isTrue();
        assertThat(corrected.onTime).isTrue();
        assertThat(corrected.corrected).isTrue();
    }

    private static FeedbackRow rowAfter(FeedbackEvent... history) {
        return FeedbackListProjection.fold(List.of(history), List.of()).getFirst();
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
