package vn.motcua.local.gateway;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One event loop of the gateway. Several share the port. */
final class GatewayServer extends AbstractVerticle {

    private static final String HOST = "127.0.0.1";
    private static final String HEALTH = "/gateway/health";
    private static final int CONNECTIONS_MAX = 1024;
    /** Bytes of the first line, and of all headers. */
    private static final int MAX_HEAD = 65_536;

    private static final Pattern CONSOLE_DOCUMENT = Pattern.compile("/ops/([a-z]+)/q/openapi");

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
                .requestHandler(request -> serve(request, proxy, client))
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

    private void serve(HttpServerRequest request, HttpProxy proxy, HttpClient client) {
        Matcher console = CONSOLE_DOCUMENT.matcher(request.path() == null ? "" : request.path());
        if (HEALTH.equals(request.path())) {
            request.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                    .end("{\"status\":\"UP\"}");
        } else if (console.matches() && Routes.BY_NAME.containsKey(console.group(1))) {
            serveDocument(request, console.group(1), client);
        } else {
            proxy.handle(request);
        }
    }

    private void serveDocument(HttpServerRequest request, String service, HttpClient client) {
        int upstreamPort = upstreamPorts.getOrDefault(Routes.BY_NAME.get(service), 0);
        client.request(HttpMethod.GET, upstreamPort, HOST, "/q/openapi?format=json")
                .compose(HttpClientRequest::send)
                .compose(HttpClientResponse::body)
                .map(published -> ConsoleDocument.of(service, published))
                .onSuccess(document -> request.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json;charset=UTF-8")
                        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                        .end(document))
                .onFailure(_ -> refuse(request, Problem.UPSTREAM_UNAVAILABLE));
    }

    /** Nothing of what came is a request: its line or headers are too long, or it is no HTTP. */
    private static void refuseUnreadable(HttpServerRequest request) {
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        refuse(request, Problem.ofUnreadable(request.decoderResult().cause()));
        request.connection().close();
    }

    private static void refuse(HttpServerRequest request, Problem problem) {
        request.response().setStatusCode(problem.status()).headers().addAll(problem.headers());
        request.response().end(problem.body(request));
    }
}
