package vn.motcua.eventstore.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToLongFunction;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.messaging.eventstreaming.EventCriterion;
import vn.motcua.eventstore.Bounds;
import vn.motcua.eventstore.Refused;
import vn.motcua.eventstore.StoreRefusal;
import vn.motcua.eventstore.VaultRow;

/** One append that waits for its group: the events of one command, what must not have happened meanwhile, its answer. */
final class Append {
    /** Nothing with this tag may stand after the marker. */
    record TagCondition(String tag, long marker) {}

    final List<StoredEvent> events;
    final List<TagCondition> tagConditions;
    final List<EventCriterion> generalConditions;
    final long marker;
    final List<VaultRow> vaultRows;
    final List<UUID> erased;
    final Set<String> onceTags;
    /**
     * How an append stands in the log.
     *
     * @param last position of its last event
     * @param at when it was recorded
     */
    record Stored(long last, Instant at) {}

    /** Completes when it is in the log. */
    final CompletableFuture<Stored> stored = new CompletableFuture<>();

    private final long since = System.nanoTime();

    /**
     * @param upTo the position up to which a tag was read, for each tag of the condition
     * @throws Refused EVENT_TOO_LARGE
     * @throws IllegalArgumentException when one event identifier is there twice, or a tag cannot be written
     */
    Append(
            List<StoredEvent> events,
            AppendCondition condition,
            ToLongFunction<String> upTo,
            Set<String> onceTags,
            List<VaultRow> vaultRows,
            List<UUID> erased) {
        if (events.size() > 1 && events.stream().map(StoredEvent::id).distinct().count() < events.size()) {
            throw new IllegalArgumentException("an event is twice in one append");
        }
        events.forEach(Append::requireBytes);
        this.events = events;
        this.vaultRows = vaultRows;
        this.erased = erased;
        this.onceTags = onceTags;
        this.marker = Math.max(0, GlobalIndexConsistencyMarker.position(condition.consistencyMarker()));
        Set<EventCriterion> criteria =
                marker == Long.MAX_VALUE ? Set.of() : condition.criteria().flatten();
        var simple = new ArrayList<TagCondition>();
        onceTags.forEach(tag -> simple.add(new TagCondition(tag, 0)));
        criteria.stream()
                .filter(Append::oneTag)
                .map(Append::tagOf)
                .forEach(tag -> simple.add(new TagCondition(tag, upTo.applyAsLong(tag))));
        this.tagConditions = List.copyOf(simple);
        this.generalConditions = criteria.stream().filter(c -> !oneTag(c)).toList();
        // What cannot be written is refused here, to its caller.
        generalConditions.forEach(criterion -> EventCodec.lines(criterion.tags()));
    }

    private static void requireBytes(StoredEvent event) {
        if (event.bytes() > Bounds.EVENT_BYTES) {
            throw new Refused(
                    StoreRefusal.EVENT_TOO_LARGE,
                    "Sự kiện %s có %d byte, nhiều nhất %d".formatted(event.name(), event.bytes(), Bounds.EVENT_BYTES));
        }
    }

    private static boolean oneTag(EventCriterion criterion) {
        return criterion.types().isEmpty() && criterion.tags().size() == 1;
    }

    private static String tagOf(EventCriterion criterion) {
        return EventCodec.line(criterion.tags().iterator().next());
    }

    /** How long it has waited until now. */
    Duration waits() {
        return Duration.ofNanos(System.nanoTime() - since);
    }

    int bytes() {
        return events.stream().mapToInt(StoredEvent::bytes).sum();
    }

    /** Whether this append would be judged wrongly if it went out in one group with events of these tags and identifiers. */
    boolean mustWaitFor(Set<String> tagsInGroup, Set<UUID> idsInGroup) {
        return !generalConditions.isEmpty() && !idsInGroup.isEmpty()
                || tagConditions.stream().anyMatch(c -> tagsInGroup.contains(c.tag()))
                || events.stream().anyMatch(e -> idsInGroup.contains(e.id()));
    }
}
