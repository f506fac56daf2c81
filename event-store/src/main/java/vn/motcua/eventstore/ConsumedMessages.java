package vn.motcua.eventstore;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The messages of other services that a service reads, each as a record of just the fields it needs, and those on the same
 * topics that it passes over on purpose. A message of a name that is told here in neither way is passed over as well: it is
 * younger than this build, in which a test compares the names told here with those published. One that is read and cannot
 * be read is parked.
 */
public final class ConsumedMessages {
    private final Map<String, Map<String, Read>> byTopic;
    private final Map<String, Set<String>> passedOver;

    private ConsumedMessages(Map<String, Map<String, Read>> byTopic, Map<String, Set<String>> passedOver) {
        this.byTopic = byTopic;
        this.passedOver = passedOver;
    }

    /**
     * How a message is read.
     *
     * @param version the newest that the service knows; a message of a higher one is parked
     */
    public record Read(Class<?> record, int version) {}

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
            if (messages.values().stream().anyMatch(read -> family.isAssignableFrom(read.record()))) {
                topics.add(topic);
            }
        });
        return topics;
    }

    /** The messages of a family that are read: stored name → record. */
    public Map<String, Class<?>> recordsOf(Class<?> family) {
        Map<String, Class<?>> records = new LinkedHashMap<>();
        byTopic.values()
                .forEach(messages -> messages.forEach((name, read) -> {
                    if (family.isAssignableFrom(read.record())) {
                        records.put(name, read.record());
                    }
                }));
        return records;
    }

    /** How a message of this stored name is read; empty when the service does not read it. */
    public Optional<Read> read(String topic, String storedName) {
        return Optional.ofNullable(byTopic.getOrDefault(topic, Map.of()).get(storedName));
    }

    /** The names on a topic that are told here: those that are read, and those that are passed over. */
    public Set<String> told(String topic) {
        Set<String> told = new TreeSet<>(byTopic.getOrDefault(topic, Map.of()).keySet());
        told.addAll(passedOver.getOrDefault(topic, Set.of()));
        return told;
    }

    /** Collects topics and messages. */
    public static final class Builder {
        private final Map<String, Map<String, Read>> byTopic = new LinkedHashMap<>();
        private final Map<String, Set<String>> passedOver = new LinkedHashMap<>();
        private String topic;

        private Builder() {}

        /** The messages that follow are on this topic. */
        public Builder topic(String name) {
            topic = name;
            byTopic.computeIfAbsent(name, _ -> new LinkedHashMap<>());
            return this;
        }

        /** A message whose version is 1. */
        public Builder message(String storedName, Class<?> record) {
            return message(storedName, 1, record);
        }

        /**
         * @param version the newest that the record can be read from
         * @param record declares the fields that are read; unknown fields are passed over
         */
        public Builder message(String storedName, int version, Class<?> record) {
            if (byTopic.get(topic).putIfAbsent(storedName, new Read(record, version)) != null) {
                throw new IllegalArgumentException("read twice: " + storedName);
            }
            return this;
        }

        /** Nothing here depends on the messages of these names. */
        public Builder passesOver(String... storedNames) {
            for (String name : storedNames) {
                boolean first = passedOver
                        .computeIfAbsent(topic, _ -> new LinkedHashSet<>())
                        .add(name);
                if (!first || byTopic.get(topic).containsKey(name)) {
                    throw new IllegalArgumentException("told twice: " + name);
                }
            }
            return this;
        }

        public ConsumedMessages build() {
            return new ConsumedMessages(Map.copyOf(byTopic), Map.copyOf(passedOver));
        }
    }
}
