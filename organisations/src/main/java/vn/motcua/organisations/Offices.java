package vn.motcua.organisations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.motcua.calendar.Session;
import vn.motcua.calendar.Timetable;
import vn.motcua.calendar.WorkingHours;
import vn.motcua.organisations.DirectoryMessage.Hours;

/**
 * The hours that organisations work. On each day the nearest organisation upwards that has an entry for that very day tells them: own
 * hours announced ahead of time do not hide inherited ones before their first day, and after a move those of the new parent hold.
 */
final class Offices {
    private final Map<String, Organisation> byCode;
    private final Structure structure;

    Offices(Map<String, Organisation> byCode, Structure structure) {
        this.byCode = byCode;
        this.structure = structure;
    }

    /** The hours of one organisation through time; without a period when nobody upwards has ever told any. */
    Timetable timetable(String code) {
        List<WorkingHours> periods = new ArrayList<>();
        List<LocalDate> days = List.copyOf(daysOfChange(code));
        for (int i = 0; i < days.size(); i++) {
            Optional<LocalDate> last =
                    i + 1 < days.size() ? Optional.of(days.get(i + 1).minusDays(1)) : Optional.empty();
            LocalDate first = days.get(i);
            hoursOn(code, first).ifPresent(hours -> periods.add(new WorkingHours(first, last, sessions(hours))));
        }
        return new Timetable(periods);
    }

    private Optional<Hours> hoursOn(String code, LocalDate day) {
        return structure.upwards(code, day).stream()
                .flatMap(at -> at.hours().on(day).stream())
                .findFirst();
    }

    /** The days on which the hours of an organisation may become others. */
    private SortedSet<LocalDate> daysOfChange(String code) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (Organisation at : everUpwards(code)) {
            days.addAll(at.hours().beginnings());
            days.addAll(at.parents().beginnings());
        }
        return days;
    }

    private Collection<Organisation> everUpwards(String code) {
        Set<Organisation> found = new LinkedHashSet<>();
        List<String> level = List.of(code);
        while (!level.isEmpty()) {
            level = level.stream()
                    .flatMap(next -> Optional.ofNullable(byCode.get(next)).stream())
                    .filter(found::add)
                    .flatMap(at -> at.everAbove().stream())
                    .toList();
        }
        return found;
    }

    private static List<Session> sessions(Hours hours) {
        return hours.sessions().stream()
                .map(session -> new Session(session.from(), session.to()))
                .toList();
    }
}
