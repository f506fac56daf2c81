package vn.motcua.dossier.known;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.motcua.eventstore.ConsumedMessages;
import vn.motcua.eventstore.copy.KeyedCopy;
import vn.motcua.eventstore.copy.LocalCopy;
import vn.motcua.organisations.Directory;
import vn.motcua.organisations.DirectoryMessage;

/** What this service knows of the catalogue: what a decision is made on is a second old at most. */
@ApplicationScoped
public class CopiedCatalogue {
    /** Codes and procedures that are kept in memory, some ten kilobytes each: more than a province uses in an hour. */
    private static final int PROCEDURES_MOST = 1_000;

    private final KeyedCopy<ProcedureMessage, List<ProcedureMessage>> procedures;
    private final LocalCopy<RuleSet, List<RuleSet>> ruleSets;
    private final LocalCopy<DirectoryMessage, Directory> directory;

    CopiedCatalogue(Pool pool, ConsumedMessages consumed) {
        procedures = new KeyedCopy<>(
                pool,
                consumed,
                ProcedureCopy.TABLE,
                ProcedureMessage.class,
                PROCEDURES_MOST,
                (_, messages) -> messages);
        ruleSets = new LocalCopy<>(
                pool, consumed, RuleSetCopy.TABLE, RuleSet.class, (editions, _) -> List.copyOf(editions));
        directory = new LocalCopy<>(pool, consumed, DirectoryCopy.TABLE, DirectoryMessage.class, Directory::of);
    }

    /** What is known now, at most a second behind. Blocks: for virtual threads. */
    public ReferenceData latest() {
        return new ReferenceData(new Procedures(procedures::get), ruleSets.latest(), directory.latest());
    }

    /** The directory as it is known now, without blocking: for event loops. */
    public Uni<Directory> directory() {
        return directory.current();
    }
}
