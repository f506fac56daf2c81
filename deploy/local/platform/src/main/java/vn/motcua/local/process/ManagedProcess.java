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
 * A process that is started, watched, started again when it dies, and stopped in order. Attempts to start again wait
 * half a second, then twice as long each time, at most 15 seconds; a minute of life forgets earlier deaths.
 */
public final class ManagedProcess implements AutoCloseable {

    private static final Duration FIRST_WAIT = Duration.ofMillis(500);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);
    private static final Duration STABLE = Duration.ofMinutes(1);
    private static final Duration PROBE_EVERY = Duration.ofMillis(100);

    private final ProcessSpec spec;
    private final Path pidFile;
    private final Consumer<ProcessEvent> listener;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile Process process;
    private volatile Instant startedAt = Instant.EPOCH;
    private Duration wait = FIRST_WAIT;

    /** @param runFolder where the pid file goes */
    public ManagedProcess(ProcessSpec spec, Path runFolder, Consumer<ProcessEvent> listener) {
        this.spec = spec;
        this.pidFile = runFolder.resolve(spec.name() + ".pid");
        this.listener = listener;
    }

    /**
     * Starts the process, returns when it is healthy, and watches it from then on.
     *
     * @throws StartFailed when it ends or is not healthy in time; it does not run then
     */
    public ManagedProcess start() {
        try {
            launch();
        } catch (StartFailed e) {
            close();
            throw e;
        }
        Thread.ofVirtual().name("watch-" + spec.name()).start(this::watch);
        return this;
    }

    private void launch() {
        try {
            spawn();
        } catch (IOException e) {
            throw new UncheckedIOException(spec.name(), e);
        }
        awaitHealth();
    }

    /** Shares its lock with {@link #close()}: nothing is born after that. */
    private synchronized void spawn() throws IOException {
        if (stopped.getCount() == 0) {
            return;
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
            if (!process.isAlive()) {
                throw new StartFailed(
                        spec.name(), "đã dừng với mã / ended with code " + process.exitValue(), spec.log());
            }
            if (Instant.now().isAfter(latest) || stopsWithin(PROBE_EVERY)) {
                Ending.end(process.toHandle(), spec.stopSignal());
                throw new StartFailed(
                        spec.name(), "không sẵn sàng / not healthy after " + spec.startWithin(), spec.log());
            }
        }
    }

    private void watch() {
        while (true) {
            int exitCode = process.onExit().join().exitValue();
            if (stopped.getCount() == 0) {
                return;
            }
            listener.accept(new ProcessEvent.Died(spec.name(), process.pid(), exitCode, spec.log()));
            if (Duration.between(startedAt, Instant.now()).compareTo(STABLE) > 0) {
                wait = FIRST_WAIT;
            }
            if (stopsWithin(wait)) {
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
            if (stopped.getCount() > 0) {
                listener.accept(new ProcessEvent.RestartFailed(spec.name(), wait, spec.log()));
            }
        }
    }

    private boolean stopsWithin(Duration time) {
        try {
            return stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Ends the process in order and stops watching it. */
    @Override
    public void close() {
        synchronized (this) {
            stopped.countDown();
        }
        if (process != null) {
            Ending.end(process.toHandle(), spec.stopSignal());
        }
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the process as if it had crashed (SIGKILL): tests of what survives use it. It is started again. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    public String name() {
        return spec.name();
    }

    public long pid() {
        return process.pid();
    }

    public boolean healthy() {
        return process.isAlive() && spec.probe().healthy();
    }
}
