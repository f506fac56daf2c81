package vn.motcua.eventstore;

import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.eventstore.engine.StoreAddress;

/**
 * Stands between a client and PostgreSQL and falls silent when it is told to: sockets stay open, and nothing passes any more, as when
 * a host loses its power or a process is paused. Connections that are made afterwards pass, until it is told again.
 */
public final class FrozenProxy implements AutoCloseable {
    private final Vertx vertx = Vertx.vertx();
    private final NetClient client = vertx.createNetClient();
    private final NetServer server;
    private final List<Pair> pairs = new ArrayList<>();
    private volatile byte[] freezeAfter = {};
    private volatile boolean deaf;

    private final class Pair {
        private final NetSocket near;
        private final NetSocket far;
        private boolean frozen;

        Pair(NetSocket near, NetSocket far) {
            this.near = near;
            this.far = far;
            near.handler(bytes -> {
                if (!frozen) {
                    far.write(bytes);
                    if (freezeAfter.length > 0 && contains(bytes.getBytes(), freezeAfter)) {
                        freeze();
                    }
                }
            });
            far.handler(bytes -> {
                if (!frozen) {
                    near.write(bytes);
                }
            });
            near.closeHandler(_ -> {
                if (!frozen) {
                    far.close();
                }
            });
            far.closeHandler(_ -> near.close());
        }

        private void freeze() {
            frozen = true;
        }
    }

    private FrozenProxy(StoreAddress behind) {
        server = vertx.createNetServer()
                .connectHandler(near -> {
                    near.pause();
                    if (!deaf) {
                        client.connect(behind.port(), behind.host()).onSuccess(far -> {
                            synchronized (pairs) {
                                pairs.add(new Pair(near, far));
                            }
                            near.resume();
                        });
                    }
                })
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    public static FrozenProxy before(StoreAddress behind) {
        return new FrozenProxy(behind);
    }

    /** The same store, through this. */
    public StoreAddress address(StoreAddress behind) {
        return new StoreAddress(
                "localhost", server.actualPort(), behind.database(), behind.user(), behind.password(), behind.schema());
    }

    /** All connections fall silent. */
    public void freeze() {
        synchronized (pairs) {
            pairs.forEach(Pair::freeze);
        }
    }

    /** A connection falls silent behind the first message of its client with these words. */
    public void freezeAfter(String words) {
        freezeAfter = words.getBytes(StandardCharsets.UTF_8);
    }

    /** From now on connections are accepted, and nothing comes of them. */
    public void deaf(boolean now) {
        deaf = now;
    }

    private static boolean contains(byte[] bytes, byte[] words) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(new String(words, StandardCharsets.ISO_8859_1));
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
