package vn.motcua.catalog.known;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.motcua.catalog.events.OrganisationEvent;

/**
 * The events of all organisations, one after the other. A chain, because it is folded event by event and the structure is built once.
 *
 * @param before empty in the empty history alone
 * @param last the newest event; empty in the empty history
 */
public record DirectoryHistory(Optional<DirectoryHistory> before, Optional<OrganisationEvent> last) {
    public static final DirectoryHistory NONE = new DirectoryHistory(Optional.empty(), Optional.empty());

    public DirectoryHistory with(OrganisationEvent event) {
        return new DirectoryHistory(Optional.of(this), Optional.of(event));
    }

    public Structure structure() {
        List<OrganisationEvent> newestFirst = new ArrayList<>();
        Optional<DirectoryHistory> at = Optional.of(this);
        while (at.isPresent()) {
            at.get().last().ifPresent(newestFirst::add);
            at = at.get().before();
        }
        Collections.reverse(newestFirst);
        return Structure.of(newestFirst);
    }
}
