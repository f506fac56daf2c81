package vn.motcua.eventstore.projection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.eventstore.Recorded;

/**
 * What a source gave.
 *
 * @param events the events that the projection reads, in order, without those it has applied before
 * @param upTo where the projection stands once they are applied; also past what it does not read
 * @param more whether the source has more at once
 * @param newestRecordedAt when the last event up to there was recorded
 * @param unreadable messages that could not be read, to be parked in the same transaction
 * @param messageOf the message that an event of this batch came in
 * @param passedOver how many messages were of events that had been applied before
 * @param checkpoint of the newest event of the batch, when the source tells its hash
 */
public record Batch<E>(
        List<Recorded<E>> events,
        Position upTo,
        boolean more,
        Optional<Instant> newestRecordedAt,
        List<Unreadable> unreadable,
        Function<Recorded<E>, Message> messageOf,
        int passedOver,
        Optional<Checkpoint> checkpoint) {
    /**
     * A message that could not be applied.
     *
     * @param reason what is wrong with it
     */
    public record Unreadable(Message message, String reason) {
        /** One that waits behind another of its entity. */
        public static Unreadable behind(Message message) {
            return new Unreadable(message, Sorted.BEHIND);
        }
    }

    /** A batch of the own log. @param messageOf the message that an event would be parked as */
    static <E> Batch<E> ofLog(
            List<Recorded<E>> events,
            Position upTo,
            boolean more,
            Optional<Instant> newestRecordedAt,
            Function<Recorded<E>, Message> messageOf) {
        return new Batch<>(events, upTo, more, newestRecordedAt, List.of(), messageOf, 0, Optional.empty());
    }

    /** Nothing new. */
    public static <E> Batch<E> nothing(Position at) {
        return ofLog(List.of(), at, false, Optional.empty(), event -> {
            throw new IllegalStateException("nothing came: " + event);
        });
    }

    boolean moves(Position from) {
        return !upTo.equals(from);
    }
}
