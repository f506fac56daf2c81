package vn.motcua.servicetest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Plain HTTP to the service under test, for tests that send hundreds of requests and read streams that do not end. */
final class Wire {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * What came back.
     *
     * @param type its content
     * @param code of a problem; empty otherwise
     * @param body empty for a stream
     */
    record Answer(int status, String type, String code, String body) {
        boolean isStream() {
            return type.equals("text/event-stream");
        }

        boolean isGood() {
            return status < 300;
        }

        @Override
        public String toString() {
            return code.isEmpty() ? Integer.toString(status) : status + " " + code;
        }
    }

    Answer send(Sent sent) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + sent.address()))
                .timeout(PATIENCE)
                .method(
                        sent.method(),
                        sent.body().length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(sent.body()));
        sent.headers().forEach(request::header);
        try {
            HttpResponse<InputStream> response = client.send(request.build(), BodyHandlers.ofInputStream());
            try (InputStream in = response.body()) {
                return answer(response, in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(sent.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Answer answer(HttpResponse<?> response, InputStream in) throws IOException {
        String type = response.headers().firstValue("Content-Type").orElse("").split(";")[0];
        String body = type.equals("text/event-stream") ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        String code = type.equals("application/problem+json")
                ? json(body).path("code").asText()
                : "";
        return new Answer(response.statusCode(), type, code, body);
    }

    private static JsonNode json(String text) throws IOException {
        return JSON.readTree(text);
    }
}
