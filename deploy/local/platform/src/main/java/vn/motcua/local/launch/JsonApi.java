package vn.motcua.local.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

/** Asks a running product as whoever a token belongs to. */
final class JsonApi {

    /** Verifying or rebuilding reads a whole log. */
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String token;

    JsonApi(String token) {
        this.token = token;
    }

    /**
     * @param who is asked, as a person knows it
     * @throws Trouble when there is no answer, or a refusal
     */
    JsonNode get(String who, URI address) throws IOException {
        return send(who, HttpRequest.newBuilder(address).GET());
    }

    /** @throws Trouble when there is no answer, or a refusal */
    JsonNode post(String who, URI address) throws IOException {
        return send(
                who,
                HttpRequest.newBuilder(address)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.noBody()));
    }

    private JsonNode send(String who, HttpRequest.Builder builder) throws IOException {
        HttpRequest request = builder.timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                String path = request.uri().getPath();
                throw new Trouble(
                        "%s trả lời %d cho %s".formatted(who, answer.statusCode(), path),
                        "%s answered %d to %s: %s".formatted(who, answer.statusCode(), path, answer.body()),
                        "./motcua status");
            }
            return JSON.readTree(answer.body());
        } catch (ConnectException _) {
            throw new Trouble(who + " không trả lời", who + " does not answer", "./motcua status");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
