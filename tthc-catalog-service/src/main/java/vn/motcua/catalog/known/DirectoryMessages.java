package vn.motcua.catalog.known;

import java.util.List;
import java.util.Optional;
import vn.motcua.catalog.events.OfficerEvent;
import vn.motcua.catalog.events.OfficerEvent.OfficerMoved;
import vn.motcua.catalog.events.OfficerEvent.OfficerPosted;
import vn.motcua.catalog.events.OfficerEvent.OfficerRegistered;
import vn.motcua.catalog.events.OfficerEvent.PostingEnded;
import vn.motcua.catalog.events.OrganisationEvent;
import vn.motcua.catalog.events.OrganisationEvent.MayDecideSet;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationClosed;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationMoved;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationRegistered;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationRenamed;
import vn.motcua.catalog.events.OrganisationEvent.WorkingHoursSet;
import vn.motcua.organisations.DirectoryMessage;

/** Our own events as the directory reads them when they are published. */
final class DirectoryMessages {
    private DirectoryMessages() {}

    static DirectoryMessage of(OfficerEvent event) {
        return switch (event) {
            case OfficerRegistered e ->
                new DirectoryMessage.OfficerRegistered(
                        e.officerId().toString(),
                        e.organisation(),
                        e.position(),
                        e.focalRoles().stream().map(Enum::name).toList());
            case OfficerMoved e ->
                new DirectoryMessage.OfficerMoved(e.officerId().toString(), e.organisation(), e.from());
            case OfficerPosted e ->
                new DirectoryMessage.OfficerPosted(
                        e.officerId().toString(),
                        e.postingId().toString(),
                        e.unit(),
                        e.from(),
                        e.to(),
                        e.purpose().name());
            case PostingEnded e ->
                new DirectoryMessage.PostingEnded(
                        e.officerId().toString(), e.postingId().toString(), e.lastDay());
        };
    }

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
            case OrganisationRenamed _, WorkingHoursSet _, MayDecideSet _ -> Optional.empty();
        };
    }
}
