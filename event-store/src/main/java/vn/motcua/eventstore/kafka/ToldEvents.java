package vn.motcua.eventstore.kafka;

import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.eventstore.engine.EventCodec;

/** What a service's own topic tells, whatever its log knows of it: after a restore the topic may know more. */
public final class ToldEvents {
    private static final Logger LOG = LoggerFactory.getLogger(ToldEvents.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final long SILENCE_NANOS = Duration.ofSeconds(10).toNanos();

    private ToldEvents() {}

    /**
     * All events of some names, in no order. Reads the whole topic once; a topic that is not there tells nothing. Blocks.
     *
     * @throws KafkaUnavailable when Kafka does not answer
     */
    public static List<Object> named(Set<String> names, KafkaAddress kafka, String service, EventCodec codec) {
        List<TopicPartition> partitions = kafka.partitions(kafka.topic(service));
        List<Object> told = new ArrayList<>();
        Consumer<byte[], byte[]> consumer = PartitionConsumer.open(kafka, service + "-told");
        try {
            if (consumer.partitionsFor(kafka.topic(service), PartitionConsumer.ANSWER)
                    .isEmpty()) {
                return told;
            }
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, PartitionConsumer.ANSWER);
            long heard = System.nanoTime();
            while (partitions.stream()
                    .anyMatch(one -> consumer.position(one, PartitionConsumer.ANSWER) < ends.get(one))) {
                ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
                if (!records.isEmpty()) {
                    heard = System.nanoTime();
                } else if (System.nanoTime() - heard > SILENCE_NANOS) {
                    throw new KafkaUnavailable(kafka.topic(service) + " is not read to its end");
                }
                records.forEach(record -> read(record, names, codec, told));
            }
            return told;
        } finally {
            consumer.close(CloseOptions.timeout(Duration.ZERO));
        }
    }

    private static void read(
            ConsumerRecord<byte[], byte[]> record, Set<String> names, EventCodec codec, List<Object> told) {
        ReceivedHeaders.text(record, "type").filter(names::contains).ifPresent(name -> {
            try {
                int version = Integer.parseInt(
                        ReceivedHeaders.text(record, Attributes.VERSION).orElseThrow());
                told.add(codec.payload(name, version, Buffer.buffer(record.value())));
            } catch (RuntimeException unreadable) {
                LOG.error("{} at {} offset {} cannot be read", name, record.topic(), record.offset(), unreadable);
            }
        });
    }
}
