package vn.motcua.dashboard.facts.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.dashboard.facts.notice.Desk.Wanted;
import vn.motcua.dashboard.known.DossierMessage.DimensionChange;
import vn.motcua.dashboard.known.DossierMessage.Dimensions;
import vn.motcua.dashboard.known.DossierMessage.Due;
import vn.motcua.dashboard.known.DossierMessage.DueDateExtended;
import vn.motcua.dashboard.known.DossierMessage.EndedWithoutResult;
import vn.motcua.dashboard.known.DossierMessage.Ending;
import vn.motcua.dashboard.known.DossierMessage.ReceiptCorrected;
import vn.motcua.dashboard.known.DossierMessage.Received;
import vn.motcua.dashboard.known.DossierMessage.Refused;
import vn.motcua.dashboard.known.DossierMessage.ResultIssued;
import vn.motcua.dashboard.known.DossierMessage.Submitted;
import vn.motcua.dashboard.known.DossierMessage.SupplementRequested;
import vn.motcua.dashboard.known.DossierMessage.SupplementSubmitted;
import vn.motcua.dashboard.known.DossierMessage.Transferred;
import vn.motcua.dashboard.known.FeedbackMessage;
import vn.motcua.dashboard.known.FeedbackMessage.Answered;
import vn.motcua.dashboard.known.FeedbackMessage.Classified;
import vn.motcua.dashboard.known.FeedbackMessage.Rejected;
import vn.motcua.dashboard.known.FeedbackMessage.ResultPublished;
import vn.motcua.dashboard.known.FeedbackMessage.Sent;
import vn.motcua.dashboard.known.NoticeMessage;
import vn.motcua.dashboard.known.ReminderMessage.Level;
import vn.motcua.dashboard.known.ReminderMessage.OfDossier;
import vn.motcua.dashboard.known.ReminderMessage.OfFeedback;
import vn.motcua.dashboard.known.ReminderMessage.OfTask;
import vn.motcua.dashboard.known.SubmissionMessage;
import vn.motcua.dashboard.known.TaskMessage.Completed;
import vn.motcua.dashboard.known.TaskMessage.Drafted;
import vn.motcua.dashboard.known.TaskMessage.OccurrenceOpened;
import vn.motcua.dashboard.known.TaskMessage.ProgressReported;
import vn.motcua.dashboard.known.TaskMessage.Schedule;
import vn.motcua.dashboard.known.TaskMessage.Scheduled;
import vn.motcua.dashboard.known.TaskMessage.Standing;
import vn.motcua.dashboard.known.TaskMessage.Task;
import vn.motcua.dashboard.known.TaskMessage.Unit;

class DeskTest {
    private static final UUID ID = UUID.fromString("0199a3c4-7b1e-7c55-9d6e-2f4b8a901234");
    private static final UUID PLAN = UUID.fromString("0199a3c4-7b1e-7c55-9d6e-2f4b8a905555");
    private static final Instant AT = Instant.parse("2026-03-02T02:00:00Z");
    private static final Instant DUE = Instant.parse("2026-03-09T10:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-16T10:00:00Z");
    private static final String COUNTER = "H37.99";
    private static final String AGENCY = "H37.16";
    private static final String ROOM = "H37.16.01";

    @Test
    void a_submission_waits_on_the_counter_until_it_is_received() {
        assertThat(desk(submitted()))
                .containsExactly(
                        Map.entry(Place.DESK, wanted(NoticeKind.WAITS_FOR_RECEIPT, COUNTER, Addressee.INTAKE_OFFICER)));
        assertThat(desk(submitted(), received())).isEmpty();
        assertThat(goesOn(submitted(), new Refused(ID, AT))).isFalse();
        assertThat(goesOn(submitted(), new EndedWithoutResult(ID, AT, Optional.empty())))
                .isFalse();
    }

    @Test
    void while_a_submission_waits_for_its_supplement_the_counter_does_not() {
        assertThat(desk(submitted(), new SubmissionMessage.SupplementRequested(ID, AT)))
                .isEmpty();
        assertThat(desk(
                        submitted(),
                        new SubmissionMessage.SupplementRequested(ID, AT),
                        new SubmissionMessage.SupplementSubmitted(ID, AT)))
                .containsExactly(
                        Map.entry(Place.DESK, wanted(NoticeKind.SUPPLEMENTED, COUNTER, Addressee.INTAKE_OFFICER)));
    }

    @Test
    void a_dossier_that_is_handed_over_lies_with_its_division_or_with_the_agency() {
        assertThat(desk(received(), toRoom()))
                .containsExactly(Map.entry(Place.DESK, wanted(NoticeKind.HANDED_OVER, ROOM, Addressee.CASE_OFFICER)));
        assertThat(desk(received(), new Transferred(ID, AT, AGENCY, Optional.empty())))
                .containsExactly(Map.entry(Place.DESK, wanted(NoticeKind.HANDED_OVER, AGENCY, Addressee.CASE_OFFICER)));
    }

    @Test
    void before_the_hand_over_the_counter_is_reminded() {
        assertThat(desk(received(), reminded(Level.DUE_SOON, DUE)))
                .containsExactly(Map.entry(Place.DUE, wanted(NoticeKind.DUE_SOON, COUNTER, Addressee.INTAKE_OFFICER)));
    }

    @Test
    void a_reminder_replaces_the_one_before() {
        assertThat(desk(received(), toRoom(), reminded(Level.DUE_SOON, DUE), reminded(Level.DUE_TODAY, DUE)))
                .containsEntry(Place.DUE, wanted(NoticeKind.DUE_TODAY, ROOM, Addressee.CASE_OFFICER))
                .doesNotContainKey(Place.HEAD);
    }

    @Test
    void after_a_jump_of_the_clock_the_highest_level_reaches_everybody_of_those_before() {
        assertThat(desk(received(), toRoom(), reminded(Level.OVERDUE_TO_OFFICE, DUE)))
                .containsEntry(Place.DUE, wanted(NoticeKind.OVERDUE, ROOM, Addressee.CASE_OFFICER))
                .containsEntry(Place.HEAD, wanted(NoticeKind.OVERDUE, ROOM, Addressee.LEADER))
                .containsEntry(Place.OFFICE, wanted(NoticeKind.OVERDUE, AGENCY, Addressee.OFFICE));
    }

    @Test
    void the_office_is_told_after_the_head() {
        assertThat(desk(received(), toRoom(), reminded(Level.OVERDUE_TO_HEAD, DUE)))
                .containsKeys(Place.DUE, Place.HEAD)
                .doesNotContainKey(Place.OFFICE);
        assertThat(desk(received(), toRoom(), reminded(Level.OVERDUE, DUE))).doesNotContainKey(Place.HEAD);
    }

    @Test
    void what_was_told_goes_with_the_dossier_when_it_is_handed_on() {
        assertThat(desk(
                        received(),
                        new Transferred(ID, AT, AGENCY, Optional.empty()),
                        reminded(Level.OVERDUE_TO_HEAD, DUE),
                        toRoom()))
                .containsEntry(Place.DUE, wanted(NoticeKind.OVERDUE, ROOM, Addressee.CASE_OFFICER))
                .containsEntry(Place.HEAD, wanted(NoticeKind.OVERDUE, ROOM, Addressee.LEADER));
    }

    @Test
    void while_the_applicant_is_waited_for_nothing_is_asked_of_officers() {
        assertThat(desk(received(), toRoom(), reminded(Level.OVERDUE, DUE), new SupplementRequested(ID, AT)))
                .isEmpty();
    }

    @Test
    void a_supplement_lies_on_the_desk_and_a_new_due_date_forgets_what_was_told() {
        assertThat(desk(
                        received(),
                        toRoom(),
                        reminded(Level.OVERDUE, DUE),
                        new SupplementRequested(ID, AT),
                        supplement(LATER)))
                .containsExactly(Map.entry(Place.DESK, wanted(NoticeKind.SUPPLEMENTED, ROOM, Addressee.CASE_OFFICER)));
    }

    @Test
    void a_supplement_that_moves_no_due_date_leaves_what_was_told() {
        assertThat(desk(
                        received(),
                        toRoom(),
                        reminded(Level.DUE_TODAY, DUE),
                        new SupplementRequested(ID, AT),
                        supplement(DUE)))
                .containsEntry(Place.DUE, wanted(NoticeKind.DUE_TODAY, ROOM, Addressee.CASE_OFFICER));
    }

    @Test
    void a_corrected_receipt_that_moves_the_due_date_forgets_what_was_told_of_the_old_one() {
        NoticeMessage corrected = new ReceiptCorrected(
                ID,
                AT,
                Optional.of(new Due(LATER)),
                new DimensionChange(Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(desk(received(), reminded(Level.OVERDUE, DUE), corrected)).isEmpty();
        assertThat(desk(received(), corrected, reminded(Level.OVERDUE, DUE)))
                .as("told of a due date that holds no more")
                .isEmpty();
    }

    @Test
    void a_new_promise_forgets_what_was_told_and_holds_beyond_a_supplement() {
        DueDateExtended extended = new DueDateExtended(ID, AT, LATER, DUE);
        assertThat(desk(received(), toRoom(), reminded(Level.OVERDUE, DUE), extended))
                .containsOnlyKeys(Place.DESK);
        assertThat(desk(
                        received(),
                        toRoom(),
                        extended,
                        reminded(Level.DUE_SOON, LATER),
                        new SupplementRequested(ID, AT),
                        supplement(DUE)))
                .as("promised beyond the due date")
                .containsEntry(Place.DUE, wanted(NoticeKind.DUE_SOON, ROOM, Addressee.CASE_OFFICER));
    }

    @Test
    void a_dossier_that_ends_asks_for_nothing() {
        Ending ending = new Ending(AT, DUE, Optional.of("LATE"));
        assertThat(goesOn(received(), toRoom(), new ResultIssued(ID, AT, ending, true)))
                .isFalse();
        assertThat(goesOn(received(), new EndedWithoutResult(ID, AT, Optional.of(ending))))
                .isFalse();
    }

    @Test
    void feedback_lies_with_the_unit_that_it_was_sent_to() {
        assertThat(desk(sent()))
                .containsExactly(Map.entry(Place.DESK, wanted(NoticeKind.SENT, AGENCY, Addressee.FEEDBACK_OFFICER)));
    }

    @Test
    void feedback_that_is_handed_on_lies_with_the_next_one() {
        assertThat(desk(sent(), new Classified(ID, AT, AGENCY)))
                .containsExactly(Map.entry(Place.DESK, wanted(NoticeKind.SENT, AGENCY, Addressee.FEEDBACK_OFFICER)));
        Map.Entry<Place, Wanted> elsewhere =
                Map.entry(Place.DESK, wanted(NoticeKind.HANDED_OVER, "H37.17", Addressee.FEEDBACK_OFFICER));
        assertThat(desk(sent(), new Classified(ID, AT, "H37.17"))).containsExactly(elsewhere);
        assertThat(desk(sent(), new FeedbackMessage.Transferred(ID, AT, "H37.17", Optional.of(LATER))))
                .containsExactly(elsewhere);
        assertThat(desk(sent(), new FeedbackMessage.Returned(ID, AT, "H37.17", Optional.empty())))
                .containsExactly(elsewhere);
    }

    @Test
    void an_answer_is_to_be_published_and_then_nothing_is_asked_for() {
        Answered answered = new Answered(ID, AT, Optional.of(true), Optional.of(LATER));
        assertThat(desk(sent(), answered))
                .containsExactly(Map.entry(
                        Place.DESK, wanted(NoticeKind.WAITS_FOR_PUBLICATION, AGENCY, Addressee.FEEDBACK_OFFICER)));
        assertThat(goesOn(sent(), answered, new ResultPublished(ID, AT))).isFalse();
        assertThat(goesOn(sent(), new Rejected(ID, AT, Optional.empty()))).isFalse();
    }

    @Test
    void feedback_is_reminded_of_its_answer_and_then_of_its_publication() {
        OfFeedback late = new OfFeedback(ID, AT, Level.OVERDUE_TO_OFFICE, DUE);
        assertThat(desk(sent(), late))
                .containsEntry(Place.DUE, wanted(NoticeKind.OVERDUE, AGENCY, Addressee.FEEDBACK_OFFICER))
                .containsEntry(Place.HEAD, wanted(NoticeKind.OVERDUE, AGENCY, Addressee.LEADER))
                .containsEntry(Place.OFFICE, wanted(NoticeKind.OVERDUE, AGENCY, Addressee.OFFICE));
        Answered answered = new Answered(ID, AT, Optional.of(false), Optional.of(LATER));
        assertThat(desk(sent(), late, answered)).containsOnlyKeys(Place.DESK);
        assertThat(desk(sent(), late, answered, new OfFeedback(ID, AT, Level.DUE_TODAY, LATER)))
                .containsEntry(Place.DUE, wanted(NoticeKind.DUE_TODAY, AGENCY, Addressee.FEEDBACK_OFFICER))
                .doesNotContainKey(Place.HEAD);
    }

    @Test
    void a_task_lies_with_the_unit_that_leads_it_and_the_office_follows_it_up() {
        assertThat(desk(drafted(ROOM), scheduled("2026-06-30"))).isEmpty();
        assertThat(desk(drafted(ROOM), scheduled("2026-06-30"), reminded(Level.OVERDUE_TO_OFFICE, "2026-06-30")))
                .containsEntry(Place.DUE, wanted(NoticeKind.OVERDUE, ROOM, Addressee.OFFICER))
                .containsEntry(Place.HEAD, wanted(NoticeKind.OVERDUE, ROOM, Addressee.LEADER))
                .containsEntry(Place.OFFICE, wanted(NoticeKind.OVERDUE, AGENCY, Addressee.OFFICE));
        assertThat(desk(drafted(null), scheduled("2026-06-30"), reminded(Level.DUE_SOON, "2026-06-30")))
                .as("nobody knows who leads it")
                .containsExactly(Map.entry(Place.DUE, wanted(NoticeKind.DUE_SOON, AGENCY, Addressee.OFFICER)));
    }

    @Test
    void of_two_occurrences_the_one_that_is_due_first_is_told_of_and_then_the_other() {
        NoticeMessage[] both = {
            drafted(ROOM),
            scheduled("2026-06-30"),
            reminded(Level.OVERDUE, "2026-06-30"),
            reminded(Level.DUE_SOON, "2026-07-10")
        };
        assertThat(desk(both)).containsEntry(Place.DUE, wanted(NoticeKind.OVERDUE, ROOM, Addressee.OFFICER));
        assertThat(desk(both[0], both[1], both[2], both[3], done("IN_PROGRESS", "2026-07-10")))
                .containsExactly(Map.entry(Place.DUE, wanted(NoticeKind.DUE_SOON, ROOM, Addressee.OFFICER)));
        assertThat(desk(both[0], both[1], both[2], both[3], done("COMPLETED", null)))
                .isEmpty();
        assertThat(desk(both[0], both[1], both[2], done("COMPLETED", null), done("IN_PROGRESS", "2026-06-30")))
                .as("not done after all")
                .containsEntry(Place.DUE, wanted(NoticeKind.OVERDUE, ROOM, Addressee.OFFICER));
    }

    @Test
    void a_trigger_that_fired_lies_on_the_desk_until_somebody_tells_how_it_goes_on() {
        Standing standing = new Standing("NOT_STARTED", 0, Optional.of(LocalDate.parse("2026-03-16")));
        OccurrenceOpened fired = new OccurrenceOpened(PLAN, ID, AT, standing);
        assertThat(desk(drafted(ROOM), fired))
                .containsExactly(Map.entry(Place.DESK, wanted(NoticeKind.OCCURRED, ROOM, Addressee.OFFICER)));
        assertThat(desk(drafted(ROOM), fired, new ProgressReported(PLAN, ID, AT, standing)))
                .isEmpty();
    }

    private static Drafted drafted(String lead) {
        Unit unit = new Unit("Phòng Hành chính", Optional.ofNullable(lead));
        Task task = new Task("I.1", "Rà soát danh mục", List.of(unit), new Schedule("Quý II"));
        return new Drafted(PLAN, ID, AT, AGENCY, 1, "NOT_STARTED", task);
    }

    private static Scheduled scheduled(String dueOn) {
        Standing standing = new Standing("NOT_STARTED", 0, Optional.of(LocalDate.parse(dueOn)));
        return new Scheduled(PLAN, ID, AT, Optional.empty(), false, standing);
    }

    private static Completed done(String state, String dueOn) {
        return new Completed(
                PLAN, ID, AT, new Standing(state, 50, Optional.ofNullable(dueOn).map(LocalDate::parse)));
    }

    private static OfTask reminded(Level level, String dueOn) {
        return new OfTask(PLAN, ID, AT, level, LocalDate.parse(dueOn));
    }

    private static Map<Place, Wanted> desk(NoticeMessage... messages) {
        NoticeItem item = new NoticeItem();
        for (NoticeMessage message : messages) {
            assertThat(NoticeProjection.show(item, message)).isTrue();
        }
        return Desk.of(item);
    }

    private static boolean goesOn(NoticeMessage... messages) {
        NoticeItem item = new NoticeItem();
        boolean goesOn = true;
        for (NoticeMessage message : messages) {
            goesOn = NoticeProjection.show(item, message);
        }
        return goesOn;
    }

    private static Wanted wanted(NoticeKind kind, String unit, Addressee addressee) {
        return new Wanted(kind, unit, addressee);
    }

    private static Submitted submitted() {
        return new Submitted(ID, AT, "2.000908", "Cấp bản sao", "ONLINE", COUNTER);
    }

    private static Received received() {
        Dimensions dimensions =
                new Dimensions("2.000908", "HT", "DIRECT", COUNTER, AGENCY, false, false, 1, 0, 0, AT, DUE);
        return new Received(ID, AT, "H37.16-260302-000007", "Cấp bản sao", dimensions, new Due(DUE));
    }

    private static Transferred toRoom() {
        return new Transferred(ID, AT, AGENCY, Optional.of(ROOM));
    }

    private static SupplementSubmitted supplement(Instant due) {
        return new SupplementSubmitted(ID, AT, new Due(due), Optional.empty());
    }

    private static OfDossier reminded(Level level, Instant due) {
        return new OfDossier(ID, AT, level, due);
    }

    private static Sent sent() {
        return new Sent(ID, AT, "PA-260302-000007", new FeedbackMessage.Dimensions(AGENCY), Optional.of(DUE));
    }
}
