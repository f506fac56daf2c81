package vn.motcua.eventstore;

import java.time.Duration;

/** How large things may be, and how long they may take, for whoever stores, reads, publishes or sets up what carries them. */
public final class Bounds {
    /** Bytes of one event as it is stored, payload and metadata: 4 MiB. Pages, records and topics are set above it. */
    public static final int EVENT_BYTES = 4 * 1024 * 1024;

    /** Whoever decides waits no longer for one answer of a database that has fallen silent. */
    public static final Duration ANSWER = Duration.ofSeconds(8);

    private Bounds() {}
}
