package vn.motcua.local.gateway;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** What a service answers, compressed piece by piece as it comes. */
final class CompressedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private final ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    private final GZIPOutputStream gzip;
    private Handler<Buffer> reader = _ -> {};

    CompressedBody(ReadStream<Buffer> source) {
        this.source = source;
        try {
            gzip = new GZIPOutputStream(compressed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void pass(Buffer buffer) {
        try {
            gzip.write(buffer.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        handOver();
    }

    private void finish() {
        try {
            gzip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        handOver();
    }

    private void handOver() {
        if (compressed.size() > 0) {
            Buffer ready = Buffer.buffer(compressed.toByteArray());
            compressed.reset();
            reader.handle(ready);
        }
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        reader = handler == null ? _ -> {} : handler;
        source.handler(handler == null ? null : this::pass);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        source.endHandler(
                handler == null
                        ? null
                        : end -> {
                            finish();
                            handler.handle(end);
                        });
        return this;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        source.exceptionHandler(handler);
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
