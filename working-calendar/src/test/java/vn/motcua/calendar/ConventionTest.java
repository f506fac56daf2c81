package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.calendar.Cases.PLAIN;
import static vn.motcua.calendar.Cases.at;
import static vn.motcua.calendar.Cases.due;
import static vn.motcua.calendar.Cases.received;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConventionTest {
    @ParameterizedTest(name = "{0} + {1} working days = {2}")
    @CsvSource({
        "2026-03-02T09:15, 5, 2026-03-09T17:00", // Monday, over one weekend
        "2026-03-02T00:00, 1, 2026-03-03T17:00", // the first moment of the day of receipt
        "2026-03-02T23:59, 1, 2026-03-03T17:00", // the last one
        "2026-03-07T10:00, 1, 2026-03-09T17:00", // Saturday: the next working day is counted
        "2026-03-08T10:00, 1, 2026-03-09T17:00", // Sunday
        "2026-02-12T10:00, 1, 2026-02-13T17:00", // last day before Lunar New Year
        "2026-02-12T10:00, 2, 2026-02-23T17:00", // and the first one after it
        "2026-02-17T10:00, 1, 2026-02-23T17:00", // received during it
        "2026-08-21T10:00, 1, 2026-08-22T17:00", // compensated Saturday
        "2026-08-22T10:00, 1, 2026-08-24T17:00", // received on one
        "2026-08-28T10:00, 1, 2026-09-03T17:00", // Monday 31/8 swapped, 1 and 2/9 off
        "2025-12-31T10:00, 1, 2026-01-05T17:00", // change of year, swap of 2/1
        "2024-02-28T10:00, 1, 2024-02-29T17:00", // leap day
        "2026-04-24T10:00, 1, 2026-04-28T17:00", // Hung Kings day on a Sunday, made up on Monday
        "2026-04-29T10:00, 1, 2026-05-04T17:00",
    })
    void working_days(String receivedAt, int days, String dueAt) {
        assertThat(due(received(receivedAt, Term.workingDays(days)))).isEqualTo(dueAt);
    }

    @ParameterizedTest(name = "{0} + {1} calendar days = {2}")
    @CsvSource({
        "2026-03-02T09:15, 4, 2026-03-06T17:00", // ends on a Friday
        "2026-03-02T09:15, 5, 2026-03-09T17:00", // ends on a Saturday, moves to Monday
        "2026-03-02T09:15, 6, 2026-03-09T17:00",
        "2026-03-02T09:15, 7, 2026-03-09T17:00",
        "2026-02-10T09:15, 6, 2026-02-23T17:00", // ends in Lunar New Year
        "2026-08-17T09:15, 5, 2026-08-22T17:00", // ends on a compensated Saturday
    })
    void calendar_days_move_off_a_day_off(String receivedAt, int days, String dueAt) {
        assertThat(due(received(receivedAt, Term.calendarDays(days)))).isEqualTo(dueAt);
    }

    @ParameterizedTest(name = "{0} + {1} months = {2}")
    @CsvSource({
        "2026-03-31T09:15, 1, 2026-05-04T17:00", // 30/4 off, 1/5 off, weekend
        "2026-08-31T09:15, 1, 2026-09-30T17:00", // 31 -> 30
        "2024-01-31T09:15, 1, 2024-02-29T17:00", // leap year
        "2023-01-31T09:15, 1, 2023-02-28T17:00",
        "2026-06-15T09:15, 2, 2026-08-17T17:00", // a Saturday, moves to Monday
        "2025-11-10T09:15, 3, 2026-02-10T17:00",
    })
    void months(String receivedAt, int months, String dueAt) {
        assertThat(due(received(receivedAt, Term.months(months)))).isEqualTo(dueAt);
    }

    @ParameterizedTest(name = "{0} + {1} h = {2}")
    @CsvSource({
        "2026-03-02T08:00, 2, 2026-03-02T10:00",
        "2026-03-02T11:00, 1, 2026-03-02T14:00", // over lunch
        "2026-03-02T12:00, 1, 2026-03-02T14:30", // during lunch
        "2026-03-02T07:30, 4, 2026-03-02T11:30", // ends at the end of the morning, not after lunch
        "2026-03-02T07:30, 8, 2026-03-02T17:00", // 8 h are one day, though the office works 7 h 30
        "2026-03-02T07:30, 9, 2026-03-03T08:30",
        "2026-03-06T16:00, 8, 2026-03-09T16:00", // the same time on the next working day
        "2026-03-02T09:00, 16, 2026-03-04T09:00",
        "2026-03-06T18:00, 1, 2026-03-09T08:30",
        "2026-03-07T10:00, 1, 2026-03-09T08:30",
    })
    void hours_walk_working_hours(String receivedAt, int hours, String dueAt) {
        assertThat(due(received(receivedAt, Term.hours(hours)))).isEqualTo(dueAt);
    }

    @ParameterizedTest(name = "{0} + {1} {2} = {3}")
    @CsvSource({
        "2026-03-02T14:59, 1, WORKING_DAY, 2026-03-03T17:00",
        "2026-03-02T14:59:59.999, 1, WORKING_DAY, 2026-03-03T17:00",
        "2026-03-02T15:00, 1, WORKING_DAY, 2026-03-04T17:00",
        "2026-03-06T15:00, 1, WORKING_DAY, 2026-03-10T17:00", // Friday: as if received on Monday
        "2026-03-07T15:00, 1, WORKING_DAY, 2026-03-09T17:00", // Saturday has no cut-off
        "2026-03-02T14:59, 0, WORKING_DAY, 2026-03-02T17:00", // within the day
        "2026-03-02T15:00, 0, WORKING_DAY, 2026-03-03T17:00",
        "2026-03-02T15:00, 1, HOUR, 2026-03-03T08:30",
        "2026-03-02T14:59, 1, HOUR, 2026-03-02T15:59",
        "2026-03-06T15:00, 2, CALENDAR_DAY, 2026-03-11T17:00",
    })
    void the_cut_off_makes_receipt_the_next_working_day(String receivedAt, int amount, TermUnit unit, String dueAt) {
        CountingPolicy policy = PLAIN.withCutoff(LocalTime.of(15, 0));
        assertThat(due(TermRun.of(at(receivedAt), new Term(amount, unit), policy)))
                .isEqualTo(dueAt);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "2026-03-02T09:15, 2026-03-02T17:00",
        "2026-03-02T16:59, 2026-03-02T17:00",
        "2026-03-02T17:00, 2026-03-03T17:00", // no working time left
        "2026-03-07T09:00, 2026-03-09T17:00",
    })
    void within_the_day(String receivedAt, String dueAt) {
        assertThat(due(received(receivedAt, Term.withinTheDay()))).isEqualTo(dueAt);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "2026-03-02T09:15, 2026-03-03T09:15",
        "2026-03-02T06:00, 2026-03-03T07:30", // before opening
        "2026-03-02T20:00, 2026-03-03T17:00", // after closing
    })
    void the_same_time_of_day_stays_inside_opening_hours(String receivedAt, String dueAt) {
        TermRun run = TermRun.of(at(receivedAt), Term.workingDays(1), PLAIN.with(DueTime.SAME_TIME));
        assertThat(due(run)).isEqualTo(dueAt);
    }

    @Test
    void a_year_without_data_refuses_with_its_number() {
        assertThatThrownBy(() -> due(received("2027-12-30T09:00", Term.workingDays(2))))
                .isInstanceOfSatisfying(
                        CalendarYearUnknown.class, e -> assertThat(e.year()).isEqualTo(2028));
        assertThat(due(received("2027-12-30T09:00", Term.workingDays(1)))).isEqualTo("2027-12-31T17:00");
        assertThat(due(received("2021-12-31T09:00", Term.workingDays(1)))).isEqualTo("2022-01-04T17:00");
    }
}
