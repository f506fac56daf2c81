package vn.motcua.eventstore.kafka;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.eventstore.ConsumedMessages;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.projection.Batch;
import vn.motcua.eventstore.projection.Batch.Unreadable;
import vn.motcua.eventstore.projection.Position;

/** Follows the topic {@code counter} as a projection does, with its positions in memory. */
final class Reading implements AutoCloseable {
    sealed interface Seen {
        String counterId();
    }

    record Opened(String counterId) implements Seen {}

    record Counted(String counterId, int by) implements Seen {}

    static final ConsumedMessages BOTH = ConsumedMessages.builder()
            .topic("counter")
            .message("counter.opened", Opened.class)
            .message("counter.counted", Counted.class)
            .build();

    final TopicReader<Seen> reader;
    final Map<String, Position> positions;
    final List<Recorded<Seen>> events = new ArrayList<>();
    final Map<String, List<Unreadable>> unreadable = new HashMap<>();

    Reading(KafkaAddress kafka, ConsumedMessages consumed, Map<String, Position> from) {
        reader = new TopicReader<>(kafka, "counter", "reading", consumed, Seen.class);
        positions = new HashMap<>(from);
        reader.start();
    }

    Reading(KafkaAddress kafka) {
        this(kafka, BOTH, Map.of());
    }

    TopicPartitionSource<Seen> source(int partition) {
        return reader.sources().get(partition);
    }

    Batch<Seen> read(TopicPartitionSource<Seen> source, Position after, int limit) {
        return source.read(after, limit).await().atMost(Duration.ofSeconds(30));
    }

    /** Applies one batch of every partition; whether any has more. */
    boolean step(int limit) {
        boolean more = false;
        for (TopicPartitionSource<Seen> source : reader.sources()) {
            Position after = positions.getOrDefault(source.name(), Position.START);
            Batch<Seen> batch = read(source, after, limit);
            events.addAll(batch.events());
            unreadable.computeIfAbsent(source.name(), _ -> new ArrayList<>()).addAll(batch.unreadable());
            positions.put(source.name(), batch.upTo());
            more |= batch.more();
        }
        return more;
    }

    /** Applies until so many events have arrived, and then what may follow them. */
    List<Long> until(int count) {
        await().ignoreException(KafkaUnavailable.class).until(() -> {
            step(100);
            return events.size() >= count;
        });
        while (step(100)) {
            continue;
        }
        return events.stream().map(Recorded::position).sorted().toList();
    }

    @Override
    public void close() {
        reader.close();
    }
}
