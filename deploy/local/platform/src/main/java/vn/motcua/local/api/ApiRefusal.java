package vn.motcua.local.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;

/** The product said no. The message is its own words: title, detail, and what is wrong with each field. */
public final class ApiRefusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    /** @param problem RFC 9457, or whatever else was answered */
    ApiRefusal(int status, JsonNode problem) {
        super(words(status, problem));
        this.status = status;
        this.code = problem.path("code").asText("");
    }

    private static String words(int status, JsonNode problem) {
        List<String> lines = new ArrayList<>();
        lines.add(problem.path("title").asText("HTTP " + status));
        if (problem.hasNonNull("detail")) {
            lines.add(problem.get("detail").asText());
        }
        for (JsonNode error : problem.path("errors")) {
            lines.add("  " + error.path("pointer").asText() + ": "
                    + error.path("detail").asText());
        }
        return String.join(System.lineSeparator(), lines);
    }

    public int status() {
        return status;
    }

    /** Returns the constant of the refusal, such as PLAN_ALREADY_IMPORTED; empty when the answer names none. */
    public String code() {
        return code;
    }
}
