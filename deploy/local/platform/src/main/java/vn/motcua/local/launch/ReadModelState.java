package vn.motcua.local.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.local.api.ApiRefusal;

/**
 * A read model, compared row by row with what its sources make of it.
 *
 * @param rows how many rows its sources give
 * @param differing how many rows differ
 * @param named the first of them
 * @param refusal why it could not be compared; empty when it was
 */
public record ReadModelState(
        String service, String projection, long rows, long differing, List<Row> named, String refusal) {

    /**
     * A row that differs.
     *
     * @param fault MISSING, ALTERED or ADDED
     * @param columns that differ, of one that was altered
     */
    public record Row(String table, String key, String fault, List<String> columns) {}

    static ReadModelState of(Service service, JsonNode comparison) {
        var named = new ArrayList<Row>();
        for (JsonNode row : comparison.required("differences")) {
            var columns = new ArrayList<String>();
            row.required("columns").forEach(column -> columns.add(column.asText()));
            named.add(new Row(
                    row.required("table").asText(),
                    row.required("key").asText(),
                    row.required("fault").asText(),
                    columns));
        }
        return new ReadModelState(
                service.id(),
                comparison.required("projection").asText(),
                comparison.required("rows").asLong(),
                comparison.required("differing").asLong(),
                named,
                "");
    }

    static ReadModelState notCompared(Service service, String projection, ApiRefusal why) {
        return new ReadModelState(service.id(), projection, 0, 0, List.of(), why.getMessage());
    }

    public boolean isAsTold() {
        return differing == 0 && refusal.isEmpty();
    }
}
