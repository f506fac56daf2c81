package vn.motcua.servicetest;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.motcua.eventstore.EventLog;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.Recorded;

/** The events of a scenario as a log: the first one stands at position 1, and nothing is known of who stored them. */
final class LogInMemory implements EventLog {
    private final EventTypes types;
    private final List<Recorded<Object>> log;

    LogInMemory(EventTypes types, List<Object> events) {
        this.types = types;
        this.log = IntStream.range(0, events.size())
                .mapToObj(i -> new Recorded<>(i + 1, new UUID(0, i + 1), Instant.EPOCH, Map.of(), events.get(i)))
                .toList();
    }

    @Override
    public <E> List<Recorded<E>> history(Class<E> family, String entityTag, String entityId, long upTo) {
        return log.stream()
                .takeWhile(recorded -> recorded.position() <= upTo)
                .filter(recorded -> types.isTagged(recorded.event(), entityTag, entityId))
                .map(recorded -> recorded.as(family))
                .toList();
    }

    @Override
    public <E> Uni<List<Recorded<E>>> historyAsync(Class<E> family, String entityTag, String entityId, long upTo) {
        return Uni.createFrom().item(() -> history(family, entityTag, entityId, upTo));
    }

    @Override
    public Uni<List<Recorded<Object>>> after(long position, int limit) {
        return Uni.createFrom()
                .item(() -> log.stream().skip(position).limit(limit).toList());
    }

    @Override
    public Uni<Long> head() {
        return Uni.createFrom().item((long) log.size());
    }
}
