package vn.motcua.plan.http;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.File;
import java.util.Objects;
import java.util.UUID;
import vn.motcua.local.TestPlatform;
import vn.motcua.plan.document.Shared;

/** Requests as officers send them, with tokens of the real issuer. */
final class Requests {
    static final String PLANS = "/api/v1/plans";

    private Requests() {}

    static RequestSpecification as(String login) {
        return given().auth().oauth2(TestPlatform.shared().token(login));
    }

    static RequestSpecification asClient(String client) {
        return given().auth().oauth2(TestPlatform.shared().clientToken(client));
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    /** Has one of the real plan documents read. */
    static JsonPath read(String seed) {
        return read(Shared.planFile(seed).toFile());
    }

    static JsonPath read(File file) {
        return as("van.phong")
                .multiPart("file", file, "text/plain")
                .post(PLANS + "/import")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static Response confirm(Object understood) {
        return as("van.phong")
                .contentType("application/json")
                .header("Idempotency-Key", key())
                .body(understood)
                .post(PLANS);
    }

    /** Identifier of the task that the plan calls so, once the list knows it. */
    static String taskId(String planId, String ref) {
        return await().until(
                        () -> as("van.phong")
                                .get(PLANS + "/" + planId + "/tasks?limit=200")
                                .then()
                                .statusCode(200)
                                .extract()
                                .<String>path("items.find { it.ref == '" + ref + "' }?.taskId"),
                        Objects::nonNull);
    }

    static Response task(String login, String planId, String taskId) {
        return as(login).get(PLANS + "/" + planId + "/tasks/" + taskId);
    }

    static Response act(String path, String etag, String body) {
        return actAs("van.phong", path, etag, body);
    }

    static Response actAs(String login, String path, String etag, String body) {
        RequestSpecification request = as(login)
                .contentType("application/json")
                .header("Idempotency-Key", key())
                .header("If-Match", etag);
        return (body.isEmpty() ? request : request.body(body)).post(PLANS + "/" + path);
    }
}
