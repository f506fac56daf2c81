package vn.motcua.dashboard.facts.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import vn.motcua.dashboard.metrics.Target;
import vn.motcua.eventstore.engine.EventCodec;

/** How lists stand in a row: as JSON. */
public final class PlanContent {
    private static final TypeReference<List<Target>> TARGETS = new TypeReference<>() {};
    private static final TypeReference<List<String>> NAMES = new TypeReference<>() {};

    private PlanContent() {}

    /** In the plan's order. */
    public static List<Target> targets(String json) {
        return read(json, TARGETS);
    }

    static List<String> names(String json) {
        return read(json, NAMES);
    }

    static String json(List<?> list) {
        try {
            return EventCodec.JSON.writeValueAsString(list);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a plan's list cannot be written", e);
        }
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return EventCodec.JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row holds a list that cannot be read", e);
        }
    }
}
