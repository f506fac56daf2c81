package vn.motcua.eventstore.kafka;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import vn.motcua.eventstore.projection.Position;
import vn.motcua.eventstore.projection.SourceBroken;

/**
 * What was read ahead of one partition. Its reader fills it on one thread, a projection takes from it on others. Records
 * stay until a read from behind them says that they were applied, so a read may be repeated.
 */
final class PartitionBuffer {
    private static final int RECORDS_MAX = 2_000;
    private static final int BYTES_MAX = 512 * 1024;

    /**
     * Some records in order.
     *
     * @param more whether the partition has others behind them
     * @param newest position of the newest event that was seen in the partition, 0 when none was
     */
    record Chunk(List<ConsumerRecord<byte[], byte[]>> records, boolean more, long newest) {
        static final Chunk NOTHING = new Chunk(List.of(), false, 0);
    }

    private record Waiting(Position after, int limit, CompletableFuture<Chunk> answer) {}

    private final Deque<ConsumerRecord<byte[], byte[]>> records = new ArrayDeque<>();
    private Optional<Position> follows = Optional.empty();
    private Optional<Waiting> waiting = Optional.empty();
    private Optional<KafkaUnavailable> problem = Optional.empty();
    private long from;
    private long to;
    private long bytes;
    private long newest;
    private boolean complete;
    private boolean heldBack;

    /**
     * What follows a position: at once when it is here or nothing follows, later when it has to be fetched.
     * Fails with {@link KafkaUnavailable} while Kafka is away.
     */
    synchronized CompletableFuture<Chunk> read(Position after, int limit) {
        if (problem.isPresent()) {
            return CompletableFuture.failedFuture(problem.get());
        }
        waiting.ifPresent(older -> older.answer().complete(Chunk.NOTHING));
        waiting = Optional.empty();
        boolean here = moveTo(after);
        if (here && (!records.isEmpty() || complete)) {
            return CompletableFuture.completedFuture(chunk(limit));
        }
        if (!here) {
            detach();
        }
        Waiting read = new Waiting(after, limit, new CompletableFuture<>());
        waiting = Optional.of(read);
        return read.answer();
    }

    /** Lets go of what was applied; whether what follows the position is what the buffer holds. */
    private boolean moveTo(Position after) {
        if (follows.isEmpty() || follows.get().equals(after)) {
            return follows.isPresent();
        }
        if (after.next() < from || after.next() > to) {
            return false;
        }
        for (Iterator<ConsumerRecord<byte[], byte[]>> i = records.iterator(); i.hasNext(); ) {
            ConsumerRecord<byte[], byte[]> record = i.next();
            if (record.offset() >= after.next()) {
                break;
            }
            if (ReceivedHeaders.position(record).orElse(0) > after.log()) {
                return false;
            }
            bytes -= size(record);
            i.remove();
        }
        from = after.next();
        follows = Optional.of(after);
        return true;
    }

    private Chunk chunk(int limit) {
        List<ConsumerRecord<byte[], byte[]>> first = new ArrayList<>(Math.min(limit, records.size()));
        for (ConsumerRecord<byte[], byte[]> record : records) {
            if (first.size() == limit) {
                break;
            }
            first.add(record);
        }
        return new Chunk(first, first.size() < records.size() || !complete, newest);
    }

    /** Where a read waits for the reader to go; empty when the reader is there, or nobody waits. */
    synchronized Optional<Position> wanted() {
        return follows.isPresent() ? Optional.empty() : waiting.map(Waiting::after);
    }

    /** The reader goes on at a place, and what it adds follows a position. */
    synchronized void attach(Position position, PartitionPlace place) {
        if (!awaits(position)) {
            return;
        }
        clear(place.offset());
        newest = place.newest();
        follows = Optional.of(position);
        complete = place.offset() >= place.end();
        answer();
    }

    /** What follows a position cannot be told: the read that waits for it fails, and the next one asks again. */
    synchronized void refuse(Position position, SourceBroken why) {
        if (awaits(position)) {
            Waiting read = waiting.orElseThrow();
            waiting = Optional.empty();
            read.answer().completeExceptionally(why);
        }
    }

    private boolean awaits(Position position) {
        return waiting.filter(read -> read.after().equals(position)).isPresent();
    }

    /** The topic is another one than before: what follows the same position begins anew at an offset. */
    synchronized void restart(long offset) {
        if (follows.isPresent()) {
            clear(offset);
            complete = false;
        }
    }

    private void clear(long offset) {
        records.clear();
        bytes = 0;
        newest = 0;
        from = offset;
        to = offset;
    }

    /** Adds what was read up to an offset. */
    synchronized void add(List<ConsumerRecord<byte[], byte[]>> more, long nowTo, boolean nothingFollows) {
        if (follows.isEmpty()) {
            return;
        }
        records.addAll(more);
        for (ConsumerRecord<byte[], byte[]> record : more) {
            bytes += size(record);
            newest = Math.max(newest, ReceivedHeaders.position(record).orElse(0));
        }
        to = nowTo;
        complete = nothingFollows;
        answer();
    }

    private void answer() {
        if (waiting.isPresent() && (!records.isEmpty() || complete)) {
            Waiting read = waiting.get();
            waiting = Optional.empty();
            read.answer().complete(chunk(read.limit()));
        }
    }

    private static long size(ConsumerRecord<byte[], byte[]> record) {
        return 200L + Math.max(0, record.serializedValueSize());
    }

    synchronized boolean attached() {
        return follows.isPresent();
    }

    /** Whether enough was read ahead for now: the reader holds the partition back if so. */
    synchronized boolean holdBack() {
        heldBack = full();
        return heldBack;
    }

    private boolean full() {
        return records.size() >= RECORDS_MAX || bytes >= BYTES_MAX;
    }

    /** Whether the reader should look here before it has waited for Kafka long enough. */
    synchronized boolean needsReader() {
        return wanted().isPresent() || heldBack && !full();
    }

    synchronized long readUpTo() {
        return to;
    }

    /** The reader must find its place anew. */
    synchronized void detach() {
        clear(0);
        follows = Optional.empty();
    }

    synchronized void failed(KafkaUnavailable why) {
        detach();
        problem = Optional.of(why);
        waiting.ifPresent(read -> read.answer().completeExceptionally(why));
        waiting = Optional.empty();
    }

    synchronized void recovered() {
        problem = Optional.empty();
    }
}
