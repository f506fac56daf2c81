package vn.motcua.local.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Set;

/** What happens to every request and answer on their way through. */
final class Passage implements ProxyInterceptor {

    static final long BODY_BYTES_MAX = 20L * 1024 * 1024;

    /** A file streams through; its service says itself how large one may be, which is less. */
    static final long FILE_BYTES_MAX = 60L * 1024 * 1024;

    private static final long DRAIN_MILLIS = 2_000;

    private static final String OPENED = "opened";
    private static final String WHOLE = "whole";

    private static final Set<Integer> BODYLESS = Set.of(204, 304);

    private final Vertx vertx;
    private final Patience patience;

    Passage(Vertx vertx, Patience patience) {
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
        long bytesMax = bytesMax(came.path());
        if (length > bytesMax) {
            return Future.succeededFuture(refused(request, Problem.BODY_TOO_LARGE));
        }
        if (length == 0 || length < 0 && !came.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            context.set(WHOLE, true);
            return context.sendRequest().recover(why -> Future.succeededFuture(refused(request, Problem.of(why))));
        }
        var body = new ClientBody(request.getBody().stream(), vertx, bytesMax, patience, () -> waitForAnswer(context));
        request.setBody(length < 0 ? Body.body(body) : Body.body(body, length));
        return context.sendRequest()
                .recover(why ->
                        Future.succeededFuture(refused(request, body.problem().orElseGet(() -> Problem.of(why)))));
    }

    private static long bytesMax(String path) {
        return path.endsWith("/files") ? FILE_BYTES_MAX : BODY_BYTES_MAX;
    }

    /** Notes the request to the service; one without a body is whole as it stands. */
    void opened(ProxyContext context, HttpClientRequest request) {
        context.set(OPENED, request);
        if (context.get(WHOLE, Boolean.class) != null) {
            waitForAnswer(context);
        }
    }

    /** What operators ask for may take minutes: a rebuild, say. */
    private void waitForAnswer(ProxyContext context) {
        if (!context.request().proxiedRequest().path().startsWith("/ops/")) {
            context.get(OPENED, HttpClientRequest.class)
                    .idleTimeout(patience.withServices().toMillis());
        }
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

    private ProxyResponse refused(ProxyRequest request, Problem problem) {
        HttpServerRequest came = request.proxiedRequest();
        boolean unfinished = !came.isEnded();
        ProxyResponse response = request.release().response().setStatusCode(problem.status());
        response.headers().addAll(problem.headers());
        if (unfinished) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            came.response().endHandler(_ -> closeBehind(came));
        }
        return response.setBody(Body.body(problem.body(came)));
    }

    /** What nobody takes is read for a moment all the same: many a client looks for an answer when it has sent everything. */
    private void closeBehind(HttpServerRequest came) {
        if (came.isEnded()) {
            came.connection().close();
        } else {
            came.handler(_ -> {}).endHandler(_ -> came.connection().close()).resume();
            vertx.setTimer(DRAIN_MILLIS, _ -> came.connection().close());
        }
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
