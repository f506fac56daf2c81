package vn.motcua.system;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.local.ClockFile;
import vn.motcua.local.DataFolder;
import vn.motcua.local.Home;
import vn.motcua.local.Ports;
import vn.motcua.local.launch.Product;
import vn.motcua.local.launch.Running;
import vn.motcua.local.launch.Verification;

/**
 * The whole product on free ports and fresh data, called through its gateway as people and machines do. It holds its data
 * folder as {@code ./motcua up} does, so the launcher's other commands find it there.
 */
final class RunningProduct implements AutoCloseable {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Home home;
    private final Running running;
    private final Product product;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    private RunningProduct(Home home, Running running, Product product) {
        this.home = home;
        this.running = running;
        this.product = product;
    }

    /** Starts it at that business time, on data of that test alone; its logs stay in {@code target/NAME/log}. */
    static RunningProduct startedAt(LocalDateTime time, String name) throws IOException {
        Path folder = Path.of("target", name);
        empty(folder);
        DataFolder data = DataFolder.at(folder);
        new ClockFile(data.clock()).startAt(time.atZone(ZONE).toInstant());
        return started(Home.find(), data);
    }

    private static RunningProduct started(Home home, DataFolder data) throws IOException {
        Ports ports = Ports.free();
        Running running = Running.claim(data).orElseThrow();
        running.note(ports);
        Product product = Product.prepare(home, data, ports, event -> System.out.println("product: " + event));
        product.start(process -> System.out.println("started: " + process.name()));
        return new RunningProduct(home, running, product);
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    Product parts() {
        return product;
    }

    Verification verification() {
        return new Verification(home, product.data(), product.ports());
    }

    /** Runs a command of the launcher on this product. */
    Motcua motcua(String command) throws IOException {
        return Motcua.run(
                home, command, "--data", product.data().path().toAbsolutePath().toString());
    }

    /** Moves business time on; a time that is over already is left to be past. */
    void clockTo(Instant instant) {
        try {
            product.clock().moveTo(instant);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RequestSpecification as(String user) {
        return authorised(token(user));
    }

    String token(String user) {
        return tokens.computeIfAbsent(user, product.tokens()::ofUser);
    }

    RequestSpecification asClient(String client) {
        return authorised(tokens.computeIfAbsent(client, product.tokens()::ofClient));
    }

    RequestSpecification asCitizen() {
        return RestAssured.given().baseUri(product.address().toString()).contentType("application/json");
    }

    private RequestSpecification authorised(String token) {
        return asCitizen().auth().oauth2(token);
    }

    /** Creates something: 201, or the test fails with the answer. */
    Response created(RequestSpecification request, String path, Object body) {
        Response answer =
                request.header("Idempotency-Key", UUID.randomUUID()).body(body).post(path);
        answer.then().log().ifValidationFails().statusCode(201);
        return answer;
    }

    /** Acts on an entity in the version that it has now; an empty body is none. */
    Response changed(String user, String entity, String action, Map<String, ?> body) {
        String version = as(user).get(entity).then().statusCode(200).extract().header("ETag");
        RequestSpecification request =
                as(user).header("Idempotency-Key", UUID.randomUUID()).header("If-Match", version);
        Response answer = (body.isEmpty() ? request : request.body(body)).post(entity + "/" + action);
        answer.then().log().ifValidationFails().statusCode(200);
        return answer;
    }

    @Override
    public void close() {
        product.close();
        try {
            running.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
