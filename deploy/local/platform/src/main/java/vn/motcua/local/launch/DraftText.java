package vn.motcua.local.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The draft of a plan as a person reads it: head, tasks by group, targets, doubts, and what was left over. */
final class DraftText {

    private static final int WIDTH = 110;
    private static final Map<String, String> SIGN = Map.of("GT", ">", "GE", "≥", "LT", "<", "LE", "≤", "EQ", "=");

    private final List<String> out = new ArrayList<>();
    private final JsonNode draft;
    private final Map<Integer, String> source = new HashMap<>();

    private DraftText(JsonNode draft) {
        this.draft = draft;
        draft.path("lines")
                .forEach(line ->
                        source.put(line.path("line").asInt(), line.path("text").asText()));
    }

    /** @param draft as POST /api/v1/plans/import gives it */
    static List<String> of(JsonNode draft) {
        var text = new DraftText(draft);
        text.head(draft.path("head"));
        text.tasks();
        text.targets();
        text.doubts();
        text.leftOver();
        return text.out;
    }

    private void head(JsonNode head) {
        out.add(head.path("title").asText());
        out.add("  Số / number         " + shown(head.path("number")));
        out.add("  Ký hiệu / symbol    " + shown(head.path("symbol")));
        out.add("  Cơ quan / issuer    " + shown(head.path("issuer")));
        JsonNode date = head.path("date");
        out.add("  Ngày / date         %s/%s/%s"
                .formatted(shown(date.path("day")), shown(date.path("month")), shown(date.path("year"))));
        out.add("  Năm / plan year     " + shown(head.path("planYear")));
    }

    private void tasks() {
        JsonNode tasks = draft.path("tasks");
        out.add("");
        out.add("Nhiệm vụ / tasks: " + tasks.size());
        String group = "";
        for (JsonNode task : tasks) {
            if (!task.path("group").asText().equals(group)) {
                group = task.path("group").asText();
                out.add("  " + groupTitle(group));
            }
            out.add("    %-8s %s"
                    .formatted(
                            task.path("ref").asText(), cut(task.path("content").asText())));
            out.add("             %s · %s · %s"
                    .formatted(
                            shown(task.path("lead").path("verbatim")),
                            shown(task.path("coordinating").path("verbatim")),
                            shown(task.path("schedule").path("verbatim"))));
        }
    }

    private String groupTitle(String label) {
        return StreamSupport.stream(draft.path("groups").spliterator(), false)
                .filter(group -> group.path("label").asText().equals(label))
                .map(group -> label + ". " + cut(group.path("title").asText()))
                .findFirst()
                .orElse(label);
    }

    private void targets() {
        out.add("");
        out.add("Chỉ tiêu / targets: " + draft.path("targets").size());
        for (JsonNode target : draft.path("targets")) {
            out.add("  %s %s %s · %s · %s"
                    .formatted(
                            SIGN.getOrDefault(target.path("comparator").asText(), "?"),
                            shown(target.path("value")),
                            target.path("unit").asText(),
                            shown(target.path("metric")),
                            cut(target.path("verbatim").asText())));
        }
    }

    private void doubts() {
        out.add("");
        out.add("Chưa chắc / uncertain: " + draft.path("uncertain").size());
        for (JsonNode doubt : draft.path("uncertain")) {
            int line = doubt.path("line").asInt();
            out.add("  dòng / line %d · %s · %s"
                    .formatted(
                            line,
                            doubt.path("kind").asText(),
                            cut(doubt.path("about").asText())));
            if (source.containsKey(line)) {
                out.add("      │ " + cut(source.get(line)));
            }
        }
    }

    private void leftOver() {
        List<JsonNode> left = StreamSupport.stream(draft.path("lines").spliterator(), false)
                .filter(line -> line.path("use").asText().equals("LEFT_OVER"))
                .collect(Collectors.toList());
        out.add("");
        out.add("Chưa dùng đến / left over: " + left.size());
        for (JsonNode line : left) {
            out.add("  dòng / line %d │ %s"
                    .formatted(line.path("line").asInt(), cut(line.path("text").asText())));
        }
    }

    private static String shown(JsonNode value) {
        String text = value.isMissingNode() || value.isNull() ? "" : cut(value.asText());
        return text.isBlank() ? "–" : text;
    }

    private static String cut(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "…";
    }
}
