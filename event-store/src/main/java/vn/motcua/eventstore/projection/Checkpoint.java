package vn.motcua.eventstore.projection;

/**
 * What another service's log was at a position, as its topic told it.
 *
 * @param topic that the log is published to
 * @param history what the publisher calls the history that it is of
 * @param hash of the event at the position, in the chain of the log, hexadecimal
 */
public record Checkpoint(String topic, String history, long position, String hash) {}
