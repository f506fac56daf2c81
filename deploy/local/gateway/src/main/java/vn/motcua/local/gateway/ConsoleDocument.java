package vn.motcua.local.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Set;

/**
 * The OpenAPI document of one service as its console at {@code /ops/<service>/q/swagger-ui/} needs it: with a sign-in
 * at the local issuer, and with the operators' paths of this service, which stand under its name here.
 */
final class ConsoleDocument {

    private static final String LOGIN = "login";
    private static final String SCOPE = "openid";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head");

    private ConsoleDocument() {}

    /** @param service as it is named in paths, for example {@code plan} */
    static Buffer of(String service, Buffer published) {
        var document = new JsonObject(published);
        child(child(document, "components"), "securitySchemes").put(LOGIN, login());
        JsonObject paths = document.getJsonObject("paths", new JsonObject());
        for (String path : paths.fieldNames()) {
            JsonObject item = paths.getJsonObject(path);
            if (path.startsWith("/operations/")) {
                item.put("servers", new JsonArray().add(new JsonObject().put("url", "/ops/" + service)));
            }
            METHODS.stream().filter(item::containsKey).map(item::getJsonObject).forEach(ConsoleDocument::allowLogin);
        }
        return document.toBuffer();
    }

    private static JsonObject login() {
        var flow = new JsonObject()
                .put("authorizationUrl", "/oidc/motcua/authorize")
                .put("tokenUrl", "/oidc/motcua/token")
                .put("scopes", new JsonObject().put(SCOPE, "Đăng nhập / sign in"));
        return new JsonObject()
                .put("type", "oauth2")
                .put("description", "Người dùng cục bộ / people of the local logins")
                .put("flows", new JsonObject().put("authorizationCode", flow));
    }

    /** What needs a token takes one from the login as well. */
    private static void allowLogin(JsonObject operation) {
        JsonArray security = operation.getJsonArray("security");
        if (security != null && !security.isEmpty()) {
            security.add(new JsonObject().put(LOGIN, new JsonArray().add(SCOPE)));
        }
    }

    private static JsonObject child(JsonObject parent, String name) {
        if (!parent.containsKey(name)) {
            parent.put(name, new JsonObject());
        }
        return parent.getJsonObject(name);
    }
}
