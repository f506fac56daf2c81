package vn.motcua.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A process from its start to its stop, however often it dies in between. Attempts to start again wait half a second,
 * then twice as long each time, at most 15 seconds; a minute without a death forgets earlier ones.
 */
final class Life {

    private static final Duration FIRST_WAIT = Duration.ofMillis(500);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);
    private static final Duration STABLE = Duration.ofMinutes(1);
    private static final Duration PROBE_EVERY = Duration.ofMillis(100);

    private final ProcessSpec spec;
    private final Path pidFile;
    private final Consumer<ProcessEvent> listener;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile Process process;
    private volatile Instant startedAt = Instant.EPOCH;
    private Duration wait = FIRST_WAIT;

    Life(ProcessSpec spec, Path pidFile, Consumer<ProcessEvent> listener) {
        this.spec = spec;
        this.pidFile = pidFile;
        this.listener = listener;
    }

    /** @throws StartFailed when it ends or is not healthy in time; it does not run then */
    void begin() {
        try {
            launch();
        } catch (StartFailed e) {
            end();
            throw e;
        }
        Thread.ofVirtual().name("watch-" + spec.name()).start(this::watch);
    }

    /** Ends the process in order. Returns when it is gone; nothing of this life is started after that. */
    void end() {
        over.countDown();
        synchronized (this) {
            if (process != null) {
                Ending.end(process.toHandle(), spec.stopSignal());
            }
            try {
                Files.deleteIfExists(pidFile);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    boolean isOver() {
        return over.getCount() == 0;
    }

    Process process() {
        return process;
    }

    private void launch() {
        try {
            spawn();
        } catch (IOException e) {
            throw new UncheckedIOException(spec.name(), e);
        }
        awaitHealth();
    }

    /** Shares its lock with {@link #end()}: nothing is born after that. */
    private synchronized void spawn() throws IOException {
        if (isOver()) {
            throw stoppedMeanwhile();
        }
        Files.createDirectories(spec.log().getParent());
        Files.createDirectories(pidFile.getParent());
        var builder = new ProcessBuilder(spec.command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(spec.log().toFile()));
        builder.environment().putAll(spec.environment());
        startedAt = Instant.now();
        process = builder.start();
        process.getOutputStream().close();
        PidFile.of(process.toHandle(), spec.stopSignal()).write(pidFile);
    }

    private void awaitHealth() {
        Instant latest = startedAt.plus(spec.startWithin());
        while (!spec.probe().healthy() || !process.isAlive()) {
            if (endsWithin(PROBE_EVERY)) {
                throw stoppedMeanwhile();
            }
            if (!process.isAlive()) {
                throw new StartFailed(
                        spec.name(), "đã dừng với mã / ended with code " + process.exitValue(), spec.log());
            }
            if (Instant.now().isAfter(latest)) {
                Ending.end(process.toHandle(), spec.stopSignal());
                throw new StartFailed(
                        spec.name(), "không sẵn sàng / not healthy after " + spec.startWithin(), spec.log());
            }
        }
    }

    private StartFailed stoppedMeanwhile() {
        return new StartFailed(spec.name(), "bị dừng khi đang khởi động / stopped while starting", spec.log());
    }

    private void watch() {
        while (true) {
            int exitCode = process.onExit().join().exitValue();
            if (isOver()) {
                return;
            }
            listener.accept(new ProcessEvent.Died(spec.name(), process.pid(), exitCode, spec.log()));
            if (Duration.between(startedAt, Instant.now()).compareTo(STABLE) > 0) {
                wait = FIRST_WAIT;
            }
            if (endsWithin(wait)) {
                return;
            }
            wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait.multipliedBy(2);
            restart();
        }
    }

    private void restart() {
        try {
            launch();
            listener.accept(
                    new ProcessEvent.Restarted(spec.name(), process.pid(), Duration.between(startedAt, Instant.now())));
        } catch (StartFailed | UncheckedIOException _) {
            if (!isOver()) {
                listener.accept(new ProcessEvent.RestartFailed(spec.name(), wait, spec.log()));
            }
        }
    }

    private boolean endsWithin(Duration time) {
        try {
            return over.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
