package vn.motcua.catalog.events;

/**
 * How long a dossier may take on one channel.
 *
 * @param amount 1 or more, in {@code unit}
 * @param note when it applies, empty for the ordinary limit
 */
public record TimeLimit(Channel channel, int amount, LimitUnit unit, String note) {}
