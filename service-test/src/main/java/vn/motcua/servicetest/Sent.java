package vn.motcua.servicetest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.motcua.servicetest.EveryOperation.Thing;

/**
 * A request.
 *
 * @param address path and query
 * @param body empty for none
 */
record Sent(String method, String address, Map<String, String> headers, byte[] body) {
    static Sent get(String address, Login login) {
        return new Sent("GET", address, headers(login), new byte[0]);
    }

    /** The operation on a thing as a client sends it that read the document. */
    static Sent of(EveryOperation service, ApiOperation operation, Thing thing, Login login) {
        StringBuilder address = new StringBuilder(operation.at(thing.values()));
        service.query(operation, thing).forEach((name, value) -> address.append(address.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        if (operation.reads()) {
            return get(address.toString(), login);
        }
        Map<String, String> headers = headers(login);
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        headers.put("Content-Type", service.contentType(operation));
        if (operation.isOfOne() && !thing.etag().isEmpty()) {
            headers.put("If-Match", thing.etag());
        }
        byte[] body = service.body(operation, thing).getBytes(StandardCharsets.UTF_8);
        return new Sent(operation.method(), address.toString(), headers, body);
    }

    /** The same with other or more headers. */
    Sent with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(headers);
        all.putAll(more);
        return new Sent(method, address, all, body);
    }

    Sent to(String other) {
        return new Sent(method, other, headers, body);
    }

    Sent holding(byte[] other) {
        return new Sent(method, address, headers, other);
    }

    private static Map<String, String> headers(Login login) {
        Map<String, String> headers = new HashMap<>();
        login.token().ifPresent(token -> headers.put("Authorization", "Bearer " + token));
        return headers;
    }

    @Override
    public String toString() {
        Map<String, String> shown = new HashMap<>(headers);
        shown.computeIfPresent("Authorization", (_, value) -> value.length() > 100 ? "…" : value);
        String text = new String(body, StandardCharsets.UTF_8);
        return method + " " + address + " " + shown + " " + (text.length() > 500 ? text.substring(0, 500) + "…" : text);
    }
}
