package vn.motcua.local.process;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A process that is started, watched, started again when it dies, and stopped in order: for good by {@link #close()},
 * or on purpose for a while by {@link #stop()}.
 */
public final class ManagedProcess implements AutoCloseable {

    private final ProcessSpec spec;
    private final Path pidFile;
    private final Consumer<ProcessEvent> listener;
    private volatile Life life;
    private boolean closed;

    /** @param runFolder where the pid file goes */
    public ManagedProcess(ProcessSpec spec, Path runFolder, Consumer<ProcessEvent> listener) {
        this.spec = spec;
        this.pidFile = runFolder.resolve(spec.name() + ".pid");
        this.listener = listener;
    }

    /**
     * Starts the process, or starts it again after {@link #stop()}; returns when it is healthy, and watches it from
     * then on.
     *
     * @throws StartFailed when it ends, is not healthy in time or is stopped meanwhile; it does not run then
     * @throws IllegalStateException when it was started already, or closed
     */
    public ManagedProcess start() {
        Life started;
        synchronized (this) {
            if (closed || life != null && !life.isOver()) {
                throw new IllegalStateException(spec.name() + (closed ? " was closed" : " was started already"));
            }
            started = new Life(spec, pidFile, listener);
            life = started;
        }
        started.begin();
        return this;
    }

    /** Ends the process in order, and returns when it is gone. It stays away until {@link #start()}. */
    public void stop() {
        Life running = life;
        if (running != null) {
            running.end();
        }
    }

    /** Ends the process in order, for good; one that is stopped already stays so. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        stop();
    }

    /** Ends the process as if it had crashed (SIGKILL): tests of what survives use it. It is started again. */
    public void kill() {
        life.process().destroyForcibly();
        life.process().onExit().join();
    }

    public String name() {
        return spec.name();
    }

    /** Returns the number of the process, or of the last one when none runs now. */
    public long pid() {
        return life.process().pid();
    }

    public boolean healthy() {
        Life running = life;
        return running != null
                && running.process() != null
                && running.process().isAlive()
                && spec.probe().healthy();
    }
}
