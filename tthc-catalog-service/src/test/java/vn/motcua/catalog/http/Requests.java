package vn.motcua.catalog.http;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import vn.motcua.local.TestPlatform;
import vn.motcua.servicetest.PublishedExample;

/** Requests as people and machines send them. */
final class Requests {
    static final String PROCEDURES = "/api/v1/procedures";
    static final String DECISIONS = "/api/v1/publication-decisions";

    private Requests() {}

    static RequestSpecification as(String user) {
        return given().auth().oauth2(TestPlatform.shared().token(user));
    }

    static RequestSpecification posting(String user, Object body) {
        return as(user).contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body);
    }

    /** Who may write what follows from the organisations that the service announces at its start. */
    static void awaitShipped() {
        await().untilAsserted(() -> given().get("/api/v1/organisations")
                .then()
                .body("items.code", hasItems("000.00.00.H37", "000.00.16.H37")));
    }

    /** The department of {@code can.bo.khac} is in the directory; it may be there already. */
    static void registerOtherDepartment() {
        awaitShipped();
        posting("van.phong.tinh", """
                {"code": "000.00.17.H37", "name": "Sở Tư pháp", "kind": "DEPARTMENT", "parent": "000.00.00.H37",
                 "effectiveFrom": "2016-01-01"}
                """).post("/api/v1/organisations");
    }

    static String newCode() {
        return "%d.%06d"
                .formatted(
                        ThreadLocalRandom.current().nextInt(1, 10),
                        ThreadLocalRandom.current().nextInt(1_000_000));
    }

    /** A number of up to six digits, different at each call. */
    static String newNumber() {
        return Integer.toString(ThreadLocalRandom.current().nextInt(1, 1_000_000));
    }

    /** Content with all its parts, of the checked-in contract. */
    static String content(String name) {
        return PublishedExample.of("procedure.registered")
                .get("content")
                .toPrettyString()
                .replace(" : ", ": ")
                .replace("Cấp bản sao trích lục hộ tịch", name);
    }

    static Response register(String code, String content) {
        awaitShipped();
        return posting("van.phong", "{\"code\": \"" + code + "\", \"content\": " + content + "}")
                .post(PROCEDURES);
    }

    static Response decide(String number, String effectiveOn, String changeKind, String... procedureIds) {
        String items = String.join(
                ",",
                java.util.Arrays.stream(procedureIds)
                        .map(id -> "{\"procedureId\": \"" + id + "\", \"changeKind\": \"" + changeKind + "\"}")
                        .toList());
        return posting("van.phong.tinh", """
                {"number": "%s", "symbol": "QĐ-UBND", "issuer": "000.00.00.H37", "signedOn": "2026-01-12",
                 "effectiveOn": "%s", "signer": "Chủ tịch UBND tỉnh", "items": [%s]}
                """.formatted(number, effectiveOn, items))
                .post(DECISIONS);
    }
}
