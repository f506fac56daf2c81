package vn.motcua.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"", "PT", "PT74", "P\n", "noon"})
    void a_file_that_a_power_cut_has_damaged_is_named_with_a_command(String content) throws IOException {
        Files.writeString(clock.file(), content);
        assertThatThrownBy(clock::now).isInstanceOfSatisfying(DamagedFile.class, damaged -> assertThat(
                        damaged.vietnamese() + damaged.getMessage() + damaged.wayOut())
                .contains(clock.file().toString(), "printf 'PT0S\\n' > '"));
    }
}
