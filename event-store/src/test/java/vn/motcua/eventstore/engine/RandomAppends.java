package vn.motcua.eventstore.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import vn.motcua.eventstore.Counters;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.engine.LogModel.Stored;

/** Appends of all kinds over few tags, so that they meet; every fifth is one that was sent before. */
final class RandomAppends {
    private static final int EVENTS_MAX = 3;
    private static final int COUNTERS = 5;
    private static final int NAMES = 200;

    /**
     * One append as it was sent; equal to itself alone, for its events have identifiers of their own.
     *
     * @param onceTags {@code key=value} that nobody else may have stored
     */
    record Sent(
            AppendCondition condition, List<TaggedEventMessage<?>> events, List<Stored> stored, Set<String> onceTags) {}

    private final Random random;
    private final List<Sent> before = new ArrayList<>();

    RandomAppends(Random random) {
        this.random = random;
    }

    /** @param head position of the newest event; conditions know the log up to there, or less of it */
    Sent next(long head) {
        if (!before.isEmpty() && random.nextInt(5) == 0) {
            return before.get(before.size() - 1 - random.nextInt(Math.min(before.size(), 100)));
        }
        List<TaggedEventMessage<?>> events = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(EVENTS_MAX); i++) {
            events.add(event());
        }
        Sent sent = new Sent(condition(head), events, stored(events), onceTags(events));
        before.add(sent);
        return sent;
    }

    private String counter() {
        return "c" + random.nextInt(COUNTERS);
    }

    private TaggedEventMessage<?> event() {
        Set<Tag> tags = new HashSet<>();
        if (random.nextInt(10) > 0) {
            tags.add(new Tag("counter", counter()));
        }
        if (random.nextInt(4) == 0) {
            tags.add(new Tag(EventTypes.REQUEST, "r" + random.nextInt(NAMES)));
        }
        if (random.nextInt(4) > 0) {
            return EngineFixture.tagged(new Counters.Counted("any", random.nextInt()), "counter.counted", tags);
        }
        String name = "n" + random.nextInt(NAMES);
        tags.add(new Tag("name", name));
        return EngineFixture.tagged(new Counters.Opened("any", name), "counter.opened", tags);
    }

    private AppendCondition condition(long head) {
        EventCriteria criteria =
                switch (random.nextInt(8)) {
                    case 0, 1, 2 -> EventCriteria.havingTags("counter", counter());
                    case 3 -> EventCriteria.havingTags("counter", counter(), "name", "n" + random.nextInt(NAMES));
                    case 4 ->
                        EventCriteria.havingTags("counter", counter())
                                .andBeingOneOfTypes(Set.of(new QualifiedName("counter.opened")));
                    case 5 ->
                        EventCriteria.havingTags("counter", counter())
                                .or(EventCriteria.havingTags("name", "n" + random.nextInt(NAMES)));
                    default -> null;
                };
        if (criteria == null) {
            return AppendCondition.none();
        }
        long known = random.nextInt(4) == 0 ? random.nextLong(head + 1) : head;
        return AppendCondition.withCriteria(criteria).withMarker(new GlobalIndexConsistencyMarker(known));
    }

    private static List<Stored> stored(List<TaggedEventMessage<?>> events) {
        return events.stream()
                .map(e -> new Stored(
                        e.event().identifier(), e.event().type().name(), Set.copyOf(EventCodec.lines(e.tags()))))
                .toList();
    }

    private static Set<String> onceTags(List<TaggedEventMessage<?>> events) {
        return events.stream()
                .flatMap(e -> e.tags().stream())
                .filter(tag -> tag.key().equals("name") || tag.key().equals(EventTypes.REQUEST))
                .map(EventCodec::line)
                .collect(Collectors.toSet());
    }
}
