package vn.motcua.eventstore.kafka;

import java.util.Arrays;
import vn.motcua.eventstore.kafka.PublishedEvents.Outgoing;

/**
 * What of the log each partition of a topic holds, as far as the log was published. A broker that does not flush what it
 * acknowledges loses the end of a partition with the power: the ends of log and partitions, laid beside each other, tell it.
 */
final class PartitionEnds {
    /** How much of the end of the log is laid beside the partitions. */
    static final int LOOK_BACK = 1_000;

    private static final long UNKNOWN = -1;

    private final long[] lasts = new long[KafkaAddress.PARTITIONS];
    private long wholeUpTo;

    private PartitionEnds(long published) {
        this.wholeUpTo = published;
    }

    static PartitionEnds of(TopicEnds topic, long published, LogPages log, PublishedEvents events) {
        PartitionEnds ends = new PartitionEnds(published);
        for (int partition = 0; partition < ends.lasts.length; partition++) {
            long there = topic.position(partition);
            // One that is ahead ends with an earlier round: what it holds of this one, the log alone can tell.
            ends.lasts[partition] = there <= published ? there : UNKNOWN;
        }
        ends.lookBack(published, log, events);
        return ends;
    }

    /** As the log alone tells it, whatever the topic holds. */
    static PartitionEnds told(long upTo, LogPages log, PublishedEvents events) {
        PartitionEnds ends = new PartitionEnds(upTo);
        Arrays.fill(ends.lasts, UNKNOWN);
        ends.lookBack(upTo, log, events);
        return ends;
    }

    private void lookBack(long upTo, LogPages log, PublishedEvents events) {
        long after = upTo;
        do {
            long to = after;
            after = Math.max(0, to - LOOK_BACK);
            lookBetween(after, to, log, events);
        } while (after > 0 && Arrays.stream(lasts).anyMatch(last -> last == UNKNOWN));
    }

    private void lookBetween(long after, long upTo, LogPages log, PublishedEvents events) {
        long[] newest = new long[lasts.length];
        log.between(after, upTo, row -> {
            Outgoing told = events.outgoing(row);
            newest[told.partition()] = told.position();
            long last = lasts[told.partition()];
            if (last != UNKNOWN && told.position() > last) {
                wholeUpTo = Math.min(wholeUpTo, told.position() - 1);
            }
        });
        for (int partition = 0; partition < lasts.length; partition++) {
            if (lasts[partition] == UNKNOWN && (newest[partition] > 0 || after == 0)) {
                lasts[partition] = newest[partition];
            }
        }
    }

    /** Position of the last event that was published to each partition. */
    long[] lasts() {
        return lasts.clone();
    }

    /** Position before the first event that is missing; what was published when none is. */
    long wholeUpTo() {
        return wholeUpTo;
    }
}
