package vn.motcua.servicetest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What nobody means, and somebody sends. */
final class OddValues {
    private static final String HOLE = "\u0001hole\u0001";

    /** As JSON; the last ones are none. */
    private static final List<String> JSON = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1",
            "1.5",
            "1e400",
            "-0.0",
            "2147483648",
            "9223372036854775808",
            "\"\"",
            "\" \"",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "{\"a\":1}",
            "\"x\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\u202e\\ufeff\"",
            "\"1\"",
            "\"true\"",
            "\"+5874898-01-01\"",
            "\"-999999999-01-01\"",
            "\"2026-02-30\"",
            "\"0000-00-00\"",
            "\"9999-12-31\"",
            "\"1899-12-31\"",
            "\"2026-03-02T09:00:00Z\"",
            "\"-1000000000-01-01T00:00:00Z\"",
            "\"24:00:00\"",
            "\"25:61\"",
            "\"00000000-0000-0000-0000-000000000000\"",
            "\"0199a3c4-7b1e-7c55-9d6e-2f4b8a90123\"",
            "\"000.00.16.H37\"",
            "\"'; DROP TABLE event; --\"",
            "\"%00\"",
            "\"Ð Ɖ Uỷ\"",
            "\"" + "a".repeat(1_001) + "\"",
            "\"" + "ắ".repeat(30_000) + "\"",
            "[".repeat(40) + "]".repeat(40),
            "NaN",
            "'x'",
            "tru",
            "",
            "\"",
            "1 2",
            "{\"a\":1,\"a\":2}");

    private static final List<String> TEXT = List.of(
            "",
            " ",
            "0",
            "-1",
            "1",
            "201",
            "9223372036854775808",
            "1e9",
            "NaN",
            "true",
            "TRUE",
            "yes",
            "null",
            "\u0000",
            "\ufeffA",
            "a,b",
            "a".repeat(3_000),
            "ắ".repeat(500),
            "../..",
            "%",
            "'",
            "\"",
            "{}",
            "[]",
            "+5874898-01-01",
            "-999999999-01-01",
            "2026-02-30",
            "9999-12-31T23:59:59Z",
            "+1000000000-12-31T23:59:59.999999999Z",
            "2026-03-09T17:00:00+07:00",
            "2026-03-09T17:00:00+19:00",
            "00000000-0000-0000-0000-000000000000",
            "0199a3c4-7b1e-7c55-9d6e-2f4b8a901234",
            "CSV",
            "XLSX",
            "dueAt",
            "eyJsIjoieCJ9",
            "H37.16",
            "🙂",
            "\ud800");

    private static final List<String> HEADERS = List.of(
            "Accept",
            "Accept",
            "Accept-Language",
            "Content-Type",
            "If-Match",
            "If-None-Match",
            "Idempotency-Key",
            "Acting-For",
            "Authorization",
            "Accept-Encoding",
            "Range",
            "X-Forwarded-For",
            "Forwarded",
            "traceparent",
            "Cookie");

    private static final List<String> OF_HEADERS = List.of(
            "",
            " ",
            ",",
            ";",
            "*",
            "*/*",
            "a",
            "a/b",
            "a/",
            "/",
            "a/b;q=x",
            "a/b;q=2",
            "application/json;q=",
            "application/json,,",
            "application/json;charset=nonsense",
            "text/html;level=\"",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "\"1\"",
            "W/\"1\"",
            "\"",
            "\"-1\"",
            "\"9223372036854775808\"",
            "\"1\", \"2\"",
            "vi;q=x",
            "en-\u00e9",
            "x".repeat(300),
            "Bearer",
            "Bearer ",
            "Bearer a.b.c",
            "Bearer e30.e30.",
            "Bearer eyJhbGciOiJub25lIn0.e30.",
            "Basic",
            "Basic %%%",
            "Basic YTpi",
            "Negotiate",
            "000.00.17.H37",
            "gzip;q=x",
            "bytes=0-1",
            "for=\"[::1",
            "999.999.1.1",
            "00-0-0-00",
            "a=b; =c");

    private final Random random;

    OddValues(Random random) {
        this.random = random;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    String header() {
        return one(HEADERS);
    }

    String ofHeader() {
        return one(OF_HEADERS);
    }

    /** For paths and queries. */
    String escaped() {
        return random.nextInt(20) == 0 ? "%ff%00%c3%28" : URLEncoder.encode(one(TEXT), StandardCharsets.UTF_8);
    }

    /** A body that is another one altogether, or cut, or in another charset. */
    byte[] body(byte[] body) {
        return switch (random.nextInt(5)) {
            case 0 -> new byte[0];
            case 1 -> Arrays.copyOf(body, random.nextInt(body.length + 1));
            case 2 -> new String(body, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
            case 3 -> ("\ufeff" + new String(body, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
            default -> one(JSON).getBytes(StandardCharsets.UTF_8);
        };
    }

    /** One place of a body is left out, unknown, or something else. */
    byte[] changed(JsonNode body) {
        List<JsonNode> parents = new ArrayList<>();
        collect(body, parents);
        if (parents.isEmpty()) {
            return body(body.toString().getBytes(StandardCharsets.UTF_8));
        }
        switch (one(parents)) {
            case ObjectNode object -> change(object);
            case ArrayNode array -> array.set(random.nextInt(array.size()), TextNode.valueOf(HOLE));
            default -> throw new IllegalStateException();
        }
        return body.toString()
                .replace(TextNode.valueOf(HOLE).toString(), one(JSON))
                .getBytes(StandardCharsets.UTF_8);
    }

    private void change(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = one(names);
        switch (random.nextInt(8)) {
            case 0 -> object.remove(name);
            case 1 -> object.put("unknown", 1);
            default -> object.put(name, HOLE);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> parents) {
        if (node.isContainerNode() && !node.isEmpty()) {
            parents.add(node);
        }
        node.forEach(child -> collect(child, parents));
    }
}
