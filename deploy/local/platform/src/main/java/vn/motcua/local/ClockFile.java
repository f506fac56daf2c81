package vn.motcua.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * The one file that says how far the product's clock is from real time: one line, an ISO-8601 duration such as
 * {@code PT744H}, negative for the past. Every process of the local profile reads it; the clock ticks on from there.
 *
 * @param file where it is
 * @param realTime the clock of the machine
 */
public record ClockFile(Path file, InstantSource realTime) {

    public ClockFile(Path file) {
        this(file, InstantSource.system());
    }

    /** Returns zero when there is no such file. */
    public Duration offset() throws IOException {
        return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
    }

    /** Returns what the product takes for now. */
    public Instant now() throws IOException {
        return realTime.instant().plus(offset());
    }

    /** Puts a clock that was never set on any instant; one that was set only forward.
     *
     * @return false when the clock already is past that instant; it is left as it is then
     */
    public boolean startAt(Instant instant) throws IOException {
        if (Files.exists(file)) {
            return moveTo(instant);
        }
        write(instant);
        return true;
    }

    /** @return false when the clock already is past that instant; it is left as it is then */
    public boolean moveTo(Instant instant) throws IOException {
        if (instant.isBefore(now())) {
            return false;
        }
        write(instant);
        return true;
    }

    /** Makes the file, at real time, unless it is there. */
    public void makeIfMissing() throws IOException {
        if (!Files.exists(file)) {
            write(realTime.instant());
        }
    }

    private void write(Instant instant) throws IOException {
        Duration offset = Duration.between(realTime.instant(), instant).truncatedTo(ChronoUnit.MILLIS);
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(draft, offset + "\n");
        // Readers see the old line or the new one, never half of it.
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
