package vn.motcua.dossier.known;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import vn.motcua.eventstore.copy.LocalCopy;

/** What this service knows of the catalogue: decisions look into it without waiting. */
@ApplicationScoped
public class References {
    private final LocalCopy<CatalogMessage, Reference> copy;

    References(Pool pool) {
        copy = new LocalCopy<>(pool, CatalogCopy.TABLE, CatalogMessage.class, Reference::of);
    }

    /** The newest that is loaded; does not wait. */
    public Reference latest() {
        return copy.latest();
    }

    /** Loads what has changed, unless it was looked at a moment ago. Blocks: for virtual threads. */
    public Reference refreshed() {
        return copy.refreshed();
    }

    /** The same without blocking: for event loops. */
    public Uni<Reference> current() {
        return copy.current();
    }
}
