package vn.motcua.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.motcua.http.sample.NumberResource;

/** Who leaves before the answer, or in the middle of it, is no fault of ours, and nobody is to be woken up for it. */
@QuarkusTest
@WithTestResource(Tokens.class)
@Timeout(60)
class ReadersWhoLeaveTest {
    @TestHTTPResource
    URI base;

    @Test
    void who_leaves_is_no_error_in_the_log() throws IOException {
        NumberResource.NUMBERS.clear();
        LongStream.rangeClosed(1, 2_000).forEach(NumberResource.NUMBERS::add);
        try (LoggedErrors errors = new LoggedErrors()) {
            for (int i = 0; i < 40; i++) {
                askAndLeave(i % 2 == 0 ? "/api/v1/numbers/export?format=CSV" : "/api/v1/numbers?limit=200");
            }
            // Their turns are over when this one has had its own.
            for (int i = 0; i < 5; i++) {
                given().get("/api/v1/numbers/export").then().statusCode(200);
            }
            assertEquals(List.of(), errors.lines());
        }
    }

    private void askAndLeave(String path) throws IOException {
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            if (path.contains("export")) {
                socket.getInputStream().read();
            }
        }
    }
}
