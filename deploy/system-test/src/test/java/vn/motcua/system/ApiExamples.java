package vn.motcua.system;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import vn.motcua.local.Home;

/** The examples that the services' OpenAPI documents show, sent as they stand there. */
final class ApiExamples {

    private static final Duration ARRIVAL = Duration.ofSeconds(60);

    private final RunningProduct product;

    ApiExamples(RunningProduct product) {
        this.product = product;
    }

    /** What a newcomer sends first: an organisation, a procedure, the decision that publishes it. */
    void publishTheProcedure() throws IOException {
        product.created(
                product.as("van.phong.tinh"), "/api/v1/organisations", body("tthc-catalog", "registerOrganisation"));
        String procedure = product.created(
                        product.as("van.phong"), "/api/v1/procedures", body("tthc-catalog", "registerProcedure"))
                .path("procedureId");
        // The only word that the document cannot know beforehand.
        ObjectNode decision = (ObjectNode) example("tthc-catalog", "recordDecision");
        ((ObjectNode) decision.required("items").get(0)).put("procedureId", procedure);
        product.created(product.as("van.phong.tinh"), "/api/v1/publication-decisions", decision.toString());
    }

    /** A dossier for it, as soon as the service that receives dossiers knows the procedure. */
    void receiveTheDossier() throws IOException {
        String body = body("dossier", "receiveDossier");
        UUID key = UUID.randomUUID();
        await().atMost(ARRIVAL)
                .until(() -> sent(product.as("tiep.nhan"), key, body), answer -> answer.statusCode() != 409)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201);
    }

    private static Response sent(RequestSpecification request, UUID key, String body) {
        return request.header("Idempotency-Key", key).body(body).post("/api/v1/dossiers");
    }

    void sendTheFeedback() throws IOException {
        product.created(product.asCitizen(), "/api/v1/feedback", body("feedback", "sendFeedback"));
    }

    void draftThePlan() throws IOException {
        product.created(product.as("van.phong"), "/api/v1/plans", body("plan", "draftPlan"));
    }

    private static String body(String service, String operation) throws IOException {
        return example(service, operation).toString();
    }

    /** The file that the build writes into the document. */
    private static JsonNode example(String service, String operation) throws IOException {
        return Office.JSON.readTree(Home.find()
                .folder()
                .resolve(service + "-service/src/main/resources/openapi-examples/" + operation + ".json")
                .toFile());
    }
}
