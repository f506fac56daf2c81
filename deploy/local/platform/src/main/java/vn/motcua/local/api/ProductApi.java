package vn.motcua.local.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.motcua.local.Tokens;

/**
 * The HTTP API of a running product, as the people and machines of the local logins use it. Every call throws
 * {@link ApiRefusal} when the product says no, and {@link NoAnswer} when it says nothing.
 */
public final class ProductApi {

    /** A caller without a login. */
    public static final String CITIZEN = "";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Verifying or rebuilding reads a whole log. */
    private static final Duration OPERATORS_PATIENCE = Duration.ofMinutes(30);

    /** How long a request is repeated that the product asks to repeat. */
    private static final Duration REPEATED = Duration.ofMinutes(1);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String who;
    private final URI address;
    private final UnaryOperator<String> tokens;
    private final Duration patience;
    private final Optional<String> unit;
    private final Map<String, String> tokenOf = new HashMap<>();

    private ProductApi(
            String who, URI address, UnaryOperator<String> tokens, Duration patience, Optional<String> unit) {
        this.who = who;
        this.address = address;
        this.tokens = tokens;
        this.patience = patience;
        this.unit = unit;
    }

    /** Everything, through the gateway; users are people and clients. */
    public ProductApi(URI gateway, Tokens tokens) {
        this("gateway", gateway, tokens::of, PATIENCE, Optional.empty());
    }

    /**
     * One service at its own port, past the gateway; users are machines.
     *
     * @param service as a person knows it
     */
    public static ProductApi ofService(String service, URI address, Tokens tokens) {
        return new ProductApi(service, address, tokens::ofClient, OPERATORS_PATIENCE, Optional.empty());
    }

    /**
     * The same, for somebody who is posted to another unit and acts for it.
     *
     * @param other code of that unit
     */
    public ProductApi actingFor(String other) {
        return new ProductApi(who, address, tokens, patience, Optional.of(other));
    }

    public JsonNode get(String user, String path) {
        return body(send(request(user, path).GET()));
    }

    /** Has something done that takes no content. */
    public JsonNode post(String user, String path) {
        return body(send(json(request(user, path), UUID.randomUUID(), Optional.empty())));
    }

    /** Creates something, for somebody with a login. The same body from the same user makes the same thing, however often. */
    public JsonNode create(String user, String path, JsonNode content) {
        String body = content.toString();
        UUID key = UUID.nameUUIDFromBytes((user + path + body).getBytes(StandardCharsets.UTF_8));
        return create(user, path, content, key);
    }

    /** @param key makes a repeated request the same one */
    public JsonNode create(String user, String path, JsonNode content, UUID key) {
        return body(send(json(request(user, path), key, Optional.of(content))));
    }

    /**
     * Acts on an entity in the version that it has now.
     *
     * @param entity its path
     * @param action what follows the entity's path
     */
    public JsonNode act(String user, String entity, String action, Optional<JsonNode> content) {
        String version =
                send(request(user, entity).GET()).headers().firstValue("ETag").orElseThrow();
        return body(send(json(request(user, entity + "/" + action), UUID.randomUUID(), content)
                .header("If-Match", version)));
    }

    /** Hands a file in, in the field {@code file}. */
    public JsonNode upload(String user, String path, String fileName, byte[] content) {
        String boundary = UUID.randomUUID().toString();
        String head = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                        .formatted(boundary, fileName.replace('"', '_'))
                + "Content-Type: application/octet-stream\r\n\r\n";
        return body(send(request(user, path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArrays(List.of(
                        head.getBytes(StandardCharsets.UTF_8),
                        content,
                        ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII))))));
    }

    private HttpRequest.Builder request(String user, String path) {
        var request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(patience).header("Accept-Language", "vi");
        unit.ifPresent(code -> request.header("Acting-For", code));
        return user.equals(CITIZEN)
                ? request
                : request.header("Authorization", "Bearer " + tokenOf.computeIfAbsent(user, this::token));
    }

    private String token(String user) {
        try {
            return tokens.apply(user);
        } catch (UncheckedIOException e) {
            throw new NoAnswer("issuer", e.getCause());
        }
    }

    private static HttpRequest.Builder json(HttpRequest.Builder request, UUID key, Optional<JsonNode> content) {
        request.header("Idempotency-Key", key.toString());
        return content.isPresent()
                ? request.header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(content.get().toString()))
                : request.POST(BodyPublishers.noBody());
    }

    /** Waits as the answer asks when it says that the same request may be tried again. */
    private HttpResponse<String> send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        Instant latest = Instant.now().plus(REPEATED);
        try {
            while (true) {
                HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
                var wait = answer.headers().firstValueAsLong("Retry-After");
                if (answer.statusCode() < 400) {
                    return answer;
                }
                if (wait.isEmpty() || Instant.now().isAfter(latest)) {
                    throw new ApiRefusal(who, request.uri().getPath(), answer.statusCode(), body(answer));
                }
                Thread.sleep(Duration.ofSeconds(Math.min(wait.getAsLong(), REPEATED.toSeconds())));
            }
        } catch (IOException e) {
            throw new NoAnswer(who, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for an answer", e);
        }
    }

    private static JsonNode body(HttpResponse<String> answer) {
        try {
            boolean json =
                    answer.headers().firstValue("Content-Type").orElse("").contains("json");
            return json ? JSON.readTree(answer.body()) : MissingNode.getInstance();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
