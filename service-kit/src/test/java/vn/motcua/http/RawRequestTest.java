package vn.motcua.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What well-behaved clients never send. */
@QuarkusTest
@WithTestResource(Tokens.class)
@Timeout(20)
class RawRequestTest {
    @TestHTTPResource
    URI base;

    /** Reads until the server closes the connection, so each request says or causes that. */
    private String send(String head, String body) throws IOException {
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write((head + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void isProblem(String answer, int status, String code) {
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
        assertTrue(answer.contains("\"code\":\"" + code + "\""), answer);
    }

    @Test
    void a_malformed_escape_is_400() throws IOException {
        String rest = " HTTP/1.1\r\nHost: a\r\nConnection: close";
        // Quarkus answers what is no URI before any code of ours, without a body.
        for (String target : List.of("/api/v1/things/search?since=%zz", "/api/v1/things/%zz")) {
            String answer = send("GET " + target + rest, "");
            assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        }
        isProblem(send("GET /nowhere/%c3%28?%ff" + rest, ""), 404, "NOT_FOUND");
    }

    @Test
    void large_headers_are_431() throws IOException {
        String line = "GET /api/v1/things/public HTTP/1.1\r\nHost: a\r\nConnection: close\r\nA: ";
        String answer = send(line + "x".repeat(16_000), "");
        assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
        isProblem(send(line + "x".repeat(17_000), ""), 431, "HEADERS_TOO_LARGE");
        isProblem(send(line + "x".repeat(66_000), ""), 431, "HEADERS_TOO_LARGE");
    }

    @Test
    void a_large_body_of_unknown_length_is_413_and_ends_the_connection() throws IOException {
        String chunk = "4000\r\n" + " ".repeat(0x4000) + "\r\n";
        String answer = send(
                "POST /api/v1/things/public HTTP/1.1\r\nHost: a\r\nIdempotency-Key: k\r\n"
                        + "Content-Type: application/json\r\nTransfer-Encoding: chunked",
                chunk.repeat(4) + "0\r\n\r\n");
        isProblem(answer, 413, "BODY_TOO_LARGE");
    }

    @Test
    void a_large_announced_body_is_413_before_it_is_sent() throws IOException {
        String answer = send(
                "POST /api/v1/things/public HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 30000",
                "{");
        isProblem(answer, 413, "BODY_TOO_LARGE");
    }

    @Test
    void a_small_body_of_unknown_length_is_read() throws IOException {
        String body = "{\"name\":\"a\"}";
        String answer = send(
                "POST /api/v1/things/public HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                        + "Idempotency-Key: " + UUID.randomUUID() + "\r\n"
                        + "Content-Type: application/json\r\nTransfer-Encoding: chunked",
                Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 201 "), answer);
    }
}
