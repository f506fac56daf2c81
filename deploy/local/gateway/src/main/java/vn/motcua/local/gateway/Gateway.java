package vn.motcua.local.gateway;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * The one port of the local product, on loopback.
 * Arguments: its port, then {@code upstream=port} for each upstream, such as {@code plan=8081}.
 */
public final class Gateway {

    private static final int INSTANCES = 2;

    private Gateway() {}

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        var ports = new EnumMap<Upstream, Integer>(Upstream.class);
        for (int i = 1; i < arguments.length; i++) {
            String[] pair = arguments[i].split("=", 2);
            ports.put(Upstream.valueOf(pair[0].toUpperCase(Locale.ROOT)), Integer.valueOf(pair[1]));
        }
        Vertx vertx = start(Integer.parseInt(arguments[0]), ports);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(vertx), "gateway-shutdown"));
    }

    /** Returns when the port is open. */
    static Vertx start(int port, Map<Upstream, Integer> upstreamPorts) {
        return start(port, upstreamPorts, Patience.USUAL);
    }

    static Vertx start(int port, Map<Upstream, Integer> upstreamPorts, Patience patience) {
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(INSTANCES));
        var options = new DeploymentOptions().setInstances(INSTANCES);
        try {
            vertx.deployVerticle(() -> new GatewayServer(port, Map.copyOf(upstreamPorts), patience), options)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
            return vertx;
        } catch (RuntimeException e) {
            end(vertx);
            throw e;
        }
    }

    private static void end(Vertx vertx) {
        var ended = new CountDownLatch(1);
        vertx.close().onComplete(_ -> ended.countDown());
        try {
            ended.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
