package vn.motcua.local.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Duration;
import java.util.Set;

/** What happens to every request and answer on their way through. */
final class Passage implements ProxyInterceptor {

    static final long BODY_BYTES_MAX = 20L * 1024 * 1024;

    private static final Set<Integer> BODYLESS = Set.of(204, 304);

    private final Vertx vertx;
    private final Duration patience;

    /** @param patience how long a client may stop in the middle of what it sends */
    Passage(Vertx vertx, Duration patience) {
        this.vertx = vertx;
        this.patience = patience;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        HttpServerRequest came = request.proxiedRequest();
        request.setURI(Routes.of(came.uri()).uri());
        sayWhoAsked(request, came);
        String id = RequestId.of(came);
        context.set(RequestId.HEADER, id);
        request.putHeader(RequestId.HEADER, id);
        long length = request.getBody().length();
        if (length > BODY_BYTES_MAX) {
            return Future.succeededFuture(refused(request, Problem.BODY_TOO_LARGE));
        }
        if (length == 0 || length < 0 && !came.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            return context.sendRequest()
                    .recover(_ -> Future.succeededFuture(refused(request, Problem.UPSTREAM_UNAVAILABLE)));
        }
        var body = new ClientBody(request.getBody().stream(), vertx, BODY_BYTES_MAX, patience);
        request.setBody(length < 0 ? Body.body(body) : Body.body(body, length));
        return context.sendRequest()
                .recover(_ ->
                        Future.succeededFuture(refused(request, body.problem().orElse(Problem.UPSTREAM_UNAVAILABLE))));
    }

    /** The upstream sees the host that the client named; whatever the client says of other proxies is dropped. */
    private static void sayWhoAsked(ProxyRequest request, HttpServerRequest came) {
        request.headers().names().stream()
                .filter(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("x-forwarded-")
                        || name.equalsIgnoreCase("forwarded"))
                .toList()
                .forEach(request.headers()::remove);
        request.putHeader("X-Forwarded-For", came.remoteAddress().hostAddress());
        request.putHeader("X-Forwarded-Proto", "http");
        request.putHeader("X-Forwarded-Port", String.valueOf(came.localAddress().port()));
        if (came.authority() != null) {
            request.putHeader("X-Forwarded-Host", came.authority().toString());
            request.setAuthority(came.authority());
        }
    }

    private static ProxyResponse refused(ProxyRequest request, Problem problem) {
        ProxyResponse response = request.release().response().setStatusCode(problem.status());
        response.headers().addAll(problem.headers());
        if (problem.endsConnection()) {
            HttpServerRequest came = request.proxiedRequest();
            came.response().endHandler(_ -> came.connection().close());
        }
        return response.setBody(Body.body(problem.body(request.proxiedRequest())));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse answer = context.response();
        HttpServerRequest came = context.request().proxiedRequest();
        answer.putHeader(RequestId.HEADER, context.get(RequestId.HEADER, String.class));
        Compression.apply(came, answer);
        if (BODYLESS.contains(answer.getStatusCode())) {
            // The proxy takes an answer of no known length for a long one, and the client would wait for it.
            came.response().headersEndHandler(_ -> came.response()
                    .headers()
                    .remove(HttpHeaders.TRANSFER_ENCODING)
                    .remove(HttpHeaders.CONTENT_LENGTH));
        }
        String type = answer.headers().get(HttpHeaders.CONTENT_TYPE);
        Future<Void> sent = context.sendResponse();
        if (type != null && type.startsWith("text/event-stream")) {
            // Otherwise the head would wait for the first event, and the page would not know that it is connected.
            came.response().writeHead();
        }
        return sent;
    }
}
