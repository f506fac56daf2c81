package vn.motcua.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Real time plus the offset that a file holds: one line, an ISO-8601 duration such as {@code PT48H}. Whoever moves the file
 * into place moves the very next instant; it is read again only when it is another one. While it is missing, the offset
 * is nothing.
 */
final class OffsetFileClock extends Clock {
    private final Path file;
    private final Clock real;
    private volatile Seen seen = new Seen(Optional.empty(), Duration.ZERO);

    /** @param edition which file it was; empty when there was none */
    private record Seen(Optional<Edition> edition, Duration offset) {}

    /** A moved file differs from the one before it in its key, even within one tick of the file system's clock. */
    private record Edition(FileTime modified, Object key) {}

    OffsetFileClock(Path file, Clock real) {
        this.file = file;
        this.real = real;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset());
    }

    private Duration offset() {
        try {
            Optional<Edition> edition = edition();
            Seen last = seen;
            if (!last.edition.equals(edition)) {
                last = new Seen(
                        edition,
                        edition.isPresent()
                                ? Duration.parse(Files.readString(file).strip())
                                : Duration.ZERO);
                seen = last;
            }
            return last.offset;
        } catch (IOException e) {
            throw new UncheckedIOException("the clock file cannot be read: " + file, e);
        }
    }

    private Optional<Edition> edition() throws IOException {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new Edition(attributes.lastModifiedTime(), attributes.fileKey()));
        } catch (NoSuchFileException _) {
            return Optional.empty();
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
