package vn.motcua.servicetest;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import vn.motcua.local.TestPlatform;

/** Requests as citizens, officers and machines send them, with tokens of the real issuer. */
public final class Requests {
    private Requests() {}

    public static RequestSpecification anonymous() {
        return given().contentType(ContentType.JSON);
    }

    /** @param login a person of deploy/local/issuer/logins.txt */
    public static RequestSpecification as(String login) {
        return anonymous().auth().oauth2(TestPlatform.shared().token(login));
    }

    /** @param client a client of deploy/local/issuer/logins.txt */
    public static RequestSpecification asClient(String client) {
        return anonymous().auth().oauth2(TestPlatform.shared().clientToken(client));
    }

    /** A key that no request has had. */
    public static String key() {
        return UUID.randomUUID().toString();
    }

    /** A request that is sent once: with a new key. */
    public static RequestSpecification once(RequestSpecification request) {
        return request.header("Idempotency-Key", key());
    }

    public static Response create(String login, String path, Object body) {
        return with(once(as(login)), body).post(path);
    }

    /**
     * Sends an action on an entity.
     *
     * @param seen the answer that showed the entity last; its {@code ETag} is the version that the action is for
     * @param body empty for none
     */
    public static Response change(String login, String path, Response seen, Object body) {
        return change(login, path, seen.header("ETag"), body);
    }

    public static Response change(String login, String path, String etag, Object body) {
        return with(once(as(login)).header("If-Match", etag), body).post(path);
    }

    private static RequestSpecification with(RequestSpecification request, Object body) {
        return body.equals("") ? request : request.body(body);
    }
}
