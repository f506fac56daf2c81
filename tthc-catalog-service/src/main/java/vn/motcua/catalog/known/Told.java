package vn.motcua.catalog.known;

import java.util.List;
import java.util.Optional;
import vn.motcua.catalog.events.OrganisationEvent;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationClosed;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationMoved;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationRegistered;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationRenamed;
import vn.motcua.catalog.events.OrganisationEvent.WorkingHoursSet;
import vn.motcua.organisations.DirectoryMessage;

/** Our own events as the directory reads them when they are published. */
final class Told {
    private Told() {}

    /** Empty for what changes nobody's reach. */
    static Optional<DirectoryMessage> of(OrganisationEvent event) {
        return switch (event) {
            case OrganisationRegistered e ->
                Optional.of(new DirectoryMessage.OrganisationRegistered(
                        e.code(),
                        e.name(),
                        e.kind().name(),
                        e.parent(),
                        e.effectiveFrom(),
                        e.effectiveTo(),
                        e.successors(),
                        List.of()));
            case OrganisationMoved e ->
                Optional.of(new DirectoryMessage.OrganisationMoved(e.code(), e.parent(), e.effectiveFrom()));
            case OrganisationClosed e ->
                Optional.of(new DirectoryMessage.OrganisationClosed(e.code(), e.effectiveTo(), e.successors()));
            case OrganisationRenamed _, WorkingHoursSet _ -> Optional.empty();
        };
    }
}
