package vn.motcua.eventstore.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Links each event to everything before it: hash = SHA-256(previous hash, position, id, name, version, tags, metadata,
 * payload, recorded time). Every part is preceded by its length, so that no two events share their bytes.
 */
public final class HashChain {
    /** What the first event follows: 32 zero bytes. */
    public static final byte[] ORIGIN = new byte[32];

    private final MessageDigest digest;
    private final ByteBuffer numbers = ByteBuffer.allocate(Long.BYTES);

    public HashChain() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The hash of an event that follows {@code previous}. Not safe for use by several threads at once. */
    public byte[] next(
            byte[] previous,
            long position,
            UUID id,
            String name,
            int version,
            String tagLines,
            byte[] metadata,
            byte[] payload,
            Instant recordedAt) {
        digest.update(previous);
        number(position);
        number(id.getMostSignificantBits());
        number(id.getLeastSignificantBits());
        part(name.getBytes(StandardCharsets.UTF_8));
        number(version);
        part(tagLines.getBytes(StandardCharsets.UTF_8));
        part(metadata);
        part(payload);
        number(ChronoUnit.MICROS.between(Instant.EPOCH, recordedAt));
        return digest.digest();
    }

    private void part(byte[] bytes) {
        number(bytes.length);
        digest.update(bytes);
    }

    private void number(long value) {
        numbers.clear();
        digest.update(numbers.putLong(value).array());
    }
}
