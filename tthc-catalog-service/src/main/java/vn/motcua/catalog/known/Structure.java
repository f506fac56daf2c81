package vn.motcua.catalog.known;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.motcua.catalog.events.OrganisationEvent;
import vn.motcua.catalog.events.OrganisationEvent.MayDecideSet;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationClosed;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationMoved;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationRegistered;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationRenamed;
import vn.motcua.catalog.events.OrganisationEvent.WorkingHoursSet;
import vn.motcua.catalog.events.OrganisationKind;
import vn.motcua.organisations.Directory;
import vn.motcua.organisations.DirectoryMessage;
import vn.motcua.organisations.Reach;

/**
 * The organisations and how they stand to each other over time, by code, folded from the events of all of them. Who reaches whom it
 * asks the directory that all services use.
 */
public final class Structure {
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final List<DirectoryMessage> told = new ArrayList<>();
    private final Directory directory;

    private Structure(Iterable<? extends OrganisationEvent> events) {
        events.forEach(event -> {
            add(event);
            DirectoryMessages.of(event).ifPresent(told::add);
        });
        directory = Directory.of(told);
    }

    /**
     * One organisation.
     *
     * @param effectiveTo last day; empty while none is known
     * @param parents code of the organisation above by first day; the first entry holds for earlier days too
     * @param successors the principal one first
     * @param mayDecide whether it may issue publication decisions though it is no committee, by first day
     */
    public record Unit(
            String code,
            OrganisationKind kind,
            LocalDate effectiveFrom,
            Optional<LocalDate> effectiveTo,
            NavigableMap<LocalDate, Optional<String>> parents,
            List<String> successors,
            NavigableMap<LocalDate, Boolean> mayDecide) {
        public boolean existsOn(LocalDate day) {
            return !day.isBefore(effectiveFrom)
                    && effectiveTo.filter(day::isAfter).isEmpty();
        }

        public Optional<String> parentOn(LocalDate day) {
            return Optional.ofNullable(parents.floorEntry(day))
                    .orElseGet(parents::firstEntry)
                    .getValue();
        }

        public boolean mayDecideOn(LocalDate day) {
            var said = mayDecide.floorEntry(day);
            return said != null && said.getValue();
        }

        private Unit deciding(MayDecideSet e) {
            var after = new TreeMap<>(mayDecide);
            after.put(e.effectiveFrom(), e.mayDecide());
            return new Unit(code, kind, effectiveFrom, effectiveTo, parents, successors, after);
        }

        private Unit moved(OrganisationMoved e) {
            var after = new TreeMap<>(parents);
            after.put(e.effectiveFrom(), e.parent());
            return new Unit(code, kind, effectiveFrom, effectiveTo, after, successors, mayDecide);
        }

        private Unit closed(OrganisationClosed e) {
            return new Unit(
                    code, kind, effectiveFrom, Optional.of(e.effectiveTo()), parents, e.successors(), mayDecide);
        }
    }

    /** @param events of all organisations, in the order of the log */
    public static Structure of(Iterable<? extends OrganisationEvent> events) {
        return new Structure(events);
    }

    private void add(OrganisationEvent event) {
        switch (event) {
            case OrganisationRegistered e ->
                units.put(
                        e.code(),
                        new Unit(
                                e.code(),
                                e.kind(),
                                e.effectiveFrom(),
                                e.effectiveTo(),
                                new TreeMap<>(Map.of(e.effectiveFrom(), e.parent())),
                                e.successors(),
                                new TreeMap<>(Map.of(e.effectiveFrom(), e.mayDecide()))));
            case OrganisationMoved e -> units.computeIfPresent(e.code(), (_, unit) -> unit.moved(e));
            case OrganisationClosed e -> units.computeIfPresent(e.code(), (_, unit) -> unit.closed(e));
            case MayDecideSet e -> units.computeIfPresent(e.code(), (_, unit) -> unit.deciding(e));
            case OrganisationRenamed _, WorkingHoursSet _ -> {
                // Neither changes who is below whom.
            }
        }
    }

    /** Whom an organisation reaches on a day: itself, those below it, and what any of these has taken over. */
    public Reach reachOf(String code, LocalDate day) {
        return directory.reachOf(code, day);
    }

    public Optional<Unit> unit(String code) {
        return Optional.ofNullable(units.get(code));
    }

    public boolean existsOn(String code, LocalDate day) {
        return unit(code).filter(unit -> unit.existsOn(day)).isPresent();
    }

    /** The organisation and those above it on a day, upwards. */
    public List<String> upwards(String code, LocalDate day) {
        List<String> above = new ArrayList<>();
        Optional<String> next = Optional.of(code);
        while (next.isPresent() && !above.contains(next.get())) {
            above.add(next.get());
            next = next.flatMap(this::unit).flatMap(unit -> unit.parentOn(day));
        }
        return above;
    }

    /** The days from {@code first} on, itself included, on which somebody stands elsewhere than the day before. */
    public SortedSet<LocalDate> daysOfMoves(LocalDate first) {
        SortedSet<LocalDate> days = new TreeSet<>(List.of(first));
        units.values().forEach(unit -> days.addAll(unit.parents().tailMap(first).keySet()));
        return days;
    }
}
