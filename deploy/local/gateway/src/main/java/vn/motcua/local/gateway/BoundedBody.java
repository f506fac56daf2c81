package vn.motcua.local.gateway;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** A body whose length nobody has announced, which fails when it grows beyond its bound. */
final class BoundedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private final long bytesMax;
    private long bytes;
    private Handler<Throwable> whenFailed = _ -> {};

    BoundedBody(ReadStream<Buffer> source, long bytesMax) {
        this.source = source;
        this.bytesMax = bytesMax;
    }

    boolean isTooLarge() {
        return bytes > bytesMax;
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        source.handler(handler == null ? null : buffer -> pass(buffer, handler));
        return this;
    }

    private void pass(Buffer buffer, Handler<Buffer> handler) {
        boolean before = isTooLarge();
        bytes += buffer.length();
        if (!isTooLarge()) {
            handler.handle(buffer);
        } else if (!before) {
            whenFailed.handle(new IllegalStateException("body of more than " + bytesMax + " bytes"));
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        whenFailed = handler == null ? _ -> {} : handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        source.endHandler(
                handler == null
                        ? null
                        : end -> {
                            if (!isTooLarge()) {
                                handler.handle(end);
                            }
                        });
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        source.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        source.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
