package vn.motcua.catalog.write;

import java.time.LocalDate;
import vn.motcua.catalog.events.OrganisationEvent;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationClosed;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationRegistered;
import vn.motcua.catalog.events.OrganisationEvent.WorkingHoursSet;

/** What decisions about an organisation need to know of it. */
public sealed interface Organisation {
    Organisation NONE = new Unknown();

    /** Never registered. */
    record Unknown() implements Organisation {}

    /** Exists, with no end known. */
    record Existing(String code, LocalDate effectiveFrom) implements Organisation {}

    /** Its last day is known. */
    record Closed(String code) implements Organisation {}

    static Organisation evolve(Organisation before, OrganisationEvent event) {
        return switch (event) {
            case OrganisationRegistered e
            when before instanceof Unknown ->
                e.effectiveTo().isPresent() ? new Closed(e.code()) : new Existing(e.code(), e.effectiveFrom());
            case WorkingHoursSet _ when before instanceof Existing -> before;
            case OrganisationClosed e when before instanceof Existing -> new Closed(e.code());
            case OrganisationRegistered _, WorkingHoursSet _, OrganisationClosed _ ->
                throw new IllegalStateException("impossible history: " + event + " after " + before);
        };
    }
}
