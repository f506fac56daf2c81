package vn.motcua.eventstore.kafka;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Reads single attributes of a record that may or may not be a CloudEvent. */
final class ReceivedHeaders {
    private ReceivedHeaders() {}

    /** Position in the publisher's log; empty for a record that is none of ours. */
    static OptionalLong position(ConsumerRecord<?, ?> record) {
        return Told.of(record).stream().mapToLong(Told::position).findFirst();
    }

    /** Identifier of the event. */
    static Optional<String> id(ConsumerRecord<?, ?> record) {
        return text(record, "id");
    }

    static Optional<String> topicId(ConsumerRecord<?, ?> record) {
        return text(record, Attributes.TOPIC_ID);
    }

    static Optional<String> text(ConsumerRecord<?, ?> record, String attribute) {
        return Optional.ofNullable(record.headers().lastHeader(Attributes.HEADER + attribute))
                .map(Header::value)
                .map(value -> new String(value, StandardCharsets.UTF_8));
    }

    /** All headers, a line each. */
    static String lines(ConsumerRecord<?, ?> record) {
        return StreamSupport.stream(record.headers().spliterator(), false)
                .map(h -> h.key() + ": " + (h.value() == null ? "" : new String(h.value(), StandardCharsets.UTF_8)))
                // PostgreSQL keeps no NUL in a text.
                .map(line -> line.replace('\0', '\uFFFD'))
                .collect(Collectors.joining("\n"));
    }
}
