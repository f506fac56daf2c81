package vn.motcua.catalog.events;

/**
 * How long a dossier may take on one channel.
 *
 * @param amount 1 to 9,999, in {@code unit}; 0 working days: within the day
 * @param note when it applies, empty for the ordinary limit
 */
public record TimeLimit(Channel channel, int amount, LimitUnit unit, String note) {}
