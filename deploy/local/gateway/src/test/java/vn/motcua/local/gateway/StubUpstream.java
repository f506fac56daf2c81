package vn.motcua.local.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Stands where plan-service is: repeats what it was asked, answers any status, and streams events until nobody reads. */
final class StubUpstream implements AutoCloseable {

    private final HttpServer server;
    private final CompletableFuture<HttpExchange> open = new CompletableFuture<>();
    private final CountDownLatch readerLeft = new CountDownLatch(1);

    private StubUpstream(HttpServer server) {
        this.server = server;
    }

    /** @param port 0 for any that is free */
    static StubUpstream on(int port) throws IOException {
        var upstream =
                new StubUpstream(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0));
        upstream.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        upstream.server.createContext("/api/v1/plans/echo", StubUpstream::echo);
        upstream.server.createContext("/api/v1/plans/status", StubUpstream::status);
        upstream.server.createContext("/api/v1/plans/events", upstream::events);
        upstream.server.createContext("/api/v1/plans/text", StubUpstream::text);
        upstream.server.createContext("/api/v1/plans/late", StubUpstream::late);
        upstream.server.createContext("/operations/late", StubUpstream::late);
        upstream.server.createContext("/q/swagger-ui/", StubUpstream::page);
        upstream.server.createContext("/q/openapi", StubUpstream::document);
        upstream.server.start();
        return upstream;
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** The stream of events, once somebody reads it. */
    CompletableFuture<HttpExchange> open() {
        return open;
    }

    /** Counted down when the reader of the stream has gone. */
    CountDownLatch readerLeft() {
        return readerLeft;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void echo(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        var headers = exchange.getRequestHeaders();
        String text = "%s %s%nhost %s%nfor %s%nforwarded host %s%n%s"
                .formatted(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI(),
                        headers.getFirst("Host"),
                        headers.getFirst("X-Forwarded-For"),
                        headers.getFirst("X-Forwarded-Host"),
                        body.length > 100 ? body.length : new String(body, StandardCharsets.UTF_8));
        exchange.getResponseHeaders().add("Location", "/api/v1/plans/1");
        exchange.getResponseHeaders().add("ETag", "\"7\"");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(201, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Answers as many milliseconds after it has the whole request as the query says. */
    private static void late(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        try {
            new CountDownLatch(1)
                    .await(Integer.parseInt(exchange.getRequestURI().getQuery()), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    /** A long answer of the type that the query asks for, with the name of the request. */
    private static void text(HttpExchange exchange) throws IOException {
        byte[] bytes = ("[\"" + "dài ".repeat(10_000) + "\"]").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .add("Content-Type", exchange.getRequestURI().getQuery());
        exchange.getResponseHeaders().add("ETag", "\"7\"");
        exchange.getResponseHeaders().add("Asked", exchange.getRequestHeaders().getFirst(RequestId.HEADER));
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void document(HttpExchange exchange) throws IOException {
        byte[] bytes = """
            {"info": {"title": "Kế hoạch"}, "servers": [{"url": "/"}],
             "components": {"securitySchemes": {"bearer": {"type": "http"}}},
             "paths": {"/api/v1/plans": {"get": {"security": [{"bearer": []}]}},
              "/api/v1/open": {"get": {}},
              "/operations/status": {"get": {"security": [{"bearer": []}]}}}}
            """.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void page(HttpExchange exchange) throws IOException {
        byte[] bytes =
                "<script>var oar = \"/q/swagger-ui/oauth2-redirect.html\"; url: '/q/openapi'; './logo.png'</script>"
                        .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void status(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(Integer.parseInt(exchange.getRequestURI().getQuery()), -1);
        exchange.close();
    }

    private void events(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        open.complete(exchange);
        try {
            for (int i = 0; i < 3_000; i++) {
                readerLeft.await(10, TimeUnit.MILLISECONDS);
                synchronized (exchange) {
                    exchange.getResponseBody().write(": still here\n\n".getBytes(StandardCharsets.UTF_8));
                    exchange.getResponseBody().flush();
                }
            }
        } catch (IOException _) {
            readerLeft.countDown();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
