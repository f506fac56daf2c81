package vn.motcua.eventstore.engine;

/**
 * The newest event as this process knows it.
 *
 * @param position 0 for an empty log
 * @param hash 32 bytes
 */
record Heads(long position, byte[] hash) {}
