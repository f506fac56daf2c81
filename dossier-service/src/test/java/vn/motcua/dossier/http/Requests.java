package vn.motcua.dossier.http;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import vn.motcua.local.TestPlatform;

/** Requests as officers and machines send them, with tokens of the real issuer. */
final class Requests {
    static final String DOSSIERS = "/api/v1/dossiers";

    private Requests() {}

    static RequestSpecification as(String login) {
        return given().auth().oauth2(TestPlatform.shared().token(login)).contentType("application/json");
    }

    static RequestSpecification asClient(String client) {
        return given().auth().oauth2(TestPlatform.shared().clientToken(client)).contentType("application/json");
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    /** A receipt over the counter, in the officer's own organisation. */
    static String receipt() {
        return """
                {"procedureCode": "2.000908", "channel": "DIRECT",
                 "applicant": {"kind": "CITIZEN", "name": "Nguyễn Thị Ví Dụ", "identityNumber": "020012345678"},
                 "components": [
                   {"code": "TK01", "originals": 1, "copies": 0, "digitised": true, "reused": false},
                   {"code": "GT02", "originals": 0, "copies": 1, "digitised": false, "reused": true}]}""";
    }

    static Response receive() {
        return as("tiep.nhan").header("Idempotency-Key", key()).body(receipt()).post(DOSSIERS);
    }

    /** Sends an action on a dossier with the version that was last seen. */
    static Response act(String login, String dossierId, String action, String etag, String body) {
        RequestSpecification request =
                as(login).header("Idempotency-Key", key()).header("If-Match", etag);
        return (body.isEmpty() ? request : request.body(body)).post(DOSSIERS + "/" + dossierId + "/" + action);
    }
}
