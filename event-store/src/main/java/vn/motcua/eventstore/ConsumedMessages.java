package vn.motcua.eventstore;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The messages of other services that a service reads, each as a record of just the fields it needs. Messages of other
 * names on the same topics are passed over; one that is named here and cannot be read is parked.
 */
public final class ConsumedMessages {
    private final Map<String, Map<String, Class<?>>> byTopic;

    private ConsumedMessages(Map<String, Map<String, Class<?>>> byTopic) {
        this.byTopic = byTopic;
    }

    public static ConsumedMessages none() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Topics without the installation's prefix, for example {@code catalog}. */
    public Set<String> topics() {
        return byTopic.keySet();
    }

    /** The topics that carry messages of a family. */
    public Set<String> topicsOf(Class<?> family) {
        Set<String> topics = new LinkedHashSet<>();
        byTopic.forEach((topic, messages) -> {
            if (messages.values().stream().anyMatch(family::isAssignableFrom)) {
                topics.add(topic);
            }
        });
        return topics;
    }

    /** The record that a message of this stored name is read into; empty when the service does not read it. */
    public Optional<Class<?>> record(String topic, String storedName) {
        return Optional.ofNullable(byTopic.getOrDefault(topic, Map.of()).get(storedName));
    }

    /** Collects topics and messages. */
    public static final class Builder {
        private final Map<String, Map<String, Class<?>>> byTopic = new LinkedHashMap<>();
        private String topic;

        private Builder() {}

        /** The messages that follow are on this topic. */
        public Builder topic(String name) {
            topic = name;
            byTopic.computeIfAbsent(name, _ -> new LinkedHashMap<>());
            return this;
        }

        /** @param record declares the fields that are read; unknown fields are passed over */
        public Builder message(String storedName, Class<?> record) {
            if (byTopic.get(topic).putIfAbsent(storedName, record) != null) {
                throw new IllegalArgumentException("read twice: " + storedName);
            }
            return this;
        }

        public ConsumedMessages build() {
            return new ConsumedMessages(Map.copyOf(byTopic));
        }
    }
}
