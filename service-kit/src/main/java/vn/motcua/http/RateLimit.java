package vn.motcua.http;

/**
 * How often one client may ask one instance of a service. Generous: it stops a loop that ran wild, not a busy counter.
 * An application that wants other numbers produces a bean of this type.
 *
 * @param signedInPerSecond requests a second of one token subject, 1 or more; a client may save up two seconds of them
 * @param anonymousPerSecond the same for one address without a token
 */
public record RateLimit(int signedInPerSecond, int anonymousPerSecond) {
    static final RateLimit GENEROUS = new RateLimit(5_000, 500);

    public RateLimit {
        if (signedInPerSecond < 1 || anonymousPerSecond < 1) {
            throw new IllegalArgumentException("a rate below one request a second shuts everyone out");
        }
    }
}
