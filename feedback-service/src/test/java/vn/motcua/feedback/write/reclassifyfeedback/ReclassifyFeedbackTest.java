package vn.motcua.feedback.write.reclassifyfeedback;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_ALREADY_ANSWERED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_CLOSED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_NOT_CLASSIFIED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_REJECTED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_UNKNOWN;
import static vn.motcua.feedback.FeedbackRefusal.NOTHING_TO_CORRECT;
import static vn.motcua.feedback.FeedbackRefusal.ORGANISATION_NOT_KNOWN_HERE;
import static vn.motcua.feedback.write.Samples.AGENCY;
import static vn.motcua.feedback.write.Samples.DUE_AT;
import static vn.motcua.feedback.write.Samples.ELSEWHERE;
import static vn.motcua.feedback.write.Samples.ID;
import static vn.motcua.feedback.write.Samples.REASON;
import static vn.motcua.feedback.write.Samples.answered;
import static vn.motcua.feedback.write.Samples.at;
import static vn.motcua.feedback.write.Samples.classified;
import static vn.motcua.feedback.write.Samples.erased;
import static vn.motcua.feedback.write.Samples.published;
import static vn.motcua.feedback.write.Samples.rejected;
import static vn.motcua.feedback.write.Samples.sent;
import static vn.motcua.feedback.write.Samples.sentAnonymously;
import static vn.motcua.feedback.write.Samples.transferred;

import org.junit.jupiter.api.Test;
import vn.motcua.feedback.events.FeedbackEvent;
import vn.motcua.feedback.events.HandlingEvent.FeedbackReclassified;
import vn.motcua.feedback.events.Kind;
import vn.motcua.feedback.infra.FeedbackScenario;
import vn.motcua.servicetest.Scenario;

class ReclassifyFeedbackTest {
    private static Scenario given(FeedbackEvent... history) {
        return FeedbackScenario.given(history).at("2026-03-12T10:00");
    }

    private static ReclassifyFeedback correcting(Kind kind, String handler) {
        return new ReclassifyFeedback(ID, kind, handler, REASON);
    }

    @Test
    void another_kind_leaves_the_due_date_as_it_is() {
        FeedbackReclassified corrected = given(sent(), classified())
                .when(correcting(Kind.CONDUCT, AGENCY))
                .thenOne(FeedbackReclassified.class);

        assertThat(corrected.kind()).isEqualTo(Kind.CONDUCT);
        assertThat(corrected.handler()).isEqualTo(AGENCY);
        assertThat(corrected.reason()).isEqualTo(REASON);
        assertThat(corrected.dueAt()).contains(DUE_AT);
        assertThat(corrected.dueCount()).isEmpty();
    }

    @Test
    void another_handler_gets_a_due_date_of_its_office_that_counts_from_the_same_day() {
        FeedbackReclassified fromArrival = given(sent(), classified())
                .when(correcting(Kind.REGULATION, ELSEWHERE))
                .thenOne(FeedbackReclassified.class);
        FeedbackReclassified fromTransfer = given(sent(), transferred(), classified())
                .when(correcting(Kind.REGULATION, ELSEWHERE))
                .thenOne(FeedbackReclassified.class);

        assertThat(fromArrival.handler()).isEqualTo(ELSEWHERE);
        assertThat(fromArrival.dueAt()).contains(DUE_AT);
        assertThat(fromArrival.dueCount().orElseThrow().lastDay()).isEqualTo("2026-03-23");
        assertThat(fromTransfer.dueAt()).contains(at("2026-03-24T17:00"));
    }

    @Test
    void anonymous_feedback_gets_no_deadline_by_it() {
        assertThat(given(sentAnonymously(), classified())
                        .when(correcting(Kind.REGULATION, ELSEWHERE))
                        .thenOne(FeedbackReclassified.class)
                        .dueAt())
                .isEmpty();
    }

    @Test
    void a_correction_changes_something_and_names_a_known_handler() {
        given(sent(), classified()).when(correcting(Kind.REGULATION, AGENCY)).thenRefused(NOTHING_TO_CORRECT);
        given(sent(), classified())
                .when(correcting(Kind.REGULATION, "H37.99"))
                .thenRefused(ORGANISATION_NOT_KNOWN_HERE);
    }

    @Test
    void only_a_classification_that_was_not_answered_is_corrected() {
        given().when(correcting(Kind.CONDUCT, AGENCY)).thenRefused(FEEDBACK_UNKNOWN);
        given(sent()).when(correcting(Kind.CONDUCT, AGENCY)).thenRefused(FEEDBACK_NOT_CLASSIFIED);
        given(sent(), classified(), answered("2026-03-10T10:00"))
                .when(correcting(Kind.CONDUCT, AGENCY))
                .thenRefused(FEEDBACK_ALREADY_ANSWERED);
        given(sent(), rejected()).when(correcting(Kind.CONDUCT, AGENCY)).thenRefused(FEEDBACK_REJECTED);
        given(sent(), classified(), answered("2026-03-10T10:00"), published("2026-03-11T10:00"))
                .when(correcting(Kind.CONDUCT, AGENCY))
                .thenRefused(FEEDBACK_CLOSED);
        given(sent(), rejected(), erased())
                .when(correcting(Kind.CONDUCT, AGENCY))
                .thenRefused(FEEDBACK_CLOSED);
    }
}
