package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.calendar.Cases.OFFICE;
import static vn.motcua.calendar.Cases.PLAIN;
import static vn.motcua.calendar.Cases.at;
import static vn.motcua.calendar.Cases.due;
import static vn.motcua.calendar.Cases.local;
import static vn.motcua.calendar.Cases.paused;
import static vn.motcua.calendar.Cases.received;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PauseTest {
    private static final TermRun FIVE_DAYS = received("2026-03-02T09:00", Term.workingDays(5)); // due Monday 9/3

    @Test
    void the_day_a_pause_begins_is_counted_and_the_day_of_resumption_is_not() {
        // Counted: 3, 4 (the pause begins), 10, 11, 12; resumed on Monday the 9th.
        assertThat(due(FIVE_DAYS.with(paused("2026-03-04T08:00", "2026-03-09T08:00"))))
                .isEqualTo("2026-03-12T17:00");
    }

    @Test
    void a_pause_within_one_day_costs_nothing() {
        assertThat(due(FIVE_DAYS.with(paused("2026-03-04T08:00", "2026-03-04T16:00"))))
                .isEqualTo("2026-03-09T17:00");
    }

    @Test
    void midnight_belongs_to_the_day_it_begins() {
        // The day of the pause counts though it begins at its first moment; so does the rule of resumption.
        assertThat(due(FIVE_DAYS.with(paused("2026-03-04T00:00", "2026-03-05T00:00"))))
                .isEqualTo("2026-03-10T17:00");
    }

    @Test
    void while_the_clock_stands_there_is_no_due_date_but_what_is_left() {
        DueDate standing = OFFICE.dueDate(FIVE_DAYS.with(paused("2026-03-04T08:00")));
        assertThat(standing.isPaused()).isTrue();
        assertThat(standing.dueOn()).isEmpty();
        assertThat(standing.explanation().left()).isEqualTo(new TermLeft(3, Duration.ZERO));
    }

    @Test
    void with_no_day_left_it_is_due_at_the_end_of_the_day_of_resumption() {
        assertThat(due(FIVE_DAYS.with(paused("2026-03-09T10:00", "2026-03-18T09:00"))))
                .isEqualTo("2026-03-18T17:00");
        assertThat(due(FIVE_DAYS.with(paused("2026-03-09T17:00", "2026-03-18T09:00"))))
                .isEqualTo("2026-03-18T17:00");
        assertThat(due(FIVE_DAYS.with(paused("2026-03-09T10:00", "2026-03-21T09:00"))))
                .as("resumed on a Saturday")
                .isEqualTo("2026-03-23T17:00");
        assertThat(due(FIVE_DAYS.with(paused("2026-03-09T10:00", "2026-03-18T19:00"))))
                .as("resumed after closing")
                .isEqualTo("2026-03-19T17:00");
    }

    @Test
    void a_pause_of_a_late_dossier_changes_nothing() {
        TermRun late = FIVE_DAYS.with(paused("2026-03-09T17:00:01"));
        assertThat(due(late)).isEqualTo("2026-03-09T17:00");
        assertThat(OFFICE.dueDate(late).explanation().pausesWithoutEffect()).hasSize(1);
    }

    @Test
    void a_supplement_may_start_the_term_anew() {
        TermRun run = FIVE_DAYS.with(paused("2026-03-04T08:00", "2026-03-09T08:00"));
        TermRun anew = new TermRun(
                run.receivedAt(), run.term(), PLAIN.with(SupplementPolicy.RESTART), run.pauses(), run.extensions());
        assertThat(due(anew)).isEqualTo("2026-03-16T17:00");
    }

    @Test
    void other_pauses_never_start_it_anew() {
        Pause payment = Pause.closed(at("2026-03-04T08:00"), at("2026-03-09T08:00"), PauseReason.PAYMENT);
        assertThat(due(TermRun.of(FIVE_DAYS.receivedAt(), FIVE_DAYS.term(), PLAIN.with(SupplementPolicy.RESTART))
                        .with(payment)))
                .isEqualTo("2026-03-12T17:00");
    }

    @Test
    void overlapping_pauses_stop_the_clock_once() {
        TermRun run = FIVE_DAYS
                .with(paused("2026-03-04T08:00", "2026-03-06T08:00"))
                .with(Pause.closed(at("2026-03-05T08:00"), at("2026-03-09T08:00"), PauseReason.PAYMENT));
        assertThat(due(run)).isEqualTo("2026-03-12T17:00");
    }

    @Test
    void hours_stand_still_to_the_minute() {
        TermRun run = received("2026-03-02T08:00", Term.hours(8)).with(paused("2026-03-02T10:15", "2026-03-04T14:00"));
        // 2 h 15 min on Monday, 3 h on Wednesday afternoon, 2 h 15 min on Thursday.
        assertThat(due(run)).isEqualTo("2026-03-05T09:45");
    }

    @Test
    void a_calendar_term_that_ended_on_a_day_off_has_nothing_left_when_paused_before_monday() {
        TermRun run =
                received("2026-03-02T09:00", Term.calendarDays(5)).with(paused("2026-03-08T09:00", "2026-03-11T09:00"));
        assertThat(due(run)).isEqualTo("2026-03-11T17:00");
    }

    @Test
    void a_pause_in_a_month_adds_its_days() {
        TermRun run = received("2026-06-10T09:00", Term.months(1)).with(paused("2026-06-15T09:00", "2026-06-25T09:00"));
        assertThat(due(run)).isEqualTo("2026-07-20T17:00");
    }

    @Test
    void an_extension_by_term_counts_on_from_the_due_day() {
        TermRun run = FIVE_DAYS.with(new Extension.ByTerm(at("2026-03-06T09:00"), Term.workingDays(3), "VB 12/SNV"));
        DueDate extended = OFFICE.dueDate(run);
        assertThat(local(extended.dueAt())).isEqualTo("2026-03-12T17:00");
        assertThat(local(extended.originalDueAt())).isEqualTo("2026-03-09T17:00");
    }

    @Test
    void an_extension_to_a_date_keeps_its_days_through_a_later_pause() {
        TermRun run = FIVE_DAYS.with(new Extension.ToDate(
                at("2026-03-06T09:00"),
                at("2026-03-14T00:00").atZone(StateCalendar.ZONE).toLocalDate(),
                "VB 12/SNV"));
        assertThat(due(run)).as("a Saturday moves to Monday").isEqualTo("2026-03-16T17:00");
        assertThat(due(run.with(paused("2026-03-11T09:00", "2026-03-18T09:00"))))
                .as("12, 13 and 16 were left")
                .isEqualTo("2026-03-23T17:00");
    }

    @Test
    void an_extension_never_brings_the_due_date_forward() {
        assertThat(due(FIVE_DAYS.with(
                        new Extension.ToDate(at("2026-03-06T09:00"), java.time.LocalDate.of(2026, 3, 9), "VB 12/SNV"))))
                .isEqualTo("2026-03-09T17:00");
    }

    @Test
    void nothing_happens_before_receipt() {
        assertThatThrownBy(() -> FIVE_DAYS.with(paused("2026-03-02T08:59")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
