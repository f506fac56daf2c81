package vn.motcua.catalog.http;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import vn.motcua.local.TestPlatform;

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
        try {
            String event = Files.readString(Path.of("../docs/events/catalog/procedure.registered.v1.json"));
            String content =
                    event.substring(event.indexOf("\"content\": ") + 11, event.lastIndexOf(",\n  \"revision\""));
            return content.replace("Cấp bản sao trích lục hộ tịch", name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Response register(String code, String content) {
        return posting("van.phong", "{\"code\": \"" + code + "\", \"content\": " + content + "}")
                .post(PROCEDURES);
    }

    static Response decide(String number, String effectiveOn, String changeKind, String... procedureIds) {
        String items = String.join(
                ",",
                java.util.Arrays.stream(procedureIds)
                        .map(id -> "{\"procedureId\": \"" + id + "\", \"changeKind\": \"" + changeKind + "\"}")
                        .toList());
        return posting("van.phong", """
                {"number": "%s", "symbol": "QĐ-UBND", "issuer": "000.00.00.H37", "signedOn": "2026-01-12",
                 "effectiveOn": "%s", "signer": "Chủ tịch UBND tỉnh", "items": [%s]}
                """.formatted(number, effectiveOn, items)).post(DECISIONS);
    }
}
