package vn.motcua.feedback.write.transferfeedback;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_ALREADY_ANSWERED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_CLOSED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_REJECTED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_UNKNOWN;
import static vn.motcua.feedback.FeedbackRefusal.ORGANISATION_NOT_KNOWN_HERE;
import static vn.motcua.feedback.FeedbackRefusal.REFERENCE_DATA_MISSING;
import static vn.motcua.feedback.FeedbackRefusal.TRANSFER_WITHIN_HANDLER;
import static vn.motcua.feedback.write.FeedbackScenario.given;
import static vn.motcua.feedback.write.Samples.AGENCY;
import static vn.motcua.feedback.write.Samples.DEPARTMENT;
import static vn.motcua.feedback.write.Samples.ELSEWHERE;
import static vn.motcua.feedback.write.Samples.ID;
import static vn.motcua.feedback.write.Samples.REASON;
import static vn.motcua.feedback.write.Samples.answered;
import static vn.motcua.feedback.write.Samples.at;
import static vn.motcua.feedback.write.Samples.classified;
import static vn.motcua.feedback.write.Samples.erased;
import static vn.motcua.feedback.write.Samples.published;
import static vn.motcua.feedback.write.Samples.reclassified;
import static vn.motcua.feedback.write.Samples.reference;
import static vn.motcua.feedback.write.Samples.rejected;
import static vn.motcua.feedback.write.Samples.sent;
import static vn.motcua.feedback.write.Samples.sentAnonymously;
import static vn.motcua.feedback.write.Samples.transferred;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.motcua.feedback.events.FeedbackEvent;
import vn.motcua.feedback.events.HandlingEvent.FeedbackTransferred;
import vn.motcua.feedback.write.Feedback;

class TransferFeedbackTest {
    private static Function<Feedback, List<FeedbackEvent>> transferring(String handler, String local) {
        return feedback ->
                TransferFeedback.decide(new TransferFeedback(ID, handler, REASON), feedback, reference(), at(local));
    }

    @Test
    void all_limits_count_anew_from_the_day_of_the_transfer() {
        FeedbackTransferred given =
                given(sent()).when(transferring(ELSEWHERE, "2026-03-10T16:00")).thenOne(FeedbackTransferred.class);

        assertThat(given.from()).isEqualTo(AGENCY);
        assertThat(given.handler()).isEqualTo(ELSEWHERE);
        assertThat(given.dueAt()).contains(at("2026-03-31T17:00"));
        assertThat(given.rejectDueAt()).contains(at("2026-03-12T17:00"));
        assertThat(given.dueCount().orElseThrow().lastDay()).isEqualTo("2026-03-31");
    }

    @Test
    void what_was_taken_up_by_mistake_is_given_on_too() {
        assertThat(given(sent(), classified())
                        .when(transferring(ELSEWHERE, "2026-03-10T16:00"))
                        .thenOne(FeedbackTransferred.class)
                        .reason())
                .isEqualTo(REASON);
    }

    @Test
    void anonymous_feedback_gets_no_deadline_by_it() {
        FeedbackTransferred given = given(sentAnonymously())
                .when(transferring(ELSEWHERE, "2026-03-10T16:00"))
                .thenOne(FeedbackTransferred.class);

        assertThat(given.dueAt()).isEmpty();
        assertThat(given.rejectDueAt()).isEmpty();
        assertThat(given.dueCount()).isEmpty();
    }

    @Test
    void within_the_house_of_the_handler_no_time_is_won() {
        given(sent()).when(transferring(AGENCY, "2026-03-10T16:00")).thenRefused(TRANSFER_WITHIN_HANDLER);
        given(sent(), classified(), reclassified())
                .when(transferring(AGENCY, "2026-03-10T16:00"))
                .thenRefused(TRANSFER_WITHIN_HANDLER);
        given(sent(), transferred())
                .when(transferring(ELSEWHERE, "2026-03-10T16:00"))
                .thenRefused(TRANSFER_WITHIN_HANDLER);
        given(sent()).when(transferring(DEPARTMENT, "2026-03-10T16:00")).thenOne(FeedbackTransferred.class);
    }

    @Test
    void the_organisation_and_the_calendar_of_its_office_are_known() {
        given(sent()).when(transferring("H37.99", "2026-03-10T16:00")).thenRefused(ORGANISATION_NOT_KNOWN_HERE);
        given(sent()).when(transferring(ELSEWHERE, "2026-12-30T16:00")).thenRefused(REFERENCE_DATA_MISSING);
    }

    @Test
    void what_was_answered_or_has_ended_stays_where_it_is() {
        given().when(transferring(ELSEWHERE, "2026-03-12T16:00")).thenRefused(FEEDBACK_UNKNOWN);
        given(sent(), classified(), answered("2026-03-10T10:00"))
                .when(transferring(ELSEWHERE, "2026-03-12T16:00"))
                .thenRefused(FEEDBACK_ALREADY_ANSWERED);
        given(sent(), rejected())
                .when(transferring(ELSEWHERE, "2026-03-12T16:00"))
                .thenRefused(FEEDBACK_REJECTED);
        given(sent(), classified(), answered("2026-03-10T10:00"), published("2026-03-11T10:00"))
                .when(transferring(ELSEWHERE, "2026-03-12T16:00"))
                .thenRefused(FEEDBACK_CLOSED);
        given(sent(), rejected(), erased())
                .when(transferring(ELSEWHERE, "2026-06-12T16:00"))
                .thenRefused(FEEDBACK_CLOSED);
    }
}
