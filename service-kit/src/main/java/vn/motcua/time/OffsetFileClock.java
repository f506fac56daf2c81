package vn.motcua.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Real time plus the offset that a file holds: one line, an ISO-8601 duration such as {@code PT48H}. The file is looked at
 * again at most every {@link #LOOK_EVERY_NANOS} nanoseconds; while it is missing, the offset is nothing.
 */
final class OffsetFileClock extends Clock {
    private static final long LOOK_EVERY_NANOS = 100_000_000;

    private final Path file;
    private final Clock real;
    private volatile Seen seen = new Seen(Duration.ZERO, Long.MIN_VALUE);

    private record Seen(Duration offset, long atNanos) {}

    OffsetFileClock(Path file, Clock real) {
        this.file = file;
        this.real = real;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset());
    }

    private Duration offset() {
        long now = System.nanoTime();
        Seen last = seen;
        if (last.atNanos == Long.MIN_VALUE || now - last.atNanos > LOOK_EVERY_NANOS) {
            last = new Seen(read(), now);
            seen = last;
        }
        return last.offset;
    }

    private Duration read() {
        try {
            return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException("the clock file cannot be read: " + file, e);
        }
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new OffsetFileClock(file, real.withZone(zone));
    }
}
