package vn.motcua.time;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OffsetFileClockTest {
    private static final Instant REAL = Instant.parse("2026-03-02T01:00:00Z");

    @TempDir
    Path folder;

    @Test
    void each_move_of_the_file_is_seen_by_the_very_next_look() throws IOException {
        Path file = folder.resolve("clock");
        Clock clock = new OffsetFileClock(file, Clock.fixed(REAL, BusinessClock.ZONE));
        assertEquals(REAL, clock.instant());

        for (int hours = 1; hours <= 200; hours++) {
            Path next = Files.writeString(folder.resolve("next"), Duration.ofHours(hours) + "\n");
            Files.move(next, file, ATOMIC_MOVE);
            assertEquals(REAL.plus(Duration.ofHours(hours)), clock.instant());
        }
    }
}
