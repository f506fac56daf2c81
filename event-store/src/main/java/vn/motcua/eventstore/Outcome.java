package vn.motcua.eventstore;

/**
 * What a command did.
 *
 * @param entityId identifier of the entity that the events belong to; the first run's when repeated
 * @param position position of the last event of the command, which is the entity's version and ETag, 1 or more
 * @param repeated whether the same request had been answered before, so that nothing was stored now
 */
public record Outcome(String entityId, long position, boolean repeated) {}
