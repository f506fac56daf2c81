package vn.motcua.eventstore.engine;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.Context.ResourceKey;
import org.axonframework.messaging.eventhandling.EventMessage;
import vn.motcua.eventstore.Outcome.Left;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.VaultRow;

/**
 * What a unit of work tells the engine beside its events, and what the engine tells it back. Whoever puts one into the
 * context waits for the outcome on the thread that runs the unit of work; the engine may wait in its place.
 */
public final class AppendExtras {
    /** Under this key in the processing context. */
    public static final ResourceKey<AppendExtras> KEY = ResourceKey.withLabel("appendExtras");

    private final List<VaultRow> vaultRows;
    private final boolean fresh;
    private volatile String tagKey = "";
    private volatile String entityTag = "";
    private volatile List<Recorded<?>> history = List.of();
    private volatile long version;
    private volatile long storedAt;

    /**
     * @param vaultRows rows to store with the events
     * @param fresh whether the entity's identifier was made just now, so that there is nothing of it to source; the append
     *     still checks it
     */
    public AppendExtras(List<VaultRow> vaultRows, boolean fresh) {
        this.vaultRows = List.copyOf(vaultRows);
        this.fresh = fresh;
    }

    List<VaultRow> vaultRows() {
        return vaultRows;
    }

    /** Whether nothing can stand in the log under a tag ({@code key=value}), because its value was made just now. */
    boolean fresh(String tag) {
        return fresh && tag.equals(entityTag);
    }

    /** Tells the entity that decides: its version is the outcome, whatever else the append holds. */
    public void decidedBy(String tagKey, String entityId) {
        this.tagKey = tagKey;
        entityTag = tagKey + "=" + entityId;
    }

    /** Takes the events of the entity that decides: of what is read with one tag from the log's first event on. */
    void sourced(String tag, List<Row> rows, List<EventMessage> messages) {
        if (!tag.equals(entityTag)) {
            return;
        }
        List<Recorded<?>> read = new ArrayList<>(rows.size() + 1);
        for (int i = 0; i < rows.size(); i++) {
            read.add(recorded(
                    rows.get(i).getLong(0),
                    rows.get(i).getUUID(1),
                    messages.get(i).timestamp(),
                    messages.get(i)));
        }
        history = read;
    }

    private static Recorded<?> recorded(long position, UUID id, Instant at, EventMessage message) {
        return new Recorded<>(position, id, at, message.metadata(), message.payload());
    }

    /** Takes the events that were stored together: {@code events} as they are stored, {@code messages} as they were decided. */
    void stored(List<StoredEvent> events, List<TaggedEventMessage<?>> messages, Append.Stored stored) {
        List<Recorded<?>> left = new ArrayList<>(history);
        for (int i = 0; i < events.size(); i++) {
            StoredEvent event = events.get(i);
            if (event.tags().contains(entityTag)) {
                storedAt = stored.last() - (events.size() - 1 - i);
                left.add(recorded(
                        storedAt, event.id(), stored.at(), messages.get(i).event()));
            }
        }
        history = left;
    }

    /** Notes the version of the entity that was decided on. */
    public void decidedOn(long entityVersion) {
        version = entityVersion;
    }

    /** After the unit of work: the entity as it was left. */
    public Left left() {
        return new Left(tagKey, history);
    }

    /** After the unit of work: the entity's version, which is the one before when it got no event. */
    public long versionAfter() {
        return storedAt == 0 ? version : storedAt;
    }
}
