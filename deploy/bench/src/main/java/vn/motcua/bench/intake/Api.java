package vn.motcua.bench.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;

/** The product's HTTP interface as one signed-in person or machine uses it. */
final class Api {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final String token;

    Api(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    /** @throws IllegalStateException when the answer is not 201 */
    JsonNode create(String path, JsonNode body) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(path, body.toString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException("POST " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    /** Posts with a key of its own, whatever the answer. */
    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = to(path).timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** Opens a stream of server-sent events; gives its lines as they come. */
    Stream<String> watch(String path) throws IOException, InterruptedException {
        HttpResponse<Stream<String>> answer =
                client.send(to(path).header("Accept", "text/event-stream").build(), BodyHandlers.ofLines());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("GET " + path + ": " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Authorization", "Bearer " + token);
    }
}
