package vn.motcua.eventstore.engine;

import java.util.List;
import org.axonframework.messaging.core.Context.ResourceKey;
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
    private volatile String entityTag = "";
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
        entityTag = tagKey + "=" + entityId;
    }

    /** @param last position of the last of these events, which were stored together */
    void stored(List<StoredEvent> events, long last) {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (events.get(i).tags().contains(entityTag)) {
                storedAt = last - (events.size() - 1 - i);
                return;
            }
        }
    }

    /** Notes the version of the entity that was decided on. */
    public void decidedOn(long entityVersion) {
        version = entityVersion;
    }

    /** After the unit of work: the entity's version, which is the one before when it got no event. */
    public long versionAfter() {
        return storedAt == 0 ? version : storedAt;
    }
}
