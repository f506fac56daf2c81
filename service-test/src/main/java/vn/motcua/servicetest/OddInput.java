package vn.motcua.servicetest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes requests odd, as clients with faults and people with bad intent send them. By seed: the same number gives the same request. */
final class OddInput {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "\ud83d\ude00",
            "\u202eabc",
            "e\u0301\u0323",
            "Ｔ１２",
            "null",
            "NaN",
            "-1",
            "1e400",
            "99999999999999999999",
            "2026-02-30",
            "+5874898-01-01",
            "-999999999-01-01",
            "1899-12-31",
            "2026-03-02T25:00:00Z",
            "0198c2f4-5a10-7c3e-9b61",
            "00000000-0000-0000-0000-000000000000",
            "../../etc/passwd",
            "' or '1'='1",
            "%25%00",
            "${jndi:x}",
            "x".repeat(5_000),
            "ế".repeat(400));
    private static final List<String> HEADER_VALUES = List.of(
            "",
            " ",
            "*",
            "\"\"",
            "\"abc\"",
            "W/\"1\"",
            "\"99999999999999999999\"",
            ";",
            ",,",
            "q=x",
            "text/",
            "a/b/c",
            "Bearer",
            "Bearer x.y.z",
            "Basic YTpi",
            "vi;q=9, en;q=-1",
            "00-0-0-0",
            "for=\"_",
            "x".repeat(300),
            "0",
            "-1");
    /** Not X-Forwarded-For: the gateway sets it itself, and Quarkus does not bear a blank one. */
    private static final List<String> HEADERS = List.of(
            "Accept",
            "Accept-Language",
            "Acting-For",
            "Authorization",
            "Content-Type",
            "Forwarded",
            "Idempotency-Key",
            "If-Match",
            "If-None-Match",
            "Traceparent",
            "X-Forwarded-Proto",
            "X-Request-Id");

    private final Random random;

    OddInput(long seed) {
        random = new Random(seed);
    }

    /** @param parameters that the operation takes in its query */
    Sent of(Sent sound, List<String> parameters) {
        return switch (random.nextInt(sound.body().length == 0 ? 2 : 5)) {
            case 0 -> sound.with(Map.of(one(HEADERS), one(HEADER_VALUES)));
            case 1 -> sound.to(address(sound.address(), parameters));
            case 2 -> sound.holding(bytes(sound.body()));
            default -> sound.holding(json(sound.body()));
        };
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String address(String sound, List<String> parameters) {
        List<String> names = new ArrayList<>(parameters);
        names.add("unknown");
        String odd = one(names) + "=" + URLEncoder.encode(one(TEXTS), StandardCharsets.UTF_8);
        String path = sound.split("\\?")[0];
        return switch (random.nextInt(3)) {
            case 0 -> path + "?" + odd;
            case 1 -> sound + (sound.contains("?") ? "&" : "?") + odd;
            default -> path + "?" + odd + "&" + odd;
        };
    }

    /** A body that is no whole JSON, or not in UTF-8. */
    private byte[] bytes(byte[] sound) {
        byte[] odd = Arrays.copyOf(sound, sound.length);
        return switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(odd, random.nextInt(odd.length));
            case 1 -> {
                odd[random.nextInt(odd.length)] = (byte) random.nextInt(256);
                yield odd;
            }
            case 2 -> ("\uFEFF" + new String(sound, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
            case 3 ->
                one(List.of("null", "[]", "{}", "\"\"", "0", "[[", "{\"a\":{\"a\":", "[".repeat(3_000)))
                        .getBytes(StandardCharsets.UTF_8);
            default -> new String(sound, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
        };
    }

    /** The body with one thing in it that is another one. */
    private byte[] json(byte[] sound) {
        try {
            JsonNode body = JSON.readTree(sound);
            List<JsonNode> holders = new ArrayList<>();
            collect(body, holders);
            if (!holders.isEmpty()) {
                change(one(holders));
            }
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException _) {
            return bytes(sound);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> holders) {
        if (node.isContainerNode() && !node.isEmpty()) {
            holders.add(node);
            node.forEach(child -> collect(child, holders));
        }
    }

    private void change(JsonNode holder) {
        switch (holder) {
            case ObjectNode object -> {
                List<String> names = new ArrayList<>();
                object.fieldNames().forEachRemaining(names::add);
                String name = one(names);
                switch (random.nextInt(6)) {
                    case 0 -> object.remove(name);
                    case 1 -> object.set(name + "X", object.remove(name));
                    default -> object.set(name, value(object.get(name)));
                }
            }
            case ArrayNode array -> {
                int place = random.nextInt(array.size());
                if (random.nextInt(4) == 0) {
                    JsonNode item = array.get(place);
                    for (int i = 0; i < 1_000; i++) {
                        array.add(item);
                    }
                } else {
                    array.set(place, value(array.get(place)));
                }
            }
            default -> throw new IllegalStateException("holds nothing: " + holder);
        }
    }

    private JsonNode value(JsonNode sound) {
        return switch (random.nextInt(10)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.numberNode(one(List.of(-1L, 0L, 1_000_000L, Long.MAX_VALUE, Long.MIN_VALUE)));
            case 3 -> NODES.numberNode(one(List.of(0.5, -0.0, 1e300)));
            case 4 -> NODES.arrayNode();
            case 5 -> NODES.objectNode();
            case 6 -> NODES.arrayNode().add(sound);
            default -> NODES.textNode(one(TEXTS));
        };
    }
}
