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
import vn.motcua.eventstore.engine.KnownEntities.History;

/**
 * What a unit of work tells the engine beside its events, and what the engine tells it back. Whoever puts one into the
 * context waits for the outcome on the thread that runs the unit of work; the engine may wait in its place.
 */
public final class AppendExtras {
    /** Under this key in the processing context. */
    public static final ResourceKey<AppendExtras> KEY = ResourceKey.withLabel("appendExtras");

    private final List<VaultRow> vaultRows;
    private final boolean first;
    private final boolean creates;
    private volatile String tagKey = "";
    private volatile String entityTag = "";
    private volatile History history = History.NONE;
    private volatile boolean whole;
    private volatile boolean remembered;
    private volatile long version;
    private volatile long storedAt;

    /**
     * @param vaultRows rows to store with the events
     * @param first whether it is decided for the first time: on what is remembered, if anything is; later on the log alone
     * @param creates whether the entity's identifier was made just now, so that at first there is nothing of it to source; the append
     *     still checks it
     */
    public AppendExtras(List<VaultRow> vaultRows, boolean first, boolean creates) {
        this.vaultRows = List.copyOf(vaultRows);
        this.first = first;
        this.creates = creates;
    }

    List<VaultRow> vaultRows() {
        return vaultRows;
    }

    /** Whether nothing can stand in the log under a tag ({@code key=value}), because its value was made just now. */
    boolean fresh(String tag) {
        return first && creates && tag.equals(entityTag);
    }

    /** Tells the entity that decides: its version is the outcome, whatever else the append holds. */
    public void decidedBy(String tagKey, String entityId) {
        this.tagKey = tagKey;
        entityTag = tagKey + "=" + entityId;
    }

    /** Whether histories that are remembered may be decided on. */
    boolean mayRemember() {
        return first;
    }

    /** Whether anything was decided on that was remembered: it may be older than the log. */
    public boolean remembered() {
        return remembered;
    }

    /** Notes that a history was remembered. */
    void remembers(String tag, History known) {
        remembered = true;
        if (tag.equals(entityTag)) {
            history = known;
            whole = true;
        }
    }

    /** Takes the events of the entity that decides: of what is read with one tag from the log's first event on. */
    void sourced(String tag, List<Row> rows, List<EventMessage> messages) {
        if (!tag.equals(entityTag)) {
            return;
        }
        List<Recorded<?>> read = new ArrayList<>(rows.size());
        long bytes = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            read.add(recorded(row.getLong(0), row.getUUID(1), messages.get(i).timestamp(), messages.get(i)));
            bytes += row.getBuffer(4).length() + row.getBuffer(5).length();
        }
        history = new History(read, bytes);
        whole = true;
    }

    private static Recorded<?> recorded(long position, UUID id, Instant at, EventMessage message) {
        return new Recorded<>(position, id, at, message.metadata(), message.payload());
    }

    /** Takes the events that were stored together: {@code events} as they are stored, {@code messages} as they were decided. */
    void stored(List<StoredEvent> events, List<TaggedEventMessage<?>> messages, Append.Stored stored) {
        List<Recorded<?>> left = new ArrayList<>(history.events());
        long bytes = history.bytes();
        for (int i = 0; i < events.size(); i++) {
            StoredEvent event = events.get(i);
            if (event.tags().contains(entityTag)) {
                storedAt = stored.last() - (events.size() - 1 - i);
                left.add(recorded(
                        storedAt, event.id(), stored.at(), messages.get(i).event()));
                bytes += event.bytes();
            }
        }
        history = new History(left, bytes);
    }

    /** After an append: has what is known of the entity kept, and what others of its entities have become forgotten. */
    void keep(KnownEntities known, long generation, Append append) {
        for (StoredEvent event : append.events) {
            event.tags().stream().filter(tag -> !tag.equals(entityTag)).forEach(known::forget);
        }
        if (whole && append.tagConditions.stream().anyMatch(c -> c.tag().equals(entityTag))) {
            known.keep(generation, entityTag, history);
        }
    }

    /** Notes the version of the entity that was decided on. */
    public void decidedOn(long entityVersion) {
        version = entityVersion;
    }

    /** After the unit of work: the entity as it was left. */
    public Left left() {
        return new Left(tagKey, history.events());
    }

    /** After the unit of work: whether it got an event. */
    public boolean hasStored() {
        return storedAt > 0;
    }

    /** After the unit of work: the entity's version, which is the one before when it got no event. */
    public long versionAfter() {
        return storedAt == 0 ? version : storedAt;
    }
}
