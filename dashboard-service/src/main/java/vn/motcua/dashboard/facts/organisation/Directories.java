package vn.motcua.dashboard.facts.organisation;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import vn.motcua.eventstore.ConsumedMessages;
import vn.motcua.eventstore.copy.LocalCopy;
import vn.motcua.organisations.Directory;
import vn.motcua.organisations.DirectoryMessage;

/** The directory as this service knows it, at most a second behind its copy. */
@ApplicationScoped
public class Directories {
    private final LocalCopy<DirectoryMessage, Directory> copy;

    Directories(Pool pool, ConsumedMessages consumed) {
        copy = new LocalCopy<>(pool, consumed, DirectoryCopy.TABLE, DirectoryMessage.class, Directory::of);
    }

    /** Does not block: for event loops. */
    public Uni<Directory> current() {
        return copy.current();
    }

    /** Blocks: for virtual threads. */
    Directory latest() {
        return copy.latest();
    }
}
