package vn.motcua.eventstore.kafka;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.CreateTopicsResult;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.eventstore.Bounds;

/**
 * The topic of a service, which its relay makes when it is missing: nothing in it ever expires or is compacted. One that somebody
 * else has made, or has altered, is corrected.
 */
final class RelayTopic {
    private static final Logger LOG = LoggerFactory.getLogger(RelayTopic.class);

    /** Of one record: the largest event, and room for its headers and for what a newer version of it adds. */
    static final int RECORD_BYTES = Bounds.EVENT_BYTES + 1024 * 1024;

    private static final Map<String, String> FOR_EVER = Map.of(
            "cleanup.policy",
            "delete",
            "retention.ms",
            "-1",
            "retention.bytes",
            "-1",
            "max.message.bytes",
            Integer.toString(RECORD_BYTES));

    private RelayTopic() {}

    /** What Kafka calls the topic, as it ought to be; one that is made anew gets another identifier. */
    static Uuid ensure(Admin admin, KafkaAddress kafka, String topic) {
        try {
            Optional<TopicDescription> found = find(admin, topic);
            if (found.isEmpty()) {
                return make(admin, kafka, topic);
            }
            int partitions = found.get().partitions().size();
            if (partitions < KafkaAddress.PARTITIONS) {
                throw new IllegalStateException(
                        "topic " + topic + " has " + partitions + " partitions, fewer than " + KafkaAddress.PARTITIONS);
            }
            correct(admin, topic);
            return found.get().topicId();
        } catch (ExecutionException e) {
            throw new KafkaUnavailable("cannot reach the topic " + topic, e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    /** The offset behind the last record of each partition, whether it is committed or not. */
    static long[] ends(Admin admin, KafkaAddress kafka, String topic) {
        try {
            Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
            kafka.partitions(topic).forEach(partition -> latest.put(partition, OffsetSpec.latest()));
            long[] ends = new long[KafkaAddress.PARTITIONS];
            admin.listOffsets(latest)
                    .all()
                    .get()
                    .forEach((partition, end) -> ends[partition.partition()] = end.offset());
            return ends;
        } catch (ExecutionException e) {
            throw new KafkaUnavailable("cannot tell where the topic " + topic + " ends", e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    /** Deletes the topic, if it is there. */
    static void delete(Admin admin, String topic) {
        try {
            admin.deleteTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                throw new KafkaUnavailable("cannot delete the topic " + topic, e.getCause());
            }
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private static void correct(Admin admin, String topic) throws ExecutionException, InterruptedException {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        Config is = admin.describeConfigs(List.of(resource)).all().get().get(resource);
        List<AlterConfigOp> wrong = FOR_EVER.entrySet().stream()
                .filter(wanted ->
                        !wanted.getValue().equals(is.get(wanted.getKey()).value()))
                .map(wanted -> new AlterConfigOp(
                        new ConfigEntry(wanted.getKey(), wanted.getValue()), AlterConfigOp.OpType.SET))
                .toList();
        if (!wrong.isEmpty()) {
            LOG.warn("topic {} would not have kept everything for ever, corrected: {}", topic, wrong);
            admin.incrementalAlterConfigs(Map.of(resource, wrong)).all().get();
        }
    }

    private static Optional<TopicDescription> find(Admin admin, String topic)
            throws ExecutionException, InterruptedException {
        try {
            return Optional.of(admin.describeTopics(List.of(topic))
                    .topicNameValues()
                    .get(topic)
                    .get());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static Uuid make(Admin admin, KafkaAddress kafka, String topic)
            throws ExecutionException, InterruptedException {
        NewTopic wanted = new NewTopic(topic, Optional.of(KafkaAddress.PARTITIONS), Optional.of(kafka.replicas()));
        CreateTopicsResult made = admin.createTopics(List.of(wanted.configs(FOR_EVER)));
        return made.topicId(topic).get();
    }
}
