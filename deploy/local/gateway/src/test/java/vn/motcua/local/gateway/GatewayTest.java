package vn.motcua.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
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
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GatewayTest {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private StubUpstream plan;
    /** As a process that was stopped: its system takes connections and some bytes, and nobody reads them. */
    private ServerSocket frozen;

    private Vertx gateway;
    private int port;

    @BeforeEach
    void start() throws IOException {
        plan = StubUpstream.on(0);
        port = freePort();
        frozen = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        gateway = Gateway.start(
                port,
                Map.of(
                        Upstream.PLAN,
                        plan.port(),
                        Upstream.DOSSIER,
                        freePort(),
                        Upstream.FEEDBACK,
                        frozen.getLocalPort()),
                new Patience(Duration.ofMillis(500), Duration.ofSeconds(2)));
    }

    @AfterEach
    void stop() throws IOException {
        frozen.close();
        gateway.close().toCompletionStage().toCompletableFuture().join();
        plan.close();
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
    void an_answer_that_has_no_body_announces_none_and_the_connection_goes_on() throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (int status : new int[] {304, 204, 304}) {
                socket.getOutputStream()
                        .write("GET /api/v1/plans/status?%d HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                .formatted(status)
                                .getBytes(StandardCharsets.US_ASCII));
                assertThat(lines.readLine()).startsWith("HTTP/1.1 " + status);
                assertThat(lines.lines().takeWhile(line -> !line.isEmpty()).map(String::toLowerCase))
                        .noneMatch(line -> line.startsWith("transfer-encoding") || line.startsWith("content-length"));
            }
        }
    }

    @Test
    void text_is_sent_compressed_to_whoever_takes_it_so_and_keeps_its_version() throws Exception {
        for (String type : List.of("application/json", "text/css", "text/html;charset=UTF-8", "image/svg+xml")) {
            HttpResponse<byte[]> answer = text(type, "br, gzip;q=0.8");
            assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
            assertThat(answer.headers().firstValue("Vary"))
                    .hasValueSatisfying(vary -> assertThat(vary).isEqualToIgnoringCase("Accept-Encoding"));
            assertThat(answer.headers().firstValue("ETag")).hasValue("\"7\"");
            assertThat(answer.body()).hasSizeLessThan(1_000);
            try (var gzip = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
                assertThat(new String(gzip.readAllBytes(), StandardCharsets.UTF_8))
                        .startsWith("[\"dài dài")
                        .endsWith("dài \"]");
            }
        }
        for (var answer : List.of(
                text("application/json", "identity"),
                text("application/json", "gzip;q=0"),
                text("image/png", "gzip"),
                text("text/event-stream", "gzip"))) {
            assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(answer.body()).hasSizeGreaterThan(40_000);
        }
    }

    private HttpResponse<byte[]> text(String type, String accepted) throws Exception {
        var request = request("/api/v1/plans/text?" + type).header("Accept-Encoding", accepted);
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    @Test
    void a_request_keeps_the_name_that_its_sender_gave_it_or_gets_one_and_both_ends_are_told() throws Exception {
        var named = request("/api/v1/plans/text?text/plain").header("X-Request-Id", "portal-2026/0007");
        HttpResponse<String> answer = client.send(named.build(), BodyHandlers.ofString());
        assertThat(answer.headers().allValues("X-Request-Id")).containsExactly("portal-2026/0007");
        assertThat(answer.headers().firstValue("Asked")).hasValue("portal-2026/0007");

        for (String odd : List.of("two words", "x".repeat(129), "<b>")) {
            var request = request("/api/v1/plans/text?text/plain").header("X-Request-Id", odd);
            HttpResponse<String> own = client.send(request.build(), BodyHandlers.ofString());
            String made = own.headers().firstValue("X-Request-Id").orElseThrow();
            assertThat(made).matches("[0-9a-f-]{36}");
            assertThat(own.headers().firstValue("Asked")).hasValue(made);
        }
        HttpResponse<String> away = client.send(
                request("/api/v1/dossiers/1").header("X-Request-Id", "p-1").build(), BodyHandlers.ofString());
        assertThat(away.statusCode()).isEqualTo(502);
        assertThat(away.headers().firstValue("X-Request-Id")).hasValue("p-1");
    }

    @Test
    void an_upload_that_stops_in_the_middle_is_408_and_ends_the_connection() throws Exception {
        for (String head : List.of("Content-Length: 1000\r\n\r\n{", "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n")) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.setSoTimeout(20_000);
                socket.getOutputStream()
                        .write(("POST /api/v1/plans/echo HTTP/1.1\r\nHost: localhost\r\n" + head)
                                .getBytes(StandardCharsets.US_ASCII));
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(answer).startsWith("HTTP/1.1 408 ").contains("\"code\":\"UPLOAD_STOPPED\"");
            }
        }
    }

    @Test
    void a_service_that_has_stopped_is_504_within_the_time_and_says_that_repeating_is_safe() throws Exception {
        for (var sent : List.of(
                request("/api/v1/feedback").GET(),
                request("/api/v1/feedback").POST(BodyPublishers.ofString("{}")),
                request("/api/v1/feedback").POST(BodyPublishers.ofByteArray(new byte[15_000_000])))) {
            var answer = client.send(
                    sent.header("Accept-Language", "en")
                            .timeout(Duration.ofSeconds(20))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(504);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json;charset=UTF-8");
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
            assertThat(answer.body()).contains("\"code\":\"UPSTREAM_SILENT\"").contains("same Idempotency-Key");
        }
    }

    @Test
    void a_service_may_think_for_longer_than_a_client_may_stop_in_the_middle() throws Exception {
        var answer = client.send(
                request("/api/v1/plans/late?1200")
                        .POST(BodyPublishers.ofByteArray(new byte[300_000]))
                        .build(),
                BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void what_operators_ask_for_may_take_longer() throws Exception {
        var answer = client.send(request("/ops/plan/operations/late?2500").build(), BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void what_is_no_request_or_too_long_for_one_is_a_problem_too() throws Exception {
        String longest = "x".repeat(70_000);
        assertProblem("GET /api/v1/plans?" + longest + " HTTP/1.1\r\nHost: a\r\n\r\n", 414, "URI_TOO_LONG");
        assertProblem("GET /api/v1/plans HTTP/1.1\r\nHost: a\r\nA: " + longest + "\r\n\r\n", 431, "HEADERS_TOO_LARGE");
        assertProblem("GET /api/v1/plans HTTP/1.1\r\nHost: a\r\nno header\r\n\r\n", 400, "REQUEST_MALFORMED");
    }

    private void assertProblem(String sent, int status, String code) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .containsPattern("^HTTP/1.[01] " + status + " ")
                    .contains("application/problem+json")
                    .contains("\"code\":\"" + code + "\"");
        }
    }

    @Test
    void each_service_has_a_console_of_its_own_with_a_sign_in_and_its_own_operations() throws Exception {
        var answer = client.send(request("/ops/plan/q/openapi").build(), BodyHandlers.ofString());
        var document = new JsonObject(answer.body());
        var paths = document.getJsonObject("paths");
        assertThat(document.getJsonObject("info").getString("title")).isEqualTo("Kế hoạch");
        assertThat(document.getJsonObject("components")
                        .getJsonObject("securitySchemes")
                        .fieldNames())
                .containsExactly("bearer", "login");
        assertThat(paths.getJsonObject("/operations/status").getJsonArray("servers"))
                .isEqualTo(new JsonArray("[{\"url\":\"/ops/plan\"}]"));
        assertThat(paths.getJsonObject("/api/v1/plans").containsKey("servers")).isFalse();
        for (String path : List.of("/operations/status", "/api/v1/plans")) {
            assertThat(paths.getJsonObject(path).getJsonObject("get").getJsonArray("security"))
                    .isEqualTo(new JsonArray("[{\"bearer\":[]},{\"login\":[\"openid\"]}]"));
        }
        assertThat(paths.getJsonObject("/api/v1/open").getJsonObject("get").containsKey("security"))
                .isFalse();
        var page = client.send(request("/ops/plan/q/swagger-ui/").build(), BodyHandlers.ofString());
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.body())
                .isEqualTo("<script>var oar = \"/ops/plan/q/swagger-ui/oauth2-redirect.html\";"
                        + " url: '/ops/plan/q/openapi'; './logo.png'</script>");
        assertThat(client.send(request("/ops/dossier/q/openapi").build(), BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(502);
    }

    @Test
    void events_come_through_one_by_one_and_the_upstream_notices_when_the_reader_leaves() throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write("GET /api/v1/plans/events HTTP/1.1\r\nHost: localhost\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(lines.readLine()).isEqualTo("HTTP/1.1 200 OK");
            HttpExchange upstream = plan.open().get(10, TimeUnit.SECONDS);
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
        assertThat(plan.readerLeft().await(20, TimeUnit.SECONDS)).isTrue();
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
        int planPort = plan.port();
        assertThat(client.send(request("/api/v1/plans/status?200").build(), BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(200);
        plan.close();
        assertThat(client.send(request("/api/v1/plans/status?200").build(), BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(502);
        plan = StubUpstream.on(planPort);
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
    void a_file_may_be_larger_than_other_bodies() throws Exception {
        byte[] file = new byte[(int) Passage.BODY_BYTES_MAX + 1];

        HttpResponse<String> taken = client.send(
                request("/api/v1/plans/echo/files")
                        .POST(BodyPublishers.ofByteArray(file))
                        .build(),
                BodyHandlers.ofString());

        assertThat(taken.statusCode()).isEqualTo(201);
        assertThat(client.send(
                                request("/api/v1/plans/echo/files")
                                        .POST(BodyPublishers.ofInputStream(() -> new EndlessZeros()))
                                        .build(),
                                BodyHandlers.ofString())
                        .body())
                .contains("BODY_TOO_LARGE");
    }

    /** A file of 5 GB and more. */
    private static final class EndlessZeros extends java.io.InputStream {
        @Override
        public int read() {
            return 0;
        }

        @Override
        public int read(byte[] into, int at, int length) {
            return length;
        }
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

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
