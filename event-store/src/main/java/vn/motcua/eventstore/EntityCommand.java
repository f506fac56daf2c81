package vn.motcua.eventstore;

/** What every command implements: it names the entity that decides on it. */
public interface EntityCommand {
    /** Identifier of the entity, as its tag holds it. */
    String entityId();

    /**
     * Whether this command makes the entity, with an identifier that was made just now: then nothing is sourced before it
     * is decided. Should the identifier be known after all, the append finds out and the command is decided anew.
     */
    default boolean creates() {
        return false;
    }
}
