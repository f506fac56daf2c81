package vn.motcua.eventstore;

/** How large things may be, for whoever stores, reads, publishes or sets up what carries them. */
public final class Bounds {
    /** Bytes of one event as it is stored, payload and metadata: 4 MiB. Pages, records and topics are set above it. */
    public static final int EVENT_BYTES = 4 * 1024 * 1024;

    private Bounds() {}
}
