package vn.motcua.local.gateway;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;

/** What happens to every request and answer on their way through. */
final class Passage implements ProxyInterceptor {

    static final long BODY_BYTES_MAX = 20L * 1024 * 1024;

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        HttpServerRequest came = request.proxiedRequest();
        request.setURI(Routes.of(came.uri()).uri());
        sayWhoAsked(request, came);
        long length = request.getBody().length();
        if (length > BODY_BYTES_MAX) {
            return Future.succeededFuture(refused(request, Problem.BODY_TOO_LARGE));
        }
        if (length >= 0 || !came.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            return context.sendRequest()
                    .recover(_ -> Future.succeededFuture(refused(request, Problem.UPSTREAM_UNAVAILABLE)));
        }
        var body = new BoundedBody(request.getBody().stream(), BODY_BYTES_MAX);
        request.setBody(Body.body(body));
        return context.sendRequest()
                .recover(_ -> Future.succeededFuture(
                        refused(request, body.isTooLarge() ? Problem.BODY_TOO_LARGE : Problem.UPSTREAM_UNAVAILABLE)));
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
        return response.setBody(Body.body(problem.body(request.proxiedRequest())));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        String type = context.response().headers().get(HttpHeaders.CONTENT_TYPE);
        Future<Void> sent = context.sendResponse();
        if (type != null && type.startsWith("text/event-stream")) {
            // Otherwise the head would wait for the first event, and the page would not know that it is connected.
            context.request().proxiedRequest().response().writeHead();
        }
        return sent;
    }
}
