package vn.motcua.eventstore.projection;

/**
 * A message as its topic holds it.
 *
 * @param offset its Kafka offset
 * @param position place in the publisher's log; 0 when it cannot be read
 * @param entity key of the record: messages of one entity are applied in their order; empty when it has none
 * @param content its bytes
 * @param headers its headers, a line each
 */
public record Message(long offset, long position, String entity, byte[] content, String headers) {}
