package vn.motcua.local;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
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

    /**
     * Returns zero when there is no such file.
     *
     * @throws DamagedFile when it holds no duration
     */
    public Duration offset() throws IOException {
        if (!Files.exists(file)) {
            return Duration.ZERO;
        }
        try {
            return Duration.parse(Files.readString(file).strip());
        } catch (DateTimeParseException | MalformedInputException _) {
            throw new DamagedFile(
                    file,
                    "rỗng hoặc hỏng: phải là một khoảng thời gian như PT744H, hệ thống đi trước giờ thật bấy nhiêu",
                    "is empty or damaged: it must be a duration such as PT744H, how far the product is ahead of real"
                            + " time",
                    "printf 'PT0S\\n' > '" + file + "' (giờ thật / real time)");
        }
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
        // Readers see the old line or the new one, never half of it.
        DurableFile.write(file, offset + "\n");
    }
}
