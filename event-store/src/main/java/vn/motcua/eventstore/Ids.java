package vn.motcua.eventstore;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes identifiers: UUID version 7, so that they sort by the time they were made. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new UUIDv7: 48 bits of real time in milliseconds, 74 random bits. */
    public static UUID newId() {
        long high = System.currentTimeMillis() << 16 | 0x7000L | RANDOM.nextInt(1 << 12);
        long low = RANDOM.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
