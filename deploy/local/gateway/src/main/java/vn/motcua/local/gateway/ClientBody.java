package vn.motcua.local.gateway;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.time.Duration;
import java.util.Optional;

/** What a client sends: fails when it grows beyond its bound, when nothing more comes of it, and when nobody takes it. */
final class ClientBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private final Vertx vertx;
    private final long bytesMax;
    private final Patience patience;
    private final Runnable whenWhole;
    private Handler<Throwable> whenFailed = _ -> {};
    private long bytes;
    private boolean paused = true;
    private boolean ended;
    private Optional<Problem> problem = Optional.empty();
    private long timer;

    /** @param whenWhole called when all of it has come */
    ClientBody(ReadStream<Buffer> source, Vertx vertx, long bytesMax, Patience patience, Runnable whenWhole) {
        this.source = source;
        this.vertx = vertx;
        this.bytesMax = bytesMax;
        this.patience = patience;
        this.whenWhole = whenWhole;
        waitForMore();
        exceptionHandler(null);
    }

    /** Returns why it failed, if it was for a reason of the client's, or of who should have taken it. */
    Optional<Problem> problem() {
        return problem;
    }

    private void waitForMore() {
        vertx.cancelTimer(timer);
        if (!ended && problem.isEmpty()) {
            // While it is paused the service does not read on: that is not the client's fault.
            Duration wait = paused ? patience.withServices() : patience.withClients();
            Problem why = paused ? Problem.UPSTREAM_SILENT : Problem.UPLOAD_STOPPED;
            timer = vertx.setTimer(wait.toMillis(), _ -> fail(why));
        }
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
            end();
            whenFailed.handle(failure);
        });
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        source.endHandler(last -> {
            end();
            if (handler != null && problem.isEmpty()) {
                handler.handle(last);
                whenWhole.run();
            }
        });
        return this;
    }

    private void end() {
        ended = true;
        vertx.cancelTimer(timer);
    }

    @Override
    public ReadStream<Buffer> pause() {
        paused = true;
        waitForMore();
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
