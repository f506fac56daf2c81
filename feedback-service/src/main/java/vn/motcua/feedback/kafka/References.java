package vn.motcua.feedback.kafka;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import vn.motcua.eventstore.ConsumedMessages;
import vn.motcua.eventstore.copy.LocalCopy;

/** What this service knows of the catalogue: what a decision is made on is a second old at most. */
@ApplicationScoped
public class References {
    private final LocalCopy<CatalogMessage, Reference> copy;

    References(Pool pool, ConsumedMessages consumed) {
        copy = new LocalCopy<>(pool, consumed, CatalogCopy.TABLE, CatalogMessage.class, Reference::of);
    }

    /** What is known now, at most a second behind. Blocks: for virtual threads. */
    public Reference latest() {
        return copy.latest();
    }

    /** The same. */
    public Reference refreshed() {
        return latest();
    }

    /** The same without blocking: for event loops. */
    public Uni<Reference> current() {
        return copy.current();
    }
}
