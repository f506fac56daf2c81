package vn.motcua.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The figures of a board as dashboard-service answers it, under the names that {@link FiguresOracle#figures} gives them. */
public final class ShownBoard {

    private static final List<String> MONTHLY =
            List.of("received", "resolved", "late", "withoutResult", "refusedBeforeReceipt");

    private ShownBoard() {}

    public static Map<String, String> figures(JsonNode board) {
        var figures = new TreeMap<String, String>();
        figures.put("state", board.required("state").asText());
        figures.put("tasks.total", board.requiredAt("/tasks/total").asText());
        figures.put("tasks.DONE", board.at("/tasks/byState/DONE").asText("0"));
        figures.put("tasks.OVERDUE", board.at("/tasks/byState/OVERDUE").asText("0"));
        figures.put("openDossiers", board.required("openDossiers").asText());
        figures.put("late.total", board.requiredAt("/late/total").asText());
        figures.put("dueSoon.total", board.requiredAt("/dueSoon/total").asText());
        for (String kind : List.of("dossiers", "feedback", "tasks")) {
            figures.put(
                    "corrected." + kind, board.requiredAt("/corrected/" + kind).asText());
        }
        for (JsonNode month : board.required("trend")) {
            String name = "trend." + month.required("month").asText();
            for (String figure : MONTHLY) {
                figures.put(name + "." + figure, month.required(figure).asText());
            }
        }
        for (JsonNode target : board.required("targets")) {
            String name = "target." + target.required("targetId").asText();
            put(figures, name, target);
            put(figures, name + ".index766", target.path("index766"));
        }
        return figures;
    }

    private static void put(Map<String, String> figures, String name, JsonNode share) {
        if (share.hasNonNull("denominator")) {
            figures.put(
                    name,
                    share.required("numerator").asText() + "/"
                            + share.required("denominator").asText());
        }
    }
}
