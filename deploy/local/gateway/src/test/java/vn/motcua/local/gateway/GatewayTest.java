package vn.motcua.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GatewayTest {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final CompletableFuture<HttpExchange> open = new CompletableFuture<>();
    private final CountDownLatch clientLeft = new CountDownLatch(1);
    private HttpServer plan;
    private Vertx gateway;
    private int port;

    @BeforeEach
    void start() throws IOException {
        plan = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        plan.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        plan.createContext("/api/v1/plans/echo", GatewayTest::echo);
        plan.createContext("/api/v1/plans/status", GatewayTest::status);
        plan.createContext("/api/v1/plans/events", this::events);
        plan.start();
        port = freePort();
        gateway = Gateway.start(port, Map.of(Upstream.PLAN, plan.getAddress().getPort(), Upstream.DOSSIER, freePort()));
    }

    @AfterEach
    void stop() {
        gateway.close().toCompletionStage().toCompletableFuture().join();
        plan.stop(0);
    }

    @Test
    void a_request_arrives_as_it_was_sent_with_the_host_that_the_client_named() throws Exception {
        HttpResponse<String> answer = client.send(
                request("/api/v1/plans/echo?a=%C3%A1")
                        .header("X-Forwarded-For", "6.6.6.6")
                        .POST(BodyPublishers.ofString("thân"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location")).hasValue("/api/v1/plans/1");
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"7\"");
        assertThat(answer.body().lines())
                .containsExactly(
                        "POST /api/v1/plans/echo?a=%C3%A1",
                        "host localhost:" + port, "for 127.0.0.1", "forwarded host localhost:" + port, "thân");
    }

    @Test
    void answers_without_a_body_keep_their_status() throws Exception {
        for (int status : new int[] {204, 304, 404, 503}) {
            var answer = client.send(request("/api/v1/plans/status?" + status).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.body()).isEmpty();
        }
        var head = client.send(
                request("/api/v1/plans/status?200")
                        .method("HEAD", BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
        assertThat(head.statusCode()).isEqualTo(200);
    }

    @Test
    void events_come_through_one_by_one_and_the_upstream_notices_when_the_reader_leaves() throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write("GET /api/v1/plans/events HTTP/1.1\r\nHost: localhost\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(lines.readLine()).isEqualTo("HTTP/1.1 200 OK");
            HttpExchange upstream = open.get(10, TimeUnit.SECONDS);
            for (int i = 1; i <= 3; i++) {
                // The next event is written only after the last one has been read at the other end.
                synchronized (upstream) {
                    upstream.getResponseBody().write(("data: " + i + "\n\n").getBytes(StandardCharsets.UTF_8));
                    upstream.getResponseBody().flush();
                }
                assertThat(lines.lines()
                                .filter(line -> line.startsWith("data:"))
                                .findFirst())
                        .hasValue("data: " + i);
            }
        }
        assertThat(clientLeft.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_dead_upstream_is_a_problem_that_says_when_to_come_back() throws Exception {
        var answer = client.send(request("/api/v1/dossiers/1").build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json;charset=UTF-8");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(answer.body())
                .contains("\"title\":\"Dịch vụ tạm thời không phản hồi\"")
                .contains("\"code\":\"UPSTREAM_UNAVAILABLE\"")
                .contains("\"instance\":\"/api/v1/dossiers/1\"");
        var posted = client.send(
                request("/api/v1/dossiers")
                        .header("Accept-Language", "en")
                        .POST(BodyPublishers.ofString("{}"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(posted.statusCode()).isEqualTo(502);
        assertThat(posted.body()).contains("\"title\":\"The service does not answer at the moment\"");
    }

    @Test
    void an_upstream_that_dies_and_comes_back_is_found_again() throws Exception {
        int planPort = plan.getAddress().getPort();
        assertThat(client.send(request("/api/v1/plans/status?200").build(), BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(200);
        plan.stop(0);
        assertThat(client.send(request("/api/v1/plans/status?200").build(), BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(502);
        plan = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), planPort), 0);
        plan.createContext("/api/v1/plans/status", GatewayTest::status);
        plan.start();
        assertThat(client.send(request("/api/v1/plans/status?200").build(), BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_body_beyond_the_bound_is_refused_whether_its_length_was_announced_or_not() throws Exception {
        byte[] largest = new byte[(int) Passage.BODY_BYTES_MAX];
        byte[] tooLarge = new byte[(int) Passage.BODY_BYTES_MAX + 1];
        assertThat(post(BodyPublishers.ofByteArray(largest)).statusCode()).isEqualTo(201);
        assertThat(post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(largest)))
                        .statusCode())
                .isEqualTo(201);
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String head = "POST /api/v1/plans/echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + tooLarge.length
                    + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(lines.readLine()).isEqualTo("HTTP/1.1 413 Request Entity Too Large");
        }
        var chunked = post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooLarge)));
        assertThat(chunked.statusCode()).isEqualTo(413);
        assertThat(chunked.body()).contains("BODY_TOO_LARGE");
    }

    @Test
    void a_body_of_unannounced_length_arrives_from_a_client_that_would_rather_speak_http_2() throws Exception {
        var body =
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream("thân".getBytes(StandardCharsets.UTF_8)));
        try (var modern =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            var answer = modern.send(request("/api/v1/plans/echo").POST(body).build(), BodyHandlers.ofString());
            assertThat(answer.body()).endsWith("thân");
        }
    }

    @Test
    void the_gateway_tells_its_own_health() throws Exception {
        var answer = client.send(request("/gateway/health").build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    private HttpResponse<String> post(HttpRequest.BodyPublisher body) throws Exception {
        return client.send(request("/api/v1/plans/echo").POST(body).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String uri) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + uri))
                .timeout(Duration.ofSeconds(30));
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
                clientLeft.await(10, TimeUnit.MILLISECONDS);
                synchronized (exchange) {
                    exchange.getResponseBody().write(": still here\n\n".getBytes(StandardCharsets.UTF_8));
                    exchange.getResponseBody().flush();
                }
            }
        } catch (IOException _) {
            clientLeft.countDown();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
