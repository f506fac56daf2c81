package vn.motcua.catalog.known;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.catalog.events.OrganisationEvent;

/**
 * The events of all organisations, and how these stand to each other by them. It is kept in memory between commands and shared by
 * them: nothing in it changes.
 */
public final class DirectoryHistory {
    public static final DirectoryHistory NONE = new DirectoryHistory(List.of());

    private final List<OrganisationEvent> events;
    private final Structure structure;

    private DirectoryHistory(List<OrganisationEvent> events) {
        this.events = events;
        this.structure = Structure.of(events);
    }

    public DirectoryHistory with(List<OrganisationEvent> newer) {
        return new DirectoryHistory(
                Stream.concat(events.stream(), newer.stream()).toList());
    }

    public Structure structure() {
        return structure;
    }
}
