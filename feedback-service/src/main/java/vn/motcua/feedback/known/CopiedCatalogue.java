package vn.motcua.feedback.known;

import static java.util.stream.Collectors.toSet;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.eventstore.ConsumedMessages;
import vn.motcua.eventstore.copy.LocalCopy;
import vn.motcua.organisations.Directory;
import vn.motcua.organisations.DirectoryMessage;

/** What this service knows of the catalogue. */
@ApplicationScoped
public class CopiedCatalogue {
    private final LocalCopy<CatalogMessage, Set<UUID>> procedures;
    private final LocalCopy<DirectoryMessage, Directory> directory;

    CopiedCatalogue(Pool pool, ConsumedMessages consumed) {
        procedures = new LocalCopy<>(
                pool, consumed, CatalogCopy.TABLE, CatalogMessage.class, (messages, _) -> procedures(messages));
        directory = new LocalCopy<>(pool, consumed, DirectoryCopy.TABLE, DirectoryMessage.class, Directory::of);
    }

    /** What is known now, at most a second behind. Blocks: for virtual threads. */
    public ReferenceData latest() {
        return new ReferenceData(procedures.latest(), directory.latest());
    }

    /** The same without blocking: for event loops. */
    public Uni<ReferenceData> current() {
        return procedures.current().chain(ids -> directory.current().map(known -> new ReferenceData(ids, known)));
    }

    private static Set<UUID> procedures(List<CatalogMessage> messages) {
        return messages.stream()
                .map(message -> switch (message) {
                    case Procedure m -> m.procedureId();
                })
                .collect(toSet());
    }
}
