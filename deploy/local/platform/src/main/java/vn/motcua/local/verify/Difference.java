package vn.motcua.local.verify;

/**
 * A figure that a board shows otherwise than the logs tell it.
 *
 * @param planId whose board, with {@code ?asOf=} when it is one of the past
 * @param figure its name, for example {@code target.T1} or {@code trend.2026-03.received}
 * @param log what the logs give; empty when they give none
 * @param board what the board shows; empty when it shows none
 */
public record Difference(String planId, String figure, String log, String board) {}
