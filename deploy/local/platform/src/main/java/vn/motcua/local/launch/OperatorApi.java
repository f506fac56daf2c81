package vn.motcua.local.launch;

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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.motcua.local.DataFolder;
import vn.motcua.local.Home;
import vn.motcua.local.Ports;
import vn.motcua.local.Tokens;
import vn.motcua.local.parts.Issuer;

/** What operators may ask of the services of a running product: {@code /operations} of each. */
final class OperatorApi {

    /** Client of the local issuer that carries the role OPERATOR. */
    private static final String CLIENT = "may.van.hanh";

    /** Verifying or rebuilding reads a whole log. */
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Home home;
    private final Ports ports;
    private final String token;

    private OperatorApi(Home home, Ports ports) {
        this.home = home;
        this.ports = ports;
        this.token = new Tokens(Issuer.tokens(ports.issuer()), home.logins()).ofClient(CLIENT);
    }

    /** @throws Trouble when nothing runs on that data folder */
    static OperatorApi of(Home home, DataFolder data) throws IOException {
        return new OperatorApi(home, Running.current(data).ports());
    }

    List<Service> services() {
        return Arrays.stream(Service.values())
                .filter(service -> service.exists(home))
                .toList();
    }

    JsonNode get(Service service, String path) throws IOException {
        return send(service, path, request(service, path).GET());
    }

    JsonNode post(Service service, String path) throws IOException {
        return send(
                service,
                path,
                request(service, path)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(Service service, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port(ports) + "/operations/" + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    private JsonNode send(Service service, String path, HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new Trouble(
                        "%s trả lời %d cho %s".formatted(service.id(), answer.statusCode(), path),
                        "%s answered %d to %s: %s".formatted(service.id(), answer.statusCode(), path, answer.body()),
                        "./motcua status");
            }
            return JSON.readTree(answer.body());
        } catch (java.net.ConnectException _) {
            throw new Trouble(service.id() + " không trả lời", service.id() + " does not answer", "./motcua status");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
