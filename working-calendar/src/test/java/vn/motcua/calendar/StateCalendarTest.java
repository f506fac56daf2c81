package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateCalendarTest {
    private static final StateCalendar SHIPPED = StateCalendar.shipped();

    @ParameterizedTest(name = "{0} works: {1}")
    @CsvSource({
        "2026-02-13, true", // the day before Lunar New Year
        "2026-02-16, false",
        "2026-02-20, false",
        "2026-02-23, true", // the day after it
        "2026-01-10, true", // Saturday worked for 2/1
        "2026-01-17, false", // any other Saturday
        "2026-08-22, true",
        "2026-08-31, false",
        "2026-11-24, false", // a day off since 2026
        "2025-11-24, true",
        "2027-02-04, true", // uncertain: a working day until announced
        "2027-02-05, false", // likely
        "2027-09-01, true", // uncertain
        "2027-05-03, false", // by law
    })
    void days_off_and_worked_weekends_are_data(LocalDate date, boolean works) {
        assertThat(SHIPPED.isWorkingDay(date)).isEqualTo(works);
    }

    @ParameterizedTest
    @ValueSource(ints = {2022, 2023, 2024, 2025, 2026, 2027})
    void every_shipped_year_has_the_holidays_of_fixed_date(int year) {
        for (String day : List.of("-01-01", "-04-30", "-05-01", "-09-02")) {
            assertThat(SHIPPED.isWorkingDay(LocalDate.parse(year + day)))
                    .as(year + day)
                    .isFalse();
        }
        assertThat(SHIPPED.year(year).days()).allSatisfy(day -> assertThat(
                        StateCalendar.isWeekend(day.date()) || day.kind() == CalendarDay.Kind.DAY_OFF)
                .as("only weekends are worked in compensation: %s", day)
                .isTrue());
    }

    @Test
    void counts_in_both_directions() {
        LocalDate friday = LocalDate.of(2026, 2, 13);
        assertThat(SHIPPED.nextWorkingDay(friday)).isEqualTo("2026-02-23");
        assertThat(SHIPPED.plusWorkingDays(friday, 2)).isEqualTo("2026-02-24");
        assertThat(SHIPPED.plusWorkingDays(friday, -1)).isEqualTo("2026-02-12");
        assertThat(SHIPPED.plusWorkingDays(LocalDate.of(2026, 2, 17), 0)).isEqualTo("2026-02-17");
        assertThat(SHIPPED.sameOrNextWorkingDay(friday)).isEqualTo(friday);
        assertThat(SHIPPED.workingDaysBetween(friday, LocalDate.of(2026, 2, 24)))
                .isEqualTo(2);
        assertThat(SHIPPED.workingDaysBetween(LocalDate.of(2026, 2, 24), friday))
                .isEqualTo(-2);
        assertThat(SHIPPED.workingDaysBetween(friday, friday)).isZero();
    }

    @Test
    void a_year_is_replaced_at_run_time_and_the_old_calendar_stays() {
        CalendarDay tet = new CalendarDay(
                LocalDate.of(2027, 2, 4),
                CalendarDay.Kind.DAY_OFF,
                new Text("Tết Nguyên đán Đinh Mùi", "Lunar New Year"),
                Certainty.CONFIRMED,
                "thông báo");
        StateCalendar announced = SHIPPED.with(new CalendarYear(2027, 2, List.of(tet)));
        assertThat(announced.isWorkingDay(tet.date())).isFalse();
        assertThat(announced.isUnsettled(tet.date())).isFalse();
        assertThat(SHIPPED.isWorkingDay(tet.date())).isTrue();
        assertThat(SHIPPED.isUnsettled(tet.date())).isTrue();
        assertThat(announced.year(2027).version()).isEqualTo(2);
        assertThat(announced.years()).hasSize(6);
    }

    @Test
    void an_unsettled_day_off_on_a_weekend_unsettles_nothing() {
        assertThat(SHIPPED.isUnsettled(LocalDate.of(2027, 2, 6))).isFalse();
    }

    @Test
    void an_unknown_year_refuses_with_its_number() {
        assertThatThrownBy(() -> SHIPPED.isWorkingDay(LocalDate.of(2028, 1, 3)))
                .isInstanceOf(CalendarYearUnknown.class)
                .hasMessageContaining("2028");
        assertThatThrownBy(() -> SHIPPED.nextWorkingDay(LocalDate.of(2027, 12, 31)))
                .isInstanceOf(CalendarYearUnknown.class);
        assertThat(SHIPPED.knows(2028)).isFalse();
    }

    @Test
    void a_year_holds_its_own_days_once() {
        CalendarDay day = SHIPPED.entry(LocalDate.of(2026, 9, 2)).orElseThrow();
        assertThatThrownBy(() -> new CalendarYear(2025, 1, List.of(day))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CalendarYear(2026, 1, List.of(day, day)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StateCalendar.of(List.of(SHIPPED.year(2026), SHIPPED.year(2026))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_data_file_with_a_wrong_line_is_refused() {
        assertThatThrownBy(() -> CalendarFile.parse("days.csv", 6, "header\n2026-01-01,DAY_OFF,Tết, một ngày,x,y,z"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CalendarFile.years(
                        List.<String[]>of(new String[] {"2026", "1"}),
                        CalendarFile.parse("days.csv", 6, "header\n2025-01-01,DAY_OFF,Tết,New Year,CONFIRMED,x")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
