package vn.motcua.eventstore.projection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.eventstore.Recorded;

/**
 * What a source gave.
 *
 * @param events the events that the projection reads, in order, without those it has applied before
 * @param upTo where the projection stands once they are applied; also past what it does not read
 * @param more whether the source has more at once
 * @param newestRecordedAt when the last event up to there was recorded
 * @param unreadable messages that could not be read, to be parked in the same transaction
 */
public record Batch<E>(
        List<Recorded<E>> events,
        Position upTo,
        boolean more,
        Optional<Instant> newestRecordedAt,
        List<Unreadable> unreadable) {
    /**
     * A message that could not be read.
     *
     * @param offset its Kafka offset
     * @param message its bytes
     * @param headers its headers as text
     * @param reason what is wrong with it
     */
    public record Unreadable(long offset, byte[] message, String headers, String reason) {}

    /** Nothing new. */
    public static <E> Batch<E> nothing(Position at) {
        return new Batch<>(List.of(), at, false, Optional.empty(), List.of());
    }

    boolean moves(Position from) {
        return !upTo.equals(from);
    }
}
