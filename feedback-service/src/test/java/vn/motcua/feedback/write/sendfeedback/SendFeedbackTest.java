package vn.motcua.feedback.write.sendfeedback;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.feedback.FeedbackRefusal.ARRIVAL_OUT_OF_BOUNDS;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_ALREADY_SENT;
import static vn.motcua.feedback.FeedbackRefusal.ORGANISATION_NOT_KNOWN_HERE;
import static vn.motcua.feedback.FeedbackRefusal.PROCEDURE_NOT_KNOWN_HERE;
import static vn.motcua.feedback.FeedbackRefusal.REFERENCE_DATA_MISSING;
import static vn.motcua.feedback.infra.FeedbackScenario.given;
import static vn.motcua.feedback.write.Samples.DUE_AT;
import static vn.motcua.feedback.write.Samples.LIMITS;
import static vn.motcua.feedback.write.Samples.REJECT_DUE_AT;
import static vn.motcua.feedback.write.Samples.SENDER;
import static vn.motcua.feedback.write.Samples.SENT_AT;
import static vn.motcua.feedback.write.Samples.at;
import static vn.motcua.feedback.write.Samples.edition;
import static vn.motcua.feedback.write.Samples.reference;
import static vn.motcua.feedback.write.Samples.send;
import static vn.motcua.feedback.write.Samples.sent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.feedback.events.Channel;
import vn.motcua.feedback.events.IntakeEvent.FeedbackSent;
import vn.motcua.feedback.infra.FeedbackScenario;
import vn.motcua.feedback.known.ReferenceData;
import vn.motcua.feedback.write.Samples;
import vn.motcua.organisations.Directory;
import vn.motcua.organisations.DirectoryMessage.OrganisationClosed;
import vn.motcua.organisations.DirectoryMessage.OrganisationRegistered;
import vn.motcua.organisations.DirectoryMessage.WorkingHoursSet;
import vn.motcua.servicetest.Scenario;

class SendFeedbackTest {
    private static final SendFeedback SEND = send(Optional.of(SENDER));

    /** A letter that came in on a day. */
    private static SendFeedback arriving(String day) {
        return new SendFeedback(
                SEND.feedbackId(),
                SEND.code(),
                Optional.of(LocalDate.parse(day)),
                Channel.LETTER,
                SEND.agency(),
                SEND.procedureId(),
                SEND.sender(),
                SEND.content(),
                SEND.confidential(),
                SEND.trackingHash());
    }

    /** With other knowledge of the catalogue than the usual, and the usual limits. */
    private static Scenario knowing(ReferenceData known) {
        return FeedbackScenario.knowing(known).given(edition(1, "2020-01-01", 15));
    }

    @Test
    void the_answer_is_due_after_fifteen_working_days_and_a_rejection_after_two() {
        FeedbackSent sent = given().when(SEND).thenOne(FeedbackSent.class);

        assertThat(sent.limits()).isEqualTo(LIMITS);
        assertThat(sent.dueAt()).contains(DUE_AT);
        assertThat(sent.rejectDueAt()).contains(REJECT_DUE_AT);
        assertThat(sent.dueCount().orElseThrow().lastDay()).isEqualTo("2026-03-23");
        assertThat(sent.dimensions().anonymous()).isFalse();
    }

    @Test
    void a_letter_that_came_in_before_it_was_entered_counts_from_its_own_day_under_the_limits_of_that_day() {
        FeedbackSent sent = knowing(reference())
                .given(edition(2, "2026-03-02", 10))
                .when(arriving("2026-02-26"))
                .thenOne(FeedbackSent.class);

        assertThat(sent.at()).isEqualTo(SENT_AT);
        assertThat(sent.dimensions().arrivedOn()).isEqualTo("2026-02-26");
        assertThat(sent.limits().version()).isEqualTo(1);
        assertThat(sent.dueAt()).contains(at("2026-03-19T17:00"));
        assertThat(sent.rejectDueAt()).contains(at("2026-03-02T17:00"));
    }

    @Test
    void it_came_in_today_at_the_latest_and_not_before_there_were_limits() {
        given().when(arriving("2026-03-02")).thenOne(FeedbackSent.class);
        given().when(arriving("2026-03-03")).thenRefused(ARRIVAL_OUT_OF_BOUNDS);
        given().when(arriving("2019-12-31")).thenRefused(ARRIVAL_OUT_OF_BOUNDS);
    }

    @Test
    void a_holiday_is_not_counted() {
        FeedbackSent sent = given().at("2026-04-24T09:00").when(SEND).thenOne(FeedbackSent.class);

        assertThat(sent.dueAt()).contains(at("2026-05-18T17:00"));
        assertThat(sent.dueCount().orElseThrow().days())
                .filteredOn(day -> day.outcome().equals("HOLIDAY"))
                .hasSize(1);
    }

    @Test
    void anonymous_feedback_has_no_deadline() {
        FeedbackSent sent = given().when(send(Optional.empty())).thenOne(FeedbackSent.class);

        assertThat(sent.dimensions().anonymous()).isTrue();
        assertThat(sent.dueAt()).isEmpty();
        assertThat(sent.rejectDueAt()).isEmpty();
        assertThat(sent.dueCount()).isEmpty();
    }

    @Test
    void limits_hold_from_their_first_day_on() {
        Scenario changed = knowing(reference()).given(edition(2, "2026-03-03", 10));

        FeedbackSent dayBefore = changed.at("2026-03-02T23:59").when(SEND).thenOne(FeedbackSent.class);
        FeedbackSent firstDay = changed.at("2026-03-03T00:00").when(SEND).thenOne(FeedbackSent.class);

        assertThat(dayBefore.limits().version()).isEqualTo(1);
        assertThat(firstDay.limits().version()).isEqualTo(2);
        assertThat(firstDay.dueAt()).contains(at("2026-03-17T17:00"));
    }

    @Test
    void without_limits_or_calendar_nothing_is_guessed() {
        FeedbackScenario.knowing(reference()).when(SEND).thenRefused(REFERENCE_DATA_MISSING);
        given().at("2026-12-20T09:00").when(SEND).thenRefused(REFERENCE_DATA_MISSING);
        ReferenceData withoutHours = new ReferenceData(
                Set.of(Samples.PROCEDURE),
                Directory.of(List.of(
                        Samples.year2026(),
                        new OrganisationRegistered(
                                Samples.AGENCY,
                                "Sở Nội vụ",
                                "DEPARTMENT",
                                Optional.empty(),
                                LocalDate.parse("2016-01-01"),
                                Optional.empty(),
                                List.of(),
                                List.of()))));
        knowing(withoutHours).when(SEND).thenRefused(REFERENCE_DATA_MISSING);
    }

    @Test
    void what_the_catalogue_has_not_told_is_unknown() {
        knowing(new ReferenceData(Set.of(Samples.PROCEDURE), Directory.EMPTY))
                .when(SEND)
                .thenRefused(ORGANISATION_NOT_KNOWN_HERE);
        knowing(new ReferenceData(Set.of(), reference().directory())).when(SEND).thenRefused(PROCEDURE_NOT_KNOWN_HERE);
    }

    @Test
    void about_an_agency_that_was_taken_over_the_limits_count_on_the_office_of_its_successor() {
        ReferenceData merged = reference(
                new OrganisationClosed(Samples.AGENCY, LocalDate.parse("2026-02-28"), List.of(Samples.ELSEWHERE)),
                new WorkingHoursSet(Samples.ELSEWHERE, Samples.hours("2026-03-01", "16:30")));
        FeedbackSent sent = knowing(merged).when(SEND).thenOne(FeedbackSent.class);

        assertThat(sent.dimensions().agency()).isEqualTo(Samples.AGENCY);
        assertThat(sent.dueAt()).contains(at("2026-03-23T16:30"));
    }

    @Test
    void an_identifier_is_used_once() {
        given(sent()).when(SEND).thenRefused(FEEDBACK_ALREADY_SENT);
    }
}
