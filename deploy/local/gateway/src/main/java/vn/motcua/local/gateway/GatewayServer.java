package vn.motcua.local.gateway;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import java.util.Map;

/** One event loop of the gateway. Several share the port. */
final class GatewayServer extends AbstractVerticle {

    private static final String HOST = "127.0.0.1";
    private static final String HEALTH = "/gateway/health";
    private static final int CONNECTIONS_MAX = 1024;
    /** Bytes of the first line, and of all headers. */
    private static final int MAX_HEAD = 65_536;

    private final int port;
    private final Map<Upstream, Integer> upstreamPorts;
    private final Patience patience;

    GatewayServer(int port, Map<Upstream, Integer> upstreamPorts, Patience patience) {
        this.port = port;
        this.upstreamPorts = upstreamPorts;
        this.patience = patience;
    }

    @Override
    public void start(Promise<Void> started) {
        // An open event stream holds its connection, so the pool is far larger than the number of busy requests.
        HttpClient client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(CONNECTIONS_MAX)
                .setConnectTimeout(2_000)
                .setKeepAliveTimeout(20)
                .setDecompressionSupported(false));
        Console console = new Console(client, upstreamPorts, patience);
        Passage passage = new Passage(vertx, patience);
        HttpProxy proxy = HttpProxy.reverseProxy(client)
                .origin(context -> open(context, passage))
                .addInterceptor(passage);
        var options = new HttpServerOptions()
                .setHttp2ClearTextEnabled(false)
                .setHandle100ContinueAutomatically(true)
                // Longer than services take: they say so themselves.
                .setMaxHeaderSize(MAX_HEAD)
                .setMaxInitialLineLength(MAX_HEAD);
        vertx.createHttpServer(options)
                .invalidRequestHandler(GatewayServer::refuseUnreadable)
                .requestHandler(request -> serve(request, proxy, console))
                .listen(port, HOST)
                .<Void>mapEmpty()
                .onComplete(started);
    }

    private Future<HttpClientRequest> open(ProxyContext context, Passage passage) {
        HttpServerRequest request = context.request().proxiedRequest();
        Integer upstreamPort = upstreamPorts.get(Routes.of(request.uri()).upstream());
        return upstreamPort == null
                ? Future.failedFuture("not configured: " + request.path())
                : context.client()
                        .request(new RequestOptions().setServer(SocketAddress.inetSocketAddress(upstreamPort, HOST)))
                        .onSuccess(opened -> passage.opened(context, opened));
    }

    private static void serve(HttpServerRequest request, HttpProxy proxy, Console console) {
        if (HEALTH.equals(request.path())) {
            request.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                    .end("{\"status\":\"UP\"}");
        } else if (!console.serves(request)) {
            proxy.handle(request);
        }
    }

    /** Nothing of what came is a request: its line or headers are too long, or it is no HTTP. */
    private static void refuseUnreadable(HttpServerRequest request) {
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        Problem.ofUnreadable(request.decoderResult().cause()).refuse(request);
        request.connection().close();
    }
}
