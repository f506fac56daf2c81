package vn.motcua.local.gateway;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;
import java.util.Map;

/** One event loop of the gateway. Several share the port. */
final class GatewayServer extends AbstractVerticle {

    private static final String HOST = "127.0.0.1";
    private static final String HEALTH = "/gateway/health";
    private static final int CONNECTIONS_MAX = 1024;

    private final int port;
    private final Map<Upstream, Integer> upstreamPorts;

    GatewayServer(int port, Map<Upstream, Integer> upstreamPorts) {
        this.port = port;
        this.upstreamPorts = upstreamPorts;
    }

    @Override
    public void start(Promise<Void> started) {
        // An open event stream holds its connection, so the pool is far larger than the number of busy requests.
        HttpClient client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(CONNECTIONS_MAX)
                .setConnectTimeout(2_000)
                .setKeepAliveTimeout(20)
                .setDecompressionSupported(false));
        HttpProxy proxy = HttpProxy.reverseProxy(client)
                .origin(OriginRequestProvider.selector(this::upstream))
                .addInterceptor(new Passage());
        var options = new HttpServerOptions()
                .setHttp2ClearTextEnabled(false)
                .setHandle100ContinueAutomatically(true)
                .setMaxHeaderSize(16_384);
        vertx.createHttpServer(options)
                .requestHandler(request -> serve(request, proxy))
                .listen(port, HOST)
                .<Void>mapEmpty()
                .onComplete(started);
    }

    private Future<SocketAddress> upstream(ProxyContext context) {
        HttpServerRequest request = context.request().proxiedRequest();
        Integer upstreamPort = upstreamPorts.get(Routes.of(request.uri()).upstream());
        return upstreamPort == null
                ? Future.failedFuture("not configured: " + request.path())
                : Future.succeededFuture(SocketAddress.inetSocketAddress(upstreamPort, HOST));
    }

    private static void serve(HttpServerRequest request, HttpProxy proxy) {
        if (HEALTH.equals(request.path())) {
            request.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                    .end("{\"status\":\"UP\"}");
        } else {
            proxy.handle(request);
        }
    }
}
