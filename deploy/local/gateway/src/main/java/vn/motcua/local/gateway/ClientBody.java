package vn.motcua.local.gateway;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.time.Duration;
import java.util.Optional;

/** What a client sends: fails when it grows beyond its bound, and when nothing more comes of it. */
final class ClientBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private final Vertx vertx;
    private final long bytesMax;
    private final long patienceMillis;
    private Handler<Throwable> whenFailed = _ -> {};
    private long bytes;
    private boolean paused;
    private Optional<Problem> problem = Optional.empty();
    private long timer;

    /** @param patience how long a client may send nothing while somebody waits for more */
    ClientBody(ReadStream<Buffer> source, Vertx vertx, long bytesMax, Duration patience) {
        this.source = source;
        this.vertx = vertx;
        this.bytesMax = bytesMax;
        this.patienceMillis = patience.toMillis();
        waitForMore();
        exceptionHandler(null);
    }

    /** Returns why it failed, if it was for a reason of the client's. */
    Optional<Problem> problem() {
        return problem;
    }

    private void waitForMore() {
        vertx.cancelTimer(timer);
        timer = vertx.setTimer(patienceMillis, _ -> {
            // While it is paused the service does not read on: that is not the client's fault.
            if (!paused) {
                fail(Problem.UPLOAD_STOPPED);
            }
        });
    }

    private void fail(Problem why) {
        vertx.cancelTimer(timer);
        if (problem.isEmpty()) {
            problem = Optional.of(why);
            whenFailed.handle(new IllegalStateException(why.name()));
        }
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        source.handler(handler == null ? null : buffer -> pass(buffer, handler));
        return this;
    }

    private void pass(Buffer buffer, Handler<Buffer> handler) {
        bytes += buffer.length();
        if (bytes > bytesMax) {
            fail(Problem.BODY_TOO_LARGE);
        } else if (problem.isEmpty()) {
            waitForMore();
            handler.handle(buffer);
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        whenFailed = handler == null ? _ -> {} : handler;
        source.exceptionHandler(failure -> {
            vertx.cancelTimer(timer);
            whenFailed.handle(failure);
        });
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        source.endHandler(end -> {
            vertx.cancelTimer(timer);
            if (handler != null && problem.isEmpty()) {
                handler.handle(end);
            }
        });
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        paused = true;
        source.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        paused = false;
        waitForMore();
        source.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        paused = false;
        waitForMore();
        source.fetch(amount);
        return this;
    }
}
