package vn.motcua.eventstore.kafka;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * The topic of a service, which its relay makes when it is missing: nothing in it ever expires or is compacted.
 *
 * @param id what Kafka calls it; a topic that is made anew gets another
 * @param made whether it was made just now
 */
record RelayTopic(Uuid id, boolean made) {
    private static final Map<String, String> FOR_EVER = Map.of("cleanup.policy", "delete", "retention.ms", "-1");

    static RelayTopic ensure(KafkaAddress kafka, String topic) {
        Map<String, Object> settings = kafka.client(topic + "-topic");
        settings.put("default.api.timeout.ms", 10_000);
        try (Admin admin = Admin.create(settings)) {
            boolean made = make(admin, kafka, topic);
            TopicDescription found =
                    admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic);
            if (found.partitions().size() != KafkaAddress.PARTITIONS) {
                throw new IllegalStateException("topic " + topic + " has "
                        + found.partitions().size() + " partitions, not " + KafkaAddress.PARTITIONS);
            }
            return new RelayTopic(found.topicId(), made);
        } catch (ExecutionException e) {
            throw new KafkaUnavailable("cannot reach the topic " + topic, e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private static boolean make(Admin admin, KafkaAddress kafka, String topic)
            throws ExecutionException, InterruptedException {
        if (admin.listTopics().names().get().contains(topic)) {
            return false;
        }
        NewTopic wanted = new NewTopic(topic, Optional.of(KafkaAddress.PARTITIONS), Optional.of(kafka.replicas()));
        try {
            admin.createTopics(List.of(wanted.configs(FOR_EVER))).all().get();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TopicExistsException) {
                return false;
            }
            throw e;
        }
    }
}
