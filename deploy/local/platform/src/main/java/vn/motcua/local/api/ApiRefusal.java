package vn.motcua.local.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;

/** The product said no. The message is its own words: title, detail, and what is wrong with each field. */
public final class ApiRefusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String who;
    private final String path;
    private final int status;
    private final String code;

    /**
     * @param who was asked
     * @param problem RFC 9457, or whatever else was answered
     */
    ApiRefusal(String who, String path, int status, JsonNode problem) {
        super(words(status, problem));
        this.who = who;
        this.path = path;
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

    /** Returns who was asked, as a person knows it. */
    public String who() {
        return who;
    }

    /** Returns what was asked for. */
    public String path() {
        return path;
    }

    public int status() {
        return status;
    }

    /** Returns the constant of the refusal, such as PLAN_ALREADY_IMPORTED; empty when the answer names none. */
    public String code() {
        return code;
    }
}
