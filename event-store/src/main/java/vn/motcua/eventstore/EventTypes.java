package vn.motcua.eventstore;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The stored names and versions of a service's events, the tags they carry, and how older versions become the newest.
 * Names are set here, never taken from a Java class, so packages may move; a stored name stays for good.
 */
public final class EventTypes {
    /** Key of the tag that all events of one answered request carry. */
    public static final String REQUEST = "request";

    private final Map<Class<?>, EventType> byClass;
    private final Map<String, EventType> byName;
    private final Map<String, UnaryOperator<ObjectNode>> upcasters;
    private final List<Tagging<?>> taggings;
    private final Map<String, Refusal> unique;
    private final List<Ordering<?>> orderings;
    private final List<Keeping<?>> keepings;
    private final List<Erasing<?>> erasings;

    private EventTypes(Builder b) {
        byClass = Map.copyOf(b.byClass);
        byName = Map.copyOf(b.byName);
        upcasters = Map.copyOf(b.upcasters);
        taggings = List.copyOf(b.taggings);
        unique = Map.copyOf(b.unique);
        orderings = List.copyOf(b.orderings);
        keepings = List.copyOf(b.keepings);
        erasings = List.copyOf(b.erasings);
    }

    /** One event type: stored name such as {@code dossier.received}, newest version, record. */
    public record EventType(String name, int version, Class<?> record) {}

    /** A tag of one event; {@code entity} marks the tag of the entity that the event belongs to. */
    public record EventTag(String key, String value, boolean entity) {}

    private record Tagging<E>(String key, Class<E> type, Function<E, String> value, boolean entity) {
        Optional<EventTag> of(Object event) {
            return type.isInstance(event)
                    ? Optional.of(new EventTag(key, value.apply(type.cast(event)), entity))
                    : Optional.empty();
        }
    }

    private record Ordering<E>(Class<E> family, Function<E, String> key) {
        Optional<String> of(Object event) {
            return family.isInstance(event) ? Optional.of(key.apply(family.cast(event))) : Optional.empty();
        }
    }

    private record Keeping<E>(Class<E> type, Function<E, Collection<UUID>> refs) {
        Stream<UUID> of(Object event) {
            return type.isInstance(event) ? refs.apply(type.cast(event)).stream() : Stream.empty();
        }
    }

    private record Erasing<E>(Class<E> type, Function<E, Collection<UUID>> refs, Function<E, EntityCommand> again) {
        Stream<UUID> of(Object event) {
            return type.isInstance(event) ? refs.apply(type.cast(event)).stream() : Stream.empty();
        }

        Optional<EntityCommand> again(Object event) {
            return type.isInstance(event) ? Optional.of(again.apply(type.cast(event))) : Optional.empty();
        }
    }

    public EventType typeOf(Object event) {
        return Optional.ofNullable(byClass.get(event.getClass()))
                .orElseThrow(() -> new IllegalStateException("no stored name for " + event.getClass()));
    }

    /** Whether the service decides nothing, so that there is nothing to publish. */
    public boolean isEmpty() {
        return byName.isEmpty();
    }

    /** All that a service stores. */
    public Collection<EventType> all() {
        return byName.values();
    }

    public Optional<EventType> named(String storedName) {
        return Optional.ofNullable(byName.get(storedName));
    }

    /** Stored names of the events of a family. */
    public Set<String> namesOf(Class<?> family) {
        Set<String> names = new LinkedHashSet<>();
        byName.values().stream()
                .filter(type -> family.isAssignableFrom(type.record()))
                .map(EventType::name)
                .forEach(names::add);
        return names;
    }

    public Set<EventTag> tagsOf(Object event) {
        Set<EventTag> tags = new LinkedHashSet<>();
        taggings.forEach(tagging -> tagging.of(event).ifPresent(tags::add));
        return tags;
    }

    public boolean isTagged(Object event, String key, String value) {
        return tagsOf(event).stream()
                .anyMatch(tag -> tag.key().equals(key) && tag.value().equals(value));
    }

    /** The tag of the entity that an event belongs to. */
    public EventTag entityOf(Object event) {
        return tagsOf(event).stream()
                .filter(EventTag::entity)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("an event without an entity: " + event.getClass()));
    }

    /** What an event is ordered by on Kafka: events of one key are read, and parked, in the order of the log. */
    public String orderKeyOf(Object event) {
        return orderings.stream()
                .flatMap(ordering -> ordering.of(event).stream())
                .findFirst()
                .orElseGet(() -> entityOf(event).value());
    }

    /** The references whose rows come into the vault with an event. */
    public Stream<UUID> keptBy(Object event) {
        return keepings.stream().flatMap(keeping -> keeping.of(event));
    }

    /** Stored names of the events that say that something is forgotten. */
    public Set<String> erasingNames() {
        Set<String> names = new LinkedHashSet<>();
        erasings.forEach(erasing -> names.add(byClass.get(erasing.type()).name()));
        return names;
    }

    /** The command that decides an erasure anew. */
    public EntityCommand eraseAgain(Object event) {
        return erasings.stream()
                .flatMap(erasing -> erasing.again(event).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("erases nothing: " + event.getClass()));
    }

    /** The references whose rows leave the vault as an event is stored. */
    public Stream<UUID> erasedBy(Object event) {
        return erasings.stream().flatMap(erasing -> erasing.of(event));
    }

    /** The refusal of a tag that may be stored once; empty for a tag that may be stored often. */
    public Optional<Refusal> takenRefusal(String tagKey) {
        return Optional.ofNullable(unique.get(tagKey));
    }

    /** Whether a tag may be stored once: declared unique, or the tag of an answered request. */
    public boolean storedOnce(String tagKey) {
        return tagKey.equals(REQUEST) || unique.containsKey(tagKey);
    }

    /** Brings a stored payload of any version to the newest one. */
    public ObjectNode upcast(String storedName, int storedVersion, ObjectNode payload) {
        ObjectNode now = payload;
        int newest = byName.get(storedName).version();
        if (storedVersion > newest) {
            throw new IllegalStateException(storedName + " version " + storedVersion
                    + " is of a newer release, which reads it;" + " known is version " + newest);
        }
        for (int version = storedVersion; version < newest; version++) {
            UnaryOperator<ObjectNode> step = upcasters.get(storedName + "/" + version);
            if (step == null) {
                throw new IllegalStateException("no upcaster for " + storedName + " version " + version);
            }
            now = step.apply(now);
        }
        return now;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Collects the types of one service. */
    public static final class Builder {
        private final Map<Class<?>, EventType> byClass = new LinkedHashMap<>();
        private final Map<String, EventType> byName = new LinkedHashMap<>();
        private final Map<String, UnaryOperator<ObjectNode>> upcasters = new LinkedHashMap<>();
        private final List<Tagging<?>> taggings = new ArrayList<>();
        private final Map<String, Refusal> unique = new LinkedHashMap<>();
        private final List<Ordering<?>> orderings = new ArrayList<>();
        private final List<Keeping<?>> keepings = new ArrayList<>();
        private final List<Erasing<?>> erasings = new ArrayList<>();

        private Builder() {}

        /** Names one event. Both the name and the record may be used once. */
        public Builder event(String storedName, int version, Class<?> record) {
            EventType type = new EventType(storedName, version, record);
            if (byName.putIfAbsent(storedName, type) != null || byClass.putIfAbsent(record, type) != null) {
                throw new IllegalArgumentException("named twice: " + storedName + " " + record);
            }
            return this;
        }

        /** The tag of the entity that events of a family belong to: its history and its version. */
        public <E> Builder entity(String tagKey, Class<E> family, Function<E, String> id) {
            return tagging(new Tagging<>(tagKey, family, id, true));
        }

        /**
         * The key that a family is ordered by on Kafka, where entities must stay in order with each other: a task's events are
         * ordered by the plan. Without one, events are ordered by their entity.
         */
        public <E> Builder orderedBy(Class<E> family, Function<E, String> key) {
            orderings.add(new Ordering<>(family, key));
            return this;
        }

        /** A further tag to find events by. */
        public <E> Builder tag(String key, Class<E> type, Function<E, String> value) {
            return tagging(new Tagging<>(key, type, value, false));
        }

        private Builder tagging(Tagging<?> tagging) {
            // Tags are stored as key=value: with another = in the key, two different tags would be one.
            if (tagging.key().isEmpty() || tagging.key().indexOf('=') >= 0) {
                throw new IllegalArgumentException("the key of a tag is not empty and holds no =: " + tagging.key());
            }
            taggings.add(tagging);
            return this;
        }

        /** A tag whose value may be stored once in the whole log; storing it again is refused. */
        public <E> Builder unique(String key, Class<E> type, Function<E, String> value, Refusal taken) {
            unique.put(key, taken);
            return tag(key, type, value);
        }

        /** Events that refer to what lies in the vault: the rows are stored with them. */
        public <E> Builder keeps(Class<E> family, Function<E, Collection<UUID>> refs) {
            keepings.add(new Keeping<>(family, refs));
            return this;
        }

        /**
         * An event that says that something is forgotten: its rows leave the vault in the transaction that stores it.
         *
         * @param again the command that decides it anew, for a log that was restored to before
         */
        public <E> Builder erases(Class<E> type, Function<E, Collection<UUID>> refs, Function<E, EntityCommand> again) {
            erasings.add(new Erasing<>(type, refs, again));
            return this;
        }

        /** How a payload of one version becomes the next version's. */
        public Builder upcast(String storedName, int fromVersion, UnaryOperator<ObjectNode> toNext) {
            upcasters.put(storedName + "/" + fromVersion, toNext);
            return this;
        }

        public EventTypes build() {
            return new EventTypes(this);
        }
    }
}
