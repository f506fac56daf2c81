package vn.motcua.dashboard.facts.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import vn.motcua.dashboard.metrics.Target;
import vn.motcua.eventstore.engine.EventCodec;

/** How targets and tasks stand in a row: JSON lists in the plan's order. */
public final class PlanContent {
    private static final TypeReference<List<Target>> TARGETS = new TypeReference<>() {};
    private static final TypeReference<List<PlannedTask>> TASKS = new TypeReference<>() {};

    private PlanContent() {}

    public static List<Target> targets(String json) {
        return read(json, TARGETS);
    }

    public static List<PlannedTask> tasks(String json) {
        return read(json, TASKS);
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
