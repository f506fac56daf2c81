package vn.motcua.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockFileTest {

    private static final Instant REAL = Instant.parse("2026-03-02T01:00:00Z");

    @TempDir
    Path folder;

    private ClockFile clock;

    @BeforeEach
    void at_a_known_time() {
        clock = new ClockFile(folder.resolve("clock"), () -> REAL);
    }

    @Test
    void without_a_file_it_is_real_time() throws IOException {
        assertThat(clock.offset()).isEqualTo(Duration.ZERO);
        assertThat(clock.now()).isEqualTo(REAL);
    }

    @Test
    void new_data_may_begin_in_the_past() throws IOException {
        assertThat(clock.startAt(REAL.minus(Duration.ofDays(31)))).isTrue();
        assertThat(clock.file()).hasContent("PT-744H");
        assertThat(clock.now()).isEqualTo(REAL.minus(Duration.ofDays(31)));
    }

    @Test
    void a_clock_that_was_set_goes_forward_only() throws IOException {
        clock.startAt(REAL);
        assertThat(clock.moveTo(REAL.plusMillis(1))).isTrue();
        assertThat(clock.moveTo(REAL)).isFalse();
        assertThat(clock.startAt(REAL)).isFalse();
        assertThat(clock.now()).isEqualTo(REAL.plusMillis(1));
    }

    @Test
    void it_ticks_on_with_real_time() throws IOException {
        clock.startAt(REAL.plus(Duration.ofHours(5)));
        var later = new ClockFile(clock.file(), () -> REAL.plusSeconds(7));
        assertThat(later.now()).isEqualTo(REAL.plus(Duration.ofHours(5)).plusSeconds(7));
    }
}
