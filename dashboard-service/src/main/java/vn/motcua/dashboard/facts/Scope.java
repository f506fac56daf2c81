package vn.motcua.dashboard.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.motcua.dashboard.metrics.Period;
import vn.motcua.organisations.Directory;
import vn.motcua.organisations.Organisation;

/**
 * Whose work is meant: on each day, that of an organisation, of every one below it, and of all that these have taken over
 * by then. A day's work stays with whoever answered for it on that day, so a former organisation keeps its figures, and a
 * successor's begin on the day after the former one's last.
 *
 * @param stretches from when until when whose work counts; those of one organisation do not overlap
 * @param atTheEnd codes whose work counts today, or on the last day of a period that is over
 * @param today codes whose work counts today
 */
public record Scope(List<Stretch> stretches, Set<String> atTheEnd, Set<String> today) {
    /** The work of one organisation counts. @param until the day after the last */
    public record Stretch(String code, LocalDate from, LocalDate until) {}

    public Scope {
        stretches = List.copyOf(stretches);
        atTheEnd = Set.copyOf(atTheEnd);
        today = Set.copyOf(today);
    }

    /** @param organisation its code; one that the directory does not know stands for itself alone */
    public static Scope of(Directory directory, String organisation, Period period) {
        List<Stretch> stretches = new ArrayList<>();
        Map<String, LocalDate> open = new HashMap<>();
        for (LocalDate day : daysOfChange(directory, period)) {
            Set<String> codes = answersFor(directory, organisation, day);
            Set<String> over = new HashSet<>(open.keySet());
            over.removeAll(codes);
            over.forEach(code -> stretches.add(new Stretch(code, open.remove(code), day)));
            codes.forEach(code -> open.putIfAbsent(code, day));
        }
        open.forEach((code, from) -> stretches.add(new Stretch(code, from, period.until())));
        return new Scope(
                stretches,
                answersFor(directory, organisation, period.lastDay()),
                answersFor(directory, organisation, period.today()));
    }

    /** The first day of the period, and those of it on which anything of the directory begins or ends. */
    private static NavigableSet<LocalDate> daysOfChange(Directory directory, Period period) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Organisation at : directory.organisations()) {
            days.addAll(at.parents().entries().keySet());
            at.ending().ifPresent(end -> days.add(end.effectiveTo().plusDays(1)));
        }
        days.add(period.from());
        return days.subSet(period.from(), true, period.until(), false);
    }

    private static Set<String> answersFor(Directory directory, String organisation, LocalDate day) {
        if (!directory.holderOn(organisation, day).equals(organisation)) {
            return Set.of(); // it has passed on all that it had
        }
        Set<String> codes = new HashSet<>(Set.of(organisation));
        for (Organisation at : directory.organisations()) {
            if (isBelow(directory, at.code(), organisation, day)) {
                codes.add(at.code());
            }
        }
        return codes;
    }

    /** Climbs from whoever holds what was an organisation's; a circle ends the climb. */
    private static boolean isBelow(Directory directory, String code, String top, LocalDate day) {
        Set<String> seen = new HashSet<>();
        Optional<String> at = Optional.of(directory.holderOn(code, day));
        while (at.filter(seen::add).isPresent()) {
            if (at.get().equals(top)) {
                return true;
            }
            at = directory.parentOn(at.get(), day).map(above -> directory.holderOn(above, day));
        }
        return false;
    }

    /** The parameters of a query, in the order of the stretches. */
    public String[] codes() {
        return stretches.stream().map(Stretch::code).toArray(String[]::new);
    }

    public LocalDate[] begins() {
        return stretches.stream().map(Stretch::from).toArray(LocalDate[]::new);
    }

    public LocalDate[] ends() {
        return stretches.stream().map(Stretch::until).toArray(LocalDate[]::new);
    }

    public String[] codesAtTheEnd() {
        return atTheEnd.toArray(String[]::new);
    }

    public String[] codesToday() {
        return today.toArray(String[]::new);
    }
}
