package vn.motcua.eventstore.projection;

import java.time.Instant;

/**
 * A message that a projection has not applied and that waits to be replayed.
 *
 * @param id names it in {@code /operations/parked-messages}
 * @param source topic and partition, for example {@code motcua.catalog/3}
 * @param offset Kafka offset in that partition
 * @param position place in the publisher's log; 0 when it cannot be read
 * @param entity key of the record; empty when it has none
 * @param type stored name of the event; empty when it cannot be read
 * @param reason what is wrong with it, or the message that it waits behind
 * @param parkedAt real time
 */
public record ParkedMessage(
        long id,
        String projection,
        String source,
        long offset,
        long position,
        String entity,
        String type,
        String reason,
        Instant parkedAt) {}
