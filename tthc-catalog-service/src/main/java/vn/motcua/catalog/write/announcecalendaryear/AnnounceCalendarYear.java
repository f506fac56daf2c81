package vn.motcua.catalog.write.announcecalendaryear;

import static vn.motcua.catalog.CatalogRefusal.ACTOR_WITHOUT_ORGANISATION;
import static vn.motcua.catalog.CatalogRefusal.CALENDAR_DAY_INVALID;
import static vn.motcua.catalog.CatalogRefusal.CALENDAR_DAY_PAST;
import static vn.motcua.catalog.CatalogRefusal.PROVINCE_OFFICE_ONLY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.catalog.events.CalendarYearEvent;
import vn.motcua.catalog.events.CalendarYearEvent.CalendarYearAnnounced;
import vn.motcua.catalog.events.CalendarYearEvent.Day;
import vn.motcua.catalog.write.AnnouncedYear;
import vn.motcua.eventstore.EntityCommand;
import vn.motcua.eventstore.Refusal;
import vn.motcua.time.BusinessClock;

/**
 * Announces the days of a year that differ from the plain week, whole: it replaces what was announced before, and tells from which day
 * on. Due dates already given do not move by it. A day that is over stays what it was: it was worked, or it was not.
 *
 * @param days 0 to 366, each date of the year at most once
 * @param basis notice that it rests on
 * @legal LB-32 days off and swaps are decided year by year
 */
public record AnnounceCalendarYear(int year, List<Day> days, String basis) implements EntityCommand {
    public static final Set<Refusal> REFUSALS =
            Set.of(ACTOR_WITHOUT_ORGANISATION, PROVINCE_OFFICE_ONLY, CALENDAR_DAY_INVALID, CALENDAR_DAY_PAST);

    public AnnounceCalendarYear {
        days = days.stream().sorted(Comparator.comparing(Day::date)).toList();
    }

    @Override
    public String entityId() {
        return Integer.toString(year);
    }

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<CalendarYearEvent> decide(AnnounceCalendarYear command, AnnouncedYear state, Instant now) {
        Set<LocalDate> seen = new HashSet<>();
        command.days().forEach(day -> {
            if (day.date().getYear() != command.year()) {
                throw CALENDAR_DAY_INVALID.because(day.date() + " không thuộc năm " + command.year());
            }
            if (!seen.add(day.date())) {
                throw CALENDAR_DAY_INVALID.because(day.date() + " được nêu hai lần");
            }
        });
        Optional<LocalDate> changesFrom = state.firstChange(command.days());
        changesFrom.filter(day -> isOver(day, now)).ifPresent(day -> {
            throw CALENDAR_DAY_PAST.because("Ngày " + day + " đã qua");
        });
        return List.of(new CalendarYearAnnounced(
                command.year(), now, state.version() + 1, changesFrom, command.days(), command.basis()));
    }

    private static boolean isOver(LocalDate day, Instant now) {
        return day.isBefore(LocalDate.ofInstant(now, BusinessClock.ZONE));
    }
}
