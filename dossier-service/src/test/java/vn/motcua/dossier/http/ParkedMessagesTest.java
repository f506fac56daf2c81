package vn.motcua.dossier.http;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.ServicePlatform;
import vn.motcua.local.TestPlatform;

/** What operators see and may do when a message of another service cannot be read. */
@QuarkusTest
class ParkedMessagesTest extends ServiceTest {
    private static final String PARKED = "/operations/parked-messages";
    /** Copies of what the catalogue tells; each of them parks what it cannot read. */
    private static final int COPIES = 3;

    private static final String OURS =
            "messages.find { it.entity == 'no-event-at-all' && it.projection == 'procedure-copy' }";

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(TestPlatform.shared().token(user));
    }

    private static void sendSomethingUnreadable() {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", TestPlatform.shared().kafkaBootstrap());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(
                    ServicePlatform.TOPIC_PREFIX + "catalog",
                    "no-event-at-all",
                    "xin chào".getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void a_message_that_cannot_be_read_is_listed_shown_as_unwell_and_stays_until_a_replay_can_read_it() {
        sendSomethingUnreadable();
        await().untilAsserted(() -> as("van.hanh")
                .get(PARKED)
                .then()
                .statusCode(200)
                .body("total", greaterThanOrEqualTo(COPIES))
                .body(OURS + ".source", startsWith(ServicePlatform.TOPIC_PREFIX + "catalog/"))
                .body(OURS + ".reason", not("")));

        given().get("/q/health/well")
                .then()
                .statusCode(503)
                .body("checks.find { it.name == 'event-store' }.data.parked", equalTo(Integer.toString(COPIES)));
        given().get("/q/health/ready").then().statusCode(200);
        await().untilAsserted(() -> given().get("/q/metrics")
                .then()
                .body(matchesPattern("(?s).*motcua_projection_parked\\{projection=\"procedure-copy\"[^}]*} 1\\.0.*")));

        JsonPath listed = as("van.hanh").get(PARKED).jsonPath();
        as("van.hanh")
                .post(PARKED + "/" + listed.getLong(OURS + ".id") + "/replay")
                .then()
                .statusCode(200)
                .body("replayed", equalTo(0))
                .body("parked", equalTo(1))
                .body("reason", equalTo(listed.getString(OURS + ".reason")));
        as("van.hanh").get(PARKED).then().body(OURS + ".reason", containsString(listed.getString(OURS + ".reason")));
    }

    @Test
    void operators_alone_see_and_replay_what_is_parked() {
        given().get(PARKED).then().statusCode(401);
        as("van.phong").get(PARKED).then().statusCode(403);
        as("van.phong").post(PARKED + "/1/replay").then().statusCode(403);
        as("van.hanh").post(PARKED + "/999999/replay").then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    }
}
