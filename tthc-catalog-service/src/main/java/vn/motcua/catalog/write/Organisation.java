package vn.motcua.catalog.write;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import vn.motcua.catalog.events.OrganisationEvent;
import vn.motcua.catalog.events.OrganisationEvent.MayDecideSet;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationClosed;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationMoved;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationRegistered;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationRenamed;
import vn.motcua.catalog.events.OrganisationEvent.WorkingHoursSet;

/** What decisions about an organisation need to know of it. */
public sealed interface Organisation {
    Organisation NONE = new Unknown();

    /** Never registered. */
    record Unknown() implements Organisation {}

    /**
     * Exists, with no end known.
     *
     * @param names by first day
     * @param parents code of the organisation above by first day
     * @param mayDecide whether it may issue publication decisions, by first day
     */
    record Existing(
            String code,
            LocalDate effectiveFrom,
            NavigableMap<LocalDate, String> names,
            NavigableMap<LocalDate, Optional<String>> parents,
            NavigableMap<LocalDate, Boolean> mayDecide)
            implements Organisation {}

    /** Its last day is known. */
    record Closed(String code) implements Organisation {}

    static Organisation evolve(Organisation before, OrganisationEvent event) {
        return switch (event) {
            case OrganisationRegistered e
            when before instanceof Unknown -> e.effectiveTo().isPresent() ? new Closed(e.code()) : existing(e);
            case OrganisationRenamed e
            when before instanceof Existing o ->
                new Existing(
                        o.code(),
                        o.effectiveFrom(),
                        with(o.names(), e.effectiveFrom(), e.name()),
                        o.parents(),
                        o.mayDecide());
            case OrganisationMoved e
            when before instanceof Existing o ->
                new Existing(
                        o.code(),
                        o.effectiveFrom(),
                        o.names(),
                        with(o.parents(), e.effectiveFrom(), e.parent()),
                        o.mayDecide());
            case MayDecideSet e
            when before instanceof Existing o ->
                new Existing(
                        o.code(),
                        o.effectiveFrom(),
                        o.names(),
                        o.parents(),
                        with(o.mayDecide(), e.effectiveFrom(), e.mayDecide()));
            case WorkingHoursSet _ when before instanceof Existing -> before;
            case OrganisationClosed e when before instanceof Existing -> new Closed(e.code());
            case OrganisationRegistered _,
                    OrganisationRenamed _,
                    OrganisationMoved _,
                    WorkingHoursSet _,
                    MayDecideSet _,
                    OrganisationClosed _ ->
                throw new IllegalStateException("impossible history: " + event + " after " + before);
        };
    }

    private static Existing existing(OrganisationRegistered e) {
        return new Existing(
                e.code(),
                e.effectiveFrom(),
                new TreeMap<>(Map.of(e.effectiveFrom(), e.name())),
                new TreeMap<>(Map.of(e.effectiveFrom(), e.parent())),
                new TreeMap<>(Map.of(e.effectiveFrom(), e.mayDecide())));
    }

    private static <T> NavigableMap<LocalDate, T> with(NavigableMap<LocalDate, T> before, LocalDate day, T value) {
        var after = new TreeMap<>(before);
        after.put(day, value);
        return after;
    }
}
