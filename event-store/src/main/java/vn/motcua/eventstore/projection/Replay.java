package vn.motcua.eventstore.projection;

/**
 * What came of replaying the messages of one entity, first to last.
 *
 * @param replayed how many were applied
 * @param parked how many stay parked: the first that failed, and those behind it
 * @param reason why the first of them failed, empty when none stays parked
 */
public record Replay(int replayed, int parked, String reason) {}
