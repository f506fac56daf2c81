package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderDaysTest {
    private static final ReminderDays DAYS = new ReminderDays(2, 2, 4);
    private static final StateCalendar CALENDAR = StateCalendar.shipped();

    private enum Level {
        SOON,
        TODAY,
        OVER,
        HEAD,
        OFFICE
    }

    /** Due on Monday 9 March 2026 at five. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-04T23:59, ",
        "2026-03-05T00:00, SOON",
        "2026-03-08T23:59, SOON",
        "2026-03-09T00:00, TODAY",
        "2026-03-09T23:59, TODAY",
        "2026-03-10T00:00, OVER",
        "2026-03-11T00:00, HEAD",
        "2026-03-12T23:59, HEAD",
        "2026-03-13T00:00, OFFICE",
        "2026-12-01T00:00, OFFICE",
    })
    void each_level_begins_with_its_day_and_a_weekend_is_no_working_day(String now, Level level) {
        assertThat(reached(now, "2026-03-09T17:00")).isEqualTo(Optional.ofNullable(level));
        assertThat(reached(now, "2026-03-09T00:00")).as("a day alone").isEqualTo(Optional.ofNullable(level));
    }

    @Test
    void days_off_are_no_working_days() {
        // 30 April and 1 May 2026 are off, and the weekend follows.
        assertThat(reached("2026-04-27T08:00", "2026-05-04T17:00")).isEmpty();
        assertThat(reached("2026-04-28T08:00", "2026-05-04T17:00")).contains(Level.SOON);
        assertThat(reached("2026-05-04T08:00", "2026-04-29T17:00")).contains(Level.OVER);
        assertThat(reached("2026-05-05T08:00", "2026-04-29T17:00")).contains(Level.HEAD);
    }

    @Test
    void a_level_never_falls_as_days_go_by_and_none_that_is_reached_is_left_out() {
        Random random = new Random(20_260_309);
        for (int i = 0; i < 300; i++) {
            int head = 2 + random.nextInt(5);
            ReminderDays days = new ReminderDays(1 + random.nextInt(6), head, head + 1 + random.nextInt(5));
            LocalDate due = LocalDate.of(2026, 2, 1).plusDays(random.nextInt(250));
            int before = -1;
            for (LocalDate day = due.minusDays(25); day.isBefore(due.plusDays(40)); day = day.plusDays(1)) {
                int now = level(days, day, due);
                assertThat(now).as("%s on %s, due %s", days, day, due).isEqualTo(counted(days, day, due));
                assertThat(now).isGreaterThanOrEqualTo(before);
                before = now;
            }
            assertThat(before).isEqualTo(Level.OFFICE.ordinal());
        }
    }

    /** Day by day, as one would count on fingers. */
    private static int counted(ReminderDays days, LocalDate today, LocalDate due) {
        if (today.isBefore(due)) {
            return CALENDAR.workingDaysBetween(today, due.minusDays(1)) < days.before() ? 0 : -1;
        }
        if (today.equals(due)) {
            return 1;
        }
        int after = CALENDAR.workingDaysBetween(due, today);
        return after >= days.officeAfter() ? 4 : after >= days.headAfter() ? 3 : 2;
    }

    private static int level(ReminderDays days, LocalDate today, LocalDate due) {
        return days.on(CALENDAR, today.atTime(8, 0).atZone(StateCalendar.ZONE).toInstant(), Level.class)
                .by(due.atTime(17, 0).atZone(StateCalendar.ZONE).toInstant())
                .map(Level::ordinal)
                .orElse(-1);
    }

    @Test
    void a_year_that_nobody_announced_is_said() {
        assertThatThrownBy(() -> reached("2049-03-02T08:00", "2049-03-09T17:00"))
                .isInstanceOf(CalendarYearUnknown.class);
    }

    @Test
    void the_office_is_told_after_the_head() {
        for (int[] days : List.of(new int[] {2, 4, 4}, new int[] {0, 2, 4}, new int[] {1, 1, 4})) {
            assertThatIllegalArgumentException().isThrownBy(() -> new ReminderDays(days[0], days[1], days[2]));
        }
    }

    private static Optional<Level> reached(String now, String due) {
        return DAYS.on(CALENDAR, at(now), Level.class).by(at(due));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(StateCalendar.ZONE).toInstant();
    }
}
