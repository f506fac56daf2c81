package vn.motcua.local.issuer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import kotlin.jvm.functions.Function1;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.OAuth2HttpServer;
import no.nav.security.mock.oauth2.http.Ssl;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/**
 * The JDK's HTTP server under the library. Whatever host and port a request came to, the library sees the public
 * address: so issuer, discovery and tokens agree behind the gateway and without it.
 */
final class LoopbackHttpServer implements OAuth2HttpServer {

    private static final int BODY_BYTES_MAX = 64 * 1024;

    private final HttpUrl publicAddress;
    private final Logins logins;
    private HttpServer server;

    LoopbackHttpServer(HttpUrl publicAddress, Logins logins) {
        this.publicAddress = publicAddress;
        this.logins = logins;
    }

    @Override
    public OAuth2HttpServer start(
            InetAddress address, int port, Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> library) {
        var door = new Doorkeeper(publicAddress.encodedPath(), logins, library);
        try {
            server = HttpServer.create(new InetSocketAddress(address, port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("port " + port, e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> serve(exchange, door));
        server.start();
        return this;
    }

    private void serve(HttpExchange exchange, Doorkeeper door) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(BODY_BYTES_MAX + 1);
            OAuth2HttpResponse answer = body.length > BODY_BYTES_MAX
                    ? Refusal.error(413, "invalid_request", "Yêu cầu quá lớn / request too large")
                    : answer(door, request(exchange, body));
            send(exchange, answer);
        }
    }

    /** One at a time: the library keeps its codes in plain maps. */
    private synchronized OAuth2HttpResponse answer(Doorkeeper door, OAuth2HttpRequest request) {
        try {
            return door.answer(request);
        } catch (IllegalArgumentException _) {
            return Refusal.error(400, "invalid_request", "Yêu cầu không đọc được / unreadable request");
        }
    }

    private OAuth2HttpRequest request(HttpExchange exchange, byte[] body) {
        var headers = new Headers.Builder();
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase("Host")
                    && !name.toLowerCase(java.util.Locale.ROOT).startsWith("x-forwarded-")) {
                values.forEach(value -> headers.addUnsafeNonAscii(name, value));
            }
        });
        HttpUrl url = publicAddress
                .newBuilder()
                .encodedPath(exchange.getRequestURI().getRawPath())
                .encodedQuery(exchange.getRequestURI().getRawQuery())
                .build();
        return new OAuth2HttpRequest(
                headers.build(), exchange.getRequestMethod(), url, new String(body, StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, OAuth2HttpResponse answer) throws IOException {
        byte[] body = answer.getBytesBody() != null
                ? answer.getBytesBody()
                : (answer.getBody() == null ? "" : answer.getBody()).getBytes(StandardCharsets.UTF_8);
        answer.getHeaders().forEach(header -> exchange.getResponseHeaders().add(header.getFirst(), header.getSecond()));
        exchange.sendResponseHeaders(answer.getStatus(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public OAuth2HttpServer start(Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> library) {
        return start(0, library);
    }

    @Override
    public OAuth2HttpServer start(int port, Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> library) {
        return start(InetAddress.getLoopbackAddress(), port, library);
    }

    @Override
    public OAuth2HttpServer stop() {
        server.stop(1);
        return this;
    }

    @Override
    public void close() {
        stop();
    }

    @Override
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public HttpUrl url(String path) {
        return publicAddress.newBuilder().encodedPath("/").addPathSegments(path).build();
    }

    @Override
    public Ssl sslConfig() {
        return null;
    }
}
