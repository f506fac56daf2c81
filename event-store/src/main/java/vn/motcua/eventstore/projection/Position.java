package vn.motcua.eventstore.projection;

/**
 * How far a projection has come in a source.
 *
 * @param log position, in the publisher's log, of the last event applied; 0 before the first
 * @param next next Kafka offset to read; 0 for the own log
 */
public record Position(long log, long next) {
    public static final Position START = new Position(0, 0);
}
