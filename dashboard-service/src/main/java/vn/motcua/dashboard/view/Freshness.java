package vn.motcua.dashboard.view;

import java.time.Instant;
import vn.motcua.dashboard.facts.AsOf;

/**
 * How complete an answer is.
 *
 * @param at the instant that it is of, now or earlier
 * @param lagMs how far the read models are behind that instant, 0 when they are past it
 */
public record Freshness(Instant at, long lagMs) {
    /** @param lagMs how far the read models are behind now */
    public static Freshness of(AsOf asOf, Instant now, long lagMs) {
        Instant at = asOf.or(now);
        long past = now.toEpochMilli() - at.toEpochMilli();
        return new Freshness(at, Math.max(0, lagMs - past));
    }

    /** Complete up to this instant. */
    public Instant asOf() {
        return at.minusMillis(lagMs);
    }
}
