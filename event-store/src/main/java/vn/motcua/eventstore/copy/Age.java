package vn.motcua.eventstore.copy;

/** When something was read, in monotonic milliseconds: knowledge of others is a second old at most. */
record Age(long readAt) {
    static final long MOST_MS = 1_000;
    /** Of what was never read. */
    static final Age BEFORE = new Age(0);

    static Age now() {
        return new Age(monotonicMs());
    }

    boolean isOld() {
        return monotonicMs() - readAt >= MOST_MS;
    }

    private static long monotonicMs() {
        return System.nanoTime() / 1_000_000 + MOST_MS;
    }
}
