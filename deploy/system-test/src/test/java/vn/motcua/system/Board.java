package vn.motcua.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.StreamSupport;

/**
 * A board as it was answered.
 *
 * @param text as it came
 */
record Board(String text, JsonNode json) {

    static Board of(RunningProduct product, String planId) {
        return of(product, "lanh.dao", planId);
    }

    /** As somebody reads it. */
    static Board of(RunningProduct product, String user, String planId) {
        String text = product.as(user)
                .get("/api/v1/boards/plan/" + planId)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try {
            return new Board(text, Office.JSON.readTree(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode target(String metric) {
        return StreamSupport.stream(json.required("targets").spliterator(), false)
                .filter(target -> target.path("metric").asText().equals(metric))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no target " + metric + " on " + text));
    }

    /** Numerator, denominator and status of a target, for example {@code 283/285 AT_RISK}. */
    String figure(String metric) {
        JsonNode target = target(metric);
        return "%s/%s %s"
                .formatted(
                        target.path("numerator").asText("-"),
                        target.path("denominator").asText("-"),
                        target.required("status").asText());
    }

    JsonNode month(int month) {
        return json.required("trend").get(month - 1);
    }

    long receivedInYear() {
        return StreamSupport.stream(json.required("trend").spliterator(), false)
                .mapToLong(month -> month.required("received").asLong())
                .sum();
    }

    /** The bytes that follow from the log alone: all but when it was asked and how far it was behind. */
    String withoutTime() {
        return text.replaceFirst("\"asOf\":\"[^\"]*\",", "").replaceFirst("\"lagMs\":\\d+,", "");
    }
}
