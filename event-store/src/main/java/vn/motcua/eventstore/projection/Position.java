package vn.motcua.eventstore.projection;

/**
 * How far a projection has come in a source.
 *
 * @param log position, in the publisher's log, of the last event applied; 0 before the first
 * @param next next Kafka offset to read; 0 for the own log
 * @param history what the publisher calls the history that was applied; empty for the own log, and before the first event
 */
public record Position(long log, long next, String history) {
    public static final Position START = new Position(0, 0);

    /** In a source whose history has no name, or is not known yet. */
    public Position(long log, long next) {
        this(log, next, "");
    }
}
