package vn.motcua.eventstore.kafka;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Where a record stands in the publisher's log, as its headers tell, whether the rest of it can be read or not.
 *
 * @param position of the event
 * @param previous position of the event before it in its partition, 0 for the first
 * @param history what the publisher calls the history that it is of
 */
record Told(long position, long previous, String history) {
    /** Empty for a record that is none of ours. */
    static Optional<Told> of(ConsumerRecord<?, ?> record) {
        try {
            return ReceivedHeaders.text(record, Attributes.POSITION)
                    .map(Long::parseLong)
                    .flatMap(position -> ReceivedHeaders.text(record, Attributes.PREVIOUS)
                            .map(Long::parseLong)
                            .flatMap(previous -> ReceivedHeaders.text(record, Attributes.HISTORY)
                                    .map(history -> new Told(position, previous, history))));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
