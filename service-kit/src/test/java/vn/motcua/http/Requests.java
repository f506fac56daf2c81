package vn.motcua.http;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Requests as callers of the sample application write them. */
final class Requests {
    static final String BODY = "{\"name\":\"Hồ sơ\",\"missingItems\":[\"bản sao\"]}";

    private Requests() {}

    static RequestSpecification officer() {
        return RestAssured.given().auth().oauth2(Tokens.officer());
    }

    static RequestSpecification command(String body) {
        return officer()
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    static RequestSpecification english(RequestSpecification request) {
        return request.header("Accept-Language", "en");
    }
}
