package vn.motcua.catalog.write.announcecalendaryear;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.catalog.CatalogRefusal.CALENDAR_DAY_INVALID;
import static vn.motcua.catalog.CatalogRefusal.CALENDAR_DAY_PAST;
import static vn.motcua.catalog.infra.CatalogScenario.given;
import static vn.motcua.catalog.write.Samples.NOW;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.events.CalendarYearEvent;
import vn.motcua.catalog.events.CalendarYearEvent.CalendarYearAnnounced;
import vn.motcua.catalog.events.CalendarYearEvent.Day;
import vn.motcua.catalog.events.CalendarYearEvent.DayKind;
import vn.motcua.catalog.events.CalendarYearEvent.Text;
import vn.motcua.catalog.events.Certainty;
import vn.motcua.catalog.write.AnnouncedYear;
import vn.motcua.servicetest.Decided;

class AnnounceCalendarYearTest {
    private static Day day(String date) {
        return new Day(
                LocalDate.parse(date), DayKind.DAY_OFF, new Text("Nghỉ", "Day off"), Certainty.CONFIRMED, "Thông báo");
    }

    private static CalendarYearAnnounced announced(int version, Day... days) {
        return announced(version, Optional.empty(), days);
    }

    private static CalendarYearAnnounced announced(int version, Optional<LocalDate> changesFrom, Day... days) {
        return new CalendarYearAnnounced(2026, NOW, version, changesFrom, List.of(days), "Thông báo");
    }

    private static Decided announcing(List<Day> days, CalendarYearEvent... before) {
        return given((Object[]) before).when(new AnnounceCalendarYear(2026, days, "Thông báo"));
    }

    @Test
    void a_year_is_announced_in_order_of_its_days() {
        announcing(List.of(day("2026-04-30"), day("2026-01-01")))
                .then(announced(1, day("2026-01-01"), day("2026-04-30")));
    }

    @Test
    void a_later_announcement_replaces_it_and_tells_the_first_day_that_changes() {
        announcing(List.of(day("2026-04-30"), day("2026-05-02")), announced(1, day("2026-04-30"), day("2026-05-01")))
                .then(announced(2, Optional.of(LocalDate.parse("2026-05-01")), day("2026-04-30"), day("2026-05-02")));
        announcing(List.of(day("2026-04-30")), announced(1, day("2026-04-30"))).then(announced(2, day("2026-04-30")));
    }

    @Test
    void a_day_that_is_over_stays_what_it_was() {
        announcing(List.of(), announced(1, day("2026-01-11"))).thenRefused(CALENDAR_DAY_PAST);
        announcing(List.of(day("2026-01-11")), announced(1)).thenRefused(CALENDAR_DAY_PAST);
        announcing(List.of(), announced(1, day("2026-01-12")))
                .then(announced(2, Optional.of(LocalDate.parse("2026-01-12"))));
    }

    @Test
    void days_are_of_the_year_and_stand_once() {
        announcing(List.of(day("2026-12-31"))).then(announced(1, day("2026-12-31")));
        announcing(List.of(day("2027-01-01"))).thenRefused(CALENDAR_DAY_INVALID);
        announcing(List.of(day("2026-01-01"), day("2026-01-01"))).thenRefused(CALENDAR_DAY_INVALID);
    }

    @Test
    void a_history_with_a_gap_is_impossible() {
        assertThatThrownBy(() -> AnnouncedYear.evolve(AnnouncedYear.NONE, announced(2)))
                .isInstanceOf(IllegalStateException.class);
    }
}
