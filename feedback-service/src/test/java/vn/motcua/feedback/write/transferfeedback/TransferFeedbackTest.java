package vn.motcua.feedback.write.transferfeedback;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_ALREADY_ANSWERED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_CLOSED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_REJECTED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_UNKNOWN;
import static vn.motcua.feedback.FeedbackRefusal.ORGANISATION_NOT_KNOWN_HERE;
import static vn.motcua.feedback.FeedbackRefusal.REFERENCE_DATA_MISSING;
import static vn.motcua.feedback.FeedbackRefusal.TRANSFER_WITHIN_HANDLER;
import static vn.motcua.feedback.infra.FeedbackScenario.given;
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
import static vn.motcua.feedback.write.Samples.rejected;
import static vn.motcua.feedback.write.Samples.sent;
import static vn.motcua.feedback.write.Samples.sentAnonymously;
import static vn.motcua.feedback.write.Samples.transferred;

import org.junit.jupiter.api.Test;
import vn.motcua.feedback.events.HandlingEvent.FeedbackTransferred;

class TransferFeedbackTest {
    private static TransferFeedback transferring(String handler) {
        return new TransferFeedback(ID, handler, REASON);
    }

    @Test
    void all_limits_count_anew_from_the_day_of_the_transfer() {
        FeedbackTransferred given = given(sent())
                .at("2026-03-10T16:00")
                .when(transferring(ELSEWHERE))
                .thenOne(FeedbackTransferred.class);

        assertThat(given.from()).isEqualTo(AGENCY);
        assertThat(given.handler()).isEqualTo(ELSEWHERE);
        assertThat(given.dueAt()).contains(at("2026-03-31T17:00"));
        assertThat(given.rejectDueAt()).contains(at("2026-03-12T17:00"));
        assertThat(given.dueCount().orElseThrow().lastDay()).isEqualTo("2026-03-31");
    }

    @Test
    void what_was_taken_up_by_mistake_is_given_on_too() {
        assertThat(given(sent(), classified())
                        .at("2026-03-10T16:00")
                        .when(transferring(ELSEWHERE))
                        .thenOne(FeedbackTransferred.class)
                        .reason())
                .isEqualTo(REASON);
    }

    @Test
    void anonymous_feedback_gets_no_deadline_by_it() {
        FeedbackTransferred given = given(sentAnonymously())
                .at("2026-03-10T16:00")
                .when(transferring(ELSEWHERE))
                .thenOne(FeedbackTransferred.class);

        assertThat(given.dueAt()).isEmpty();
        assertThat(given.rejectDueAt()).isEmpty();
        assertThat(given.dueCount()).isEmpty();
    }

    @Test
    void within_the_house_of_the_handler_no_time_is_won() {
        given(sent()).at("2026-03-10T16:00").when(transferring(AGENCY)).thenRefused(TRANSFER_WITHIN_HANDLER);
        given(sent(), classified(), reclassified())
                .at("2026-03-10T16:00")
                .when(transferring(AGENCY))
                .thenRefused(TRANSFER_WITHIN_HANDLER);
        given(sent(), transferred())
                .at("2026-03-10T16:00")
                .when(transferring(ELSEWHERE))
                .thenRefused(TRANSFER_WITHIN_HANDLER);
        given(sent()).at("2026-03-10T16:00").when(transferring(DEPARTMENT)).thenOne(FeedbackTransferred.class);
    }

    @Test
    void the_organisation_and_the_calendar_of_its_office_are_known() {
        given(sent()).at("2026-03-10T16:00").when(transferring("H37.99")).thenRefused(ORGANISATION_NOT_KNOWN_HERE);
        given(sent()).at("2026-12-30T16:00").when(transferring(ELSEWHERE)).thenRefused(REFERENCE_DATA_MISSING);
    }

    @Test
    void what_was_answered_or_has_ended_stays_where_it_is() {
        given().at("2026-03-12T16:00").when(transferring(ELSEWHERE)).thenRefused(FEEDBACK_UNKNOWN);
        given(sent(), classified(), answered("2026-03-10T10:00"))
                .at("2026-03-12T16:00")
                .when(transferring(ELSEWHERE))
                .thenRefused(FEEDBACK_ALREADY_ANSWERED);
        given(sent(), rejected())
                .at("2026-03-12T16:00")
                .when(transferring(ELSEWHERE))
                .thenRefused(FEEDBACK_REJECTED);
        given(sent(), classified(), answered("2026-03-10T10:00"), published("2026-03-11T10:00"))
                .at("2026-03-12T16:00")
                .when(transferring(ELSEWHERE))
                .thenRefused(FEEDBACK_CLOSED);
        given(sent(), rejected(), erased())
                .at("2026-06-12T16:00")
                .when(transferring(ELSEWHERE))
                .thenRefused(FEEDBACK_CLOSED);
    }
}
