package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.calendar.Cases.OFFICE;
import static vn.motcua.calendar.Cases.PLAIN;
import static vn.motcua.calendar.Cases.at;
import static vn.motcua.calendar.Cases.local;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HoursTest {
    private static final LocalDate SUMMER = LocalDate.of(2026, 4, 16);

    private static final OfficeCalendar SEASONS = new OfficeCalendar(
            StateCalendar.shipped(),
            new Timetable(List.of(
                    WorkingHours.from(SUMMER, "07:00-11:30 13:30-17:00"),
                    new WorkingHours(
                            LocalDate.of(2026, 1, 1),
                            Optional.of(SUMMER.minusDays(1)),
                            List.of(Session.parse("07:30-11:30"), Session.parse("13:00-16:30"))))));

    @Test
    void the_hours_of_the_day_count_not_those_of_receipt() {
        TermRun run = TermRun.of(at("2026-04-14T09:00"), Term.workingDays(1), PLAIN);
        assertThat(local(SEASONS.dueDate(run).dueAt())).isEqualTo("2026-04-15T16:30");
        TermRun later = TermRun.of(at("2026-04-15T09:00"), Term.workingDays(1), PLAIN);
        assertThat(local(SEASONS.dueDate(later).dueAt())).isEqualTo("2026-04-16T17:00");
        TermRun hours = TermRun.of(at("2026-04-15T15:30"), Term.hours(2), PLAIN);
        assertThat(local(SEASONS.dueDate(hours).dueAt())).isEqualTo("2026-04-16T08:00");
    }

    @Test
    void a_day_without_hours_refuses() {
        assertThatThrownBy(() -> SEASONS.dueDate(TermRun.of(at("2025-12-30T09:00"), Term.workingDays(1), PLAIN)))
                .isInstanceOfSatisfying(
                        WorkingHoursUnknown.class, e -> assertThat(e.date()).isEqualTo("2025-12-31"));
    }

    @Test
    void hours_that_overlap_are_refused() {
        assertThatThrownBy(() -> WorkingHours.from(SUMMER, "07:30-11:30 11:00-17:00"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Session.parse("11:30-07:30")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Timetable(
                        List.of(WorkingHours.from(SUMMER, "07:30-11:30"), WorkingHours.from(SUMMER, "07:00-11:30"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hours_of_a_day_fill_the_day_however_long_it_is() {
        for (String sessions : List.of("07:30-11:30 13:30-17:30", "07:30-11:30 13:30-17:00", "08:00-12:00")) {
            OfficeCalendar office = new OfficeCalendar(StateCalendar.shipped(), Timetable.always(sessions));
            TermRun run = TermRun.of(at("2026-03-02T07:00"), Term.hours(16), PLAIN);
            assertThat(local(office.dueDate(run).dueAt()))
                    .as(sessions)
                    .isEqualTo("2026-03-03T" + sessions.substring(sessions.length() - 5));
        }
        TermRun seven = TermRun.of(
                at("2026-03-02T07:30"),
                Term.hours(7),
                new CountingPolicy(DueTime.END_OF_DAY, Optional.empty(), SupplementPolicy.RESUME, 7));
        assertThat(local(OFFICE.dueDate(seven).dueAt())).isEqualTo("2026-03-02T17:00");
    }

    @Test
    void newer_hours_take_over_from_their_first_day() {
        Timetable changed = Timetable.always("07:30-11:30").with(WorkingHours.from(SUMMER, "07:00-11:00"));
        assertThat(changed.on(SUMMER.minusDays(1)).closing()).hasHour(11).hasMinute(30);
        assertThat(changed.on(SUMMER).closing()).hasHour(11).hasMinute(0);
        Timetable corrected = changed.with(WorkingHours.from(SUMMER, "06:00-11:00"));
        assertThat(corrected.periods()).hasSize(2);
        assertThat(corrected.on(SUMMER).opening()).hasHour(6);
    }

    @Test
    void what_is_left_is_told_in_days_and_working_time() {
        Remaining left = OFFICE.remaining(at("2026-03-06T16:00"), at("2026-03-10T17:00"));
        assertThat(left).isEqualTo(new Remaining(false, 2, Duration.ofHours(16)));
        assertThat(OFFICE.remaining(at("2026-03-10T09:00"), at("2026-03-10T17:00"))
                        .workingDays())
                .as("on the due day")
                .isZero();
        Remaining late = OFFICE.remaining(at("2026-03-10T17:00"), at("2026-03-06T17:00"));
        assertThat(late.late()).isTrue();
        assertThat(late.workingDays()).isEqualTo(2);
        assertThat(late.workingHours()).isEqualTo(15);
    }

    @Test
    void working_time_leaves_out_lunch_nights_and_days_off() {
        assertThat(OFFICE.workingTimeBetween(at("2026-02-13T11:00"), at("2026-02-23T08:00")))
                .isEqualTo(Duration.ofMinutes(30 + 210 + 30));
        assertThat(OFFICE.workingTimeBetween(at("2026-02-23T08:00"), at("2026-02-13T11:00")))
                .isZero();
    }
}
