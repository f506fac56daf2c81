package vn.motcua.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.CalendarYearUnknown;
import vn.motcua.calendar.CountingPolicy;
import vn.motcua.calendar.Term;
import vn.motcua.calendar.TermRun;
import vn.motcua.calendar.WorkingHoursUnknown;
import vn.motcua.organisations.DirectoryMessage.CalendarYearAnnounced;

class OfficesTest {
    private static final String PLAIN = "07:30-11:30 13:30-17:00";
    private static final String SUMMER = "07:00-11:30 13:30-16:30";

    private static SampleDirectory province() {
        return SampleDirectory.top("P", "PROVINCIAL_COMMITTEE")
                .below("P", "A", "DEPARTMENT")
                .below("A", "A1", "DIVISION")
                .below("P", "B", "DEPARTMENT")
                .year(2026);
    }

    private static LocalTime closing(Directory directory, String code, String day) {
        return directory
                .officeOf(code)
                .orElseThrow()
                .hours()
                .on(LocalDate.parse(day))
                .closing();
    }

    @Test
    void hours_are_inherited_over_several_levels() {
        Directory directory = province().hours("P", "2020-01-01", PLAIN).build();
        assertThat(closing(directory, "A1", "2026-07-01")).isEqualTo("17:00");
        Instant received = Instant.parse("2026-03-02T02:15:00Z");
        assertThat(directory
                        .officeOf("A1")
                        .orElseThrow()
                        .dueDate(TermRun.of(received, Term.workingDays(5), CountingPolicy.plain()))
                        .dueOn())
                .contains(LocalDate.of(2026, 3, 9));
    }

    /** Otherwise every receipt of the unit would have no hours to be counted with until the announced day. */
    @Test
    void own_hours_announced_ahead_do_not_hide_inherited_ones_before_their_first_day() {
        Directory directory = province()
                .hours("P", "2020-01-01", PLAIN)
                .hours("A", "2026-07-01", SUMMER)
                .build();
        assertThat(closing(directory, "A", "2026-06-30")).isEqualTo("17:00");
        assertThat(closing(directory, "A", "2026-07-01")).isEqualTo("16:30");
        assertThat(closing(directory, "A1", "2026-06-30")).isEqualTo("17:00");
        assertThat(closing(directory, "A1", "2026-07-01")).isEqualTo("16:30");
        assertThat(closing(directory, "B", "2026-07-01")).isEqualTo("17:00");
    }

    @Test
    void the_nearest_organisation_with_an_entry_of_the_day_tells_them() {
        Directory directory = province()
                .hours("A", "2026-01-01", SUMMER)
                .hours("P", "2026-03-01", PLAIN)
                .build();
        assertThat(closing(directory, "A1", "2026-04-01")).isEqualTo("16:30");
        assertThat(closing(directory, "B", "2026-04-01")).isEqualTo("17:00");
        assertThatThrownBy(() -> closing(directory, "B", "2026-02-28")).isInstanceOf(WorkingHoursUnknown.class);
    }

    @Test
    void hours_set_again_for_the_same_day_replace_those_before() {
        Directory directory = province()
                .hours("A", "2026-01-01", PLAIN)
                .hours("A", "2026-01-01", SUMMER)
                .build();
        assertThat(closing(directory, "A", "2026-01-01")).isEqualTo("16:30");
    }

    @Test
    void after_a_move_the_hours_of_the_new_parent_hold() {
        Directory directory = province()
                .hours("A", "2020-01-01", PLAIN)
                .hours("B", "2020-01-01", SUMMER)
                .moved("A1", "B", "2026-07-01")
                .build();
        assertThat(closing(directory, "A1", "2026-06-30")).isEqualTo("17:00");
        assertThat(closing(directory, "A1", "2026-07-01")).isEqualTo("16:30");
        assertThat(directory
                        .officeOf("A1")
                        .orElseThrow()
                        .workingTimeBetween(
                                Instant.parse("2026-06-29T17:00:00Z"), Instant.parse("2026-07-01T17:00:00Z")))
                .isEqualTo(Duration.ofMinutes(7 * 60 + 30 + 7 * 60 + 30));
    }

    @Test
    void without_any_hours_there_is_no_office() {
        assertThat(province().build().officeOf("A")).isEmpty();
        assertThat(Directory.EMPTY.officeOf("A")).isEmpty();
    }

    @Test
    void the_newest_edition_of_a_year_holds_and_an_unknown_year_is_never_guessed() {
        Directory directory = province()
                .with(new CalendarYearAnnounced(2027, 2, List.of()))
                .with(new CalendarYearAnnounced(2027, 1, List.of()))
                .build();
        assertThat(directory.calendar().year(2027).version()).isEqualTo(2);
        assertThatThrownBy(() -> directory.calendar().isWorkingDay(LocalDate.of(2028, 1, 3)))
                .isInstanceOf(CalendarYearUnknown.class);
    }
}
