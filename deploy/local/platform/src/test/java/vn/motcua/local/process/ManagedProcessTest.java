package vn.motcua.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ManagedProcessTest {

    private final List<ProcessEvent> events = new CopyOnWriteArrayList<>();

    @TempDir
    Path folder;

    @Test
    void a_process_that_dies_comes_back_with_a_new_pid() {
        try (var process = managed("sleep 1000", () -> true).start()) {
            long before = process.pid();
            process.kill();
            await().until(() -> events.size() == 2);
            assertThat(events.getFirst()).isEqualTo(new ProcessEvent.Died("one", before, 137, log()));
            assertThat(events.getLast()).isInstanceOf(ProcessEvent.Restarted.class);
            assertThat(process.pid()).isNotEqualTo(before);
        }
    }

    @Test
    void a_process_that_keeps_dying_is_tried_with_longer_and_longer_waits() throws IOException {
        Path mayLive = Files.createFile(folder.resolve("may-live"));
        try (var process = managed("test -f " + mayLive + " && exec sleep 1000", () -> Files.exists(mayLive))
                .start()) {
            Files.delete(mayLive);
            process.kill();
            await().until(() -> events.stream()
                            .filter(e -> e instanceof ProcessEvent.RestartFailed)
                            .count()
                    == 2);
            assertThat(events.stream()
                            .filter(ProcessEvent.RestartFailed.class::isInstance)
                            .map(e -> ((ProcessEvent.RestartFailed) e).after()))
                    .containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
        }
    }

    @Test
    void a_start_that_fails_shows_the_end_of_the_log() {
        assertThatThrownBy(
                        () -> managed("echo no such luck; exit 3", () -> false).start())
                .isInstanceOf(StartFailed.class)
                .hasMessageContainingAll("one", "3", "no such luck", log().toString());
        assertThat(folder.resolve("run/one.pid")).doesNotExist();
    }

    @Test
    void a_start_that_takes_too_long_leaves_nothing_running() {
        assertThatThrownBy(
                        () -> managed("echo $$; exec sleep 1000", () -> false).start())
                .isInstanceOf(StartFailed.class);
        assertThat(log()).content().satisfies(pid -> assertThat(ProcessHandle.of(Long.parseLong(pid.strip())))
                .isEmpty());
    }

    @Test
    void closing_ends_the_process_and_nothing_comes_back() {
        var process = managed("sleep 1000", () -> true).start();
        long pid = process.pid();
        process.close();
        assertThat(ProcessHandle.of(pid)).isEmpty();
        assertThat(events).isEmpty();
    }

    @Test
    void a_process_that_was_stopped_on_purpose_stays_away_until_it_is_started() throws IOException {
        try (var process = managed("sleep 1000", () -> true).start()) {
            long before = process.pid();
            process.stop();
            assertThat(ProcessHandle.of(before)).isEmpty();
            assertThat(process.healthy()).isFalse();
            assertThat(folder.resolve("run/one.pid")).doesNotExist();

            process.start();
            assertThat(process.healthy()).isTrue();
            assertThat(process.pid()).isNotEqualTo(before);
            assertThat(PidFile.read(folder.resolve("run/one.pid")).orElseThrow().pid())
                    .isEqualTo(process.pid());
            assertThat(events).as("no death, no restart").isEmpty();

            process.kill();
            await().until(() -> events.size() == 2);
            assertThat(events.getLast()).as("watched as before").isInstanceOf(ProcessEvent.Restarted.class);
        }
    }

    @Test
    void stopping_ends_the_attempts_to_start_again() throws IOException {
        Path mayLive = Files.createFile(folder.resolve("may-live"));
        try (var process = managed("test -f " + mayLive + " && exec sleep 1000", () -> Files.exists(mayLive))
                .start()) {
            Files.delete(mayLive);
            process.kill();
            await().until(() -> events.stream().anyMatch(ProcessEvent.RestartFailed.class::isInstance));
            int before = events.size();
            process.stop();
            Files.createFile(mayLive);
            process.start();
            long started = process.pid();
            assertThat(events).as("the old watcher is silent").hasSize(before);
            assertThat(process.pid()).isEqualTo(started);
        }
    }

    @Test
    void starting_comes_back_when_the_process_is_healthy_again() throws IOException {
        Path ready = folder.resolve("ready");
        try (var process = managed(
                        "rm -f " + ready + "; sleep 0.3; touch " + ready + "; exec sleep 1000",
                        () -> Files.exists(ready))
                .start()) {
            process.stop();
            Files.delete(ready);
            process.start();
            assertThat(ready).exists();
        }
    }

    @Test
    void closing_a_stopped_process_is_for_good() {
        var process = managed("sleep 1000", () -> true).start();
        process.stop();
        process.close();
        assertThatThrownBy(process::start).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_running_process_is_not_started_twice() {
        try (var process = managed("sleep 1000", () -> true).start()) {
            long pid = process.pid();
            assertThatThrownBy(process::start).isInstanceOf(IllegalStateException.class);
            assertThat(process.pid()).isEqualTo(pid);
        }
    }

    @Test
    void a_start_is_given_up_when_it_is_stopped_meanwhile() {
        var process = managed("sleep 1000", () -> false);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var starting = threads.submit(process::start);
            await().until(() -> Files.exists(folder.resolve("run/one.pid")));
            process.stop();
            assertThatThrownBy(starting::get)
                    .hasCauseInstanceOf(StartFailed.class)
                    .hasMessageContaining("bị dừng");
        }
        assertThat(ProcessHandle.of(process.pid())).isEmpty();
    }

    @Test
    void a_running_process_is_known_by_its_number_and_its_start() throws IOException {
        var process = managed("sleep 1000", () -> true).start();
        Path file = folder.resolve("run/one.pid");
        PidFile recorded = PidFile.read(file).orElseThrow();
        assertThat(recorded.running()).map(ProcessHandle::pid).hasValue(process.pid());

        var other = new PidFile(recorded.pid(), recorded.startedAt().minusSeconds(60), "TERM");
        assertThat(other.running())
                .as("the number belongs to another process now")
                .isEmpty();
        process.close();
        assertThat(recorded.running()).isEmpty();
    }

    @Test
    void orphans_are_ended_and_strangers_with_their_number_are_not() throws IOException {
        Process orphan = new ProcessBuilder("sleep", "1000").start();
        Process stranger = new ProcessBuilder("sleep", "1000").start();
        Path run = Files.createDirectories(folder.resolve("run"));
        PidFile.of(orphan.toHandle(), "TERM").write(run.resolve("orphan.pid"));
        new PidFile(stranger.pid(), Instant.EPOCH, "TERM").write(run.resolve("stranger.pid"));

        assertThat(Ending.endOrphans(run)).containsExactly("orphan");
        assertThat(orphan.isAlive()).isFalse();
        assertThat(stranger.isAlive()).isTrue();
        assertThat(run).isEmptyDirectory();
        stranger.destroy();
    }

    @Test
    void a_copied_folder_does_not_touch_the_processes_of_the_other() throws IOException {
        try (var process = managed("sleep 1000", () -> true).start()) {
            Path copied = Files.createDirectories(folder.resolve("copy/run"));
            Files.copy(folder.resolve("run/one.pid"), copied.resolve("one.pid"));

            assertThat(PidFile.read(copied.resolve("one.pid"))).isEmpty();
            assertThat(Ending.endOrphans(copied)).isEmpty();
            assertThat(copied).isEmptyDirectory();
            assertThat(process.healthy()).isTrue();
            assertThat(events).isEmpty();
        }
    }

    private ManagedProcess managed(String script, Probe probe) {
        return new ManagedProcess(
                new ProcessSpec(
                        "one", List.of("sh", "-c", script), Map.of(), log(), probe, "TERM", Duration.ofSeconds(2)),
                folder.resolve("run"),
                events::add);
    }

    private Path log() {
        return folder.resolve("log/one.log");
    }
}
