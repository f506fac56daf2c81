package vn.motcua.plan.document.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.plan.document.measure.Matter.Goal;
import vn.motcua.plan.document.measure.Matter.Group;
import vn.motcua.plan.document.measure.Matter.Work;

/** Plans whose tasks stand in a table. */
final class TableLayouts {
    enum Part {
        LABEL,
        CONTENT,
        LEAD,
        OTHERS,
        PRODUCT,
        TIMING
    }

    static final Map<Part, List<String>> NAMES = new EnumMap<>(Map.of(
            Part.LABEL, List.of("STT", "TT", "Số TT"),
            Part.CONTENT,
                    List.of(
                            "Nội dung công việc",
                            "Nhiệm vụ",
                            "Tên nhiệm vụ",
                            "Việc",
                            "Nội dung nhiệm vụ",
                            "Công việc",
                            "Hoạt động"),
            Part.LEAD,
                    List.of(
                            "Đơn vị chủ trì",
                            "Chủ trì",
                            "Cơ quan chủ trì",
                            "Đơn vị thực hiện",
                            "Phòng, đơn vị thực hiện",
                            "Đơn vị đầu mối"),
            Part.OTHERS, List.of("Đơn vị phối hợp", "Phối hợp", "Cơ quan, đơn vị phối hợp"),
            Part.PRODUCT, List.of("Sản phẩm", "Kết quả", "Sản phẩm, kết quả", "Sản phẩm đầu ra"),
            Part.TIMING,
                    List.of(
                            "Thời gian",
                            "Thời gian thực hiện",
                            "Tiến độ",
                            "Thời hạn hoàn thành",
                            "Hoàn thành",
                            "Thời gian hoàn thành")));

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private TableLayouts() {}

    static Generated tabs(Matter m) {
        ObjectNode truth = m.truth();
        List<Part> order = List.of(Part.values());
        String text = ProseLayouts.head(m) + "I. NHIỆM VỤ\n\n" + tsv(header(m, order))
                + (m.chance(2) ? "(1)\t(2)\t(3)\t(4)\t(5)\t(6)\n" : "") + tsv(rows(m, order, truth, ROMAN, false))
                + "\nII. TỔ CHỨC THỰC HIỆN\n\nCác phòng làm theo Kế hoạch này.\n\n" + ProseLayouts.signature(m);
        return Generated.text("table with tabs", "plan.txt", text, truth);
    }

    static Generated otherOrderWithoutLabels(Matter m) {
        ObjectNode truth = m.truth();
        List<Part> order = m.one(List.of(
                List.of(Part.CONTENT, Part.TIMING, Part.LEAD, Part.OTHERS, Part.PRODUCT),
                List.of(Part.CONTENT, Part.PRODUCT, Part.TIMING, Part.LEAD, Part.OTHERS),
                List.of(Part.CONTENT, Part.LEAD, Part.OTHERS, Part.TIMING, Part.PRODUCT)));
        return Generated.text(
                "other order, no labels",
                "tasks.tsv",
                tsv(header(m, order)) + tsv(rows(m, order, truth, ROMAN, false)),
                truth);
    }

    static Generated headerOverTwoRows(Matter m) {
        ObjectNode truth = m.truth();
        List<Part> order = List.of(Part.LABEL, Part.CONTENT, Part.LEAD, Part.OTHERS, Part.TIMING, Part.PRODUCT);
        String first = "TT\tNội dung\t" + m.one(List.of("Phân công", "Đơn vị thực hiện", "Trách nhiệm thực hiện"))
                + "\t\t" + m.one(NAMES.get(Part.TIMING)) + "\tSản phẩm\n\t\tChủ trì\tPhối hợp\t\t\n"
                + (m.chance(2) ? "1\t2\t3\t4\t5\t6\n" : "");
        return Generated.text(
                "header over two rows", "tasks.tsv", first + tsv(rows(m, order, truth, ROMAN, false)), truth);
    }

    static Generated quotedCells(Matter m) {
        ObjectNode truth = m.truth();
        List<Part> order = List.of(Part.LABEL, Part.CONTENT, Part.LEAD, Part.OTHERS, Part.TIMING);
        return Generated.text(
                "quoted cells",
                "tasks.tsv",
                tsv(header(m, order)) + tsv(rows(m, order, truth, List.of("A", "B", "C", "D"), true)),
                truth);
    }

    static Generated indicators(Matter m) {
        ObjectNode truth = m.truth();
        String text = ProseLayouts.head(m) + "I. CHỈ TIÊU\n\n" + tsv(indicatorRows(m, truth)) + "\nII. NHIỆM VỤ\n\n";
        List<Part> order = List.of(Part.LABEL, Part.CONTENT, Part.LEAD, Part.OTHERS, Part.TIMING);
        text += tsv(header(m, order)) + tsv(rows(m, order, truth, ROMAN, false)) + "\n" + ProseLayouts.signature(m);
        return Generated.text("table of indicators", "plan.txt", text, truth);
    }

    static List<List<String>> indicatorRows(Matter m, ObjectNode truth) {
        List<List<String>> rows = new ArrayList<>();
        boolean before = m.chance(2);
        rows.add(
                before
                        ? List.of(
                                "TT",
                                m.one(List.of("Chỉ tiêu", "Tên chỉ tiêu")),
                                "Đơn vị tính",
                                "Thực hiện năm 2027",
                                "Kế hoạch năm 2028")
                        : List.of(
                                "STT",
                                "Chỉ tiêu",
                                "ĐVT",
                                m.one(List.of("Chỉ tiêu năm 2028", "Mục tiêu", "Giao năm 2028"))));
        ArrayNode targets = truth.withArray("targets");
        for (Goal goal : m.goals) {
            JsonNode t = goal.truth();
            String name = goal.words()
                    .replaceFirst("^100% ", "")
                    .replaceFirst(
                            " (?:đạt )?(?:từ |tối thiểu |ít nhất |trên |dưới |không quá |tối đa |không thấp hơn |[≥≤<>] )?\\d+(?:%| phút).*$",
                            "");
            name = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            String sign =
                    switch (t.get("comparator").asText()) {
                        case "GE" -> "≥ ";
                        case "GT" -> "> ";
                        case "LE" -> "≤ ";
                        case "LT" -> "< ";
                        default -> "";
                    };
            String unit = t.get("unit").asText().equals("MINUTES") ? "phút" : "%";
            String label = String.valueOf(rows.size());
            String value = sign + t.get("value").asText();
            rows.add(before ? List.of(label, name, unit, "70,5", value) : List.of(label, name, unit, value));
            targets.add(goal.truth().put("words", name));
        }
        return rows;
    }

    /** As a text extraction lays a table out: cell after cell, one narrow line under the other. */
    static Generated oneColumn(Matter m) {
        ObjectNode truth = m.truth();
        StringBuilder text = ProseLayouts.head(m)
                .append(
                        "I. NỘI DUNG\n\nSTT Nội dung công việc\nĐơn vị chủ\ntrì\nĐơn vị\nphối hợp\nThời gian\nthực hiện\n");
        int style = m.random.nextInt(3);
        int number = 0;
        for (int g = 0; g < m.groups.size(); g++) {
            Group group = m.groups.get(g);
            if (style > 0) {
                text.append(ROMAN.get(g))
                        .append(style == 1 ? " " : "\n")
                        .append(group.title())
                        .append('\n');
                number = style == 1 ? number : 0;
            }
            for (Work work : group.tasks()) {
                String with = work.others().isEmpty()
                        ? "Các phòng thuộc Sở"
                        : work.others().getFirst();
                Work said = new Work(work.content(), work.leads().subList(0, 1), List.of(with), "", work.timing());
                text.append(++number).append('\n');
                wrapped(text, work.content(), 34);
                wrapped(text, said.leads().getFirst(), 18);
                wrapped(text, with, 18);
                wrapped(text, work.timing().words(), 16);
                ProseLayouts.add(truth, Matter.task(work.content(), said, false).put("label", String.valueOf(number)));
            }
        }
        truth.put("groups", style > 0 ? m.groups.size() : 0);
        return Generated.text("one column", "plan.txt", text + "\n" + ProseLayouts.signature(m), truth);
    }

    private static void wrapped(StringBuilder text, String cell, int width) {
        int start = text.length();
        for (String word : cell.split(" ")) {
            if (text.length() - start + word.length() > width && text.length() > start) {
                text.setCharAt(text.length() - 1, '\n');
                start = text.length();
            }
            text.append(word).append(' ');
        }
        text.setCharAt(text.length() - 1, '\n');
    }

    static List<List<String>> header(Matter m, List<Part> order) {
        return List.of(order.stream().map(part -> m.one(NAMES.get(part))).toList());
    }

    static List<List<String>> rows(
            Matter m, List<Part> order, ObjectNode truth, List<String> groupLabels, boolean lines) {
        List<List<String>> rows = new ArrayList<>();
        int g = 0;
        for (Group group : m.groups) {
            String groupLabel = groupLabels.get(g++);
            rows.add(order.stream()
                    .map(part -> part == Part.LABEL
                            ? groupLabel
                            : part == Part.CONTENT ? group.title().toUpperCase(Locale.ROOT) : "")
                    .toList());
            int t = 0;
            for (Work work : group.tasks()) {
                String label = String.valueOf(++t);
                rows.add(order.stream()
                        .map(part -> cell(part, work, label, lines))
                        .toList());
                ObjectNode task = Matter.task(work.content(), work, order.contains(Part.PRODUCT));
                if (order.contains(Part.LABEL)) {
                    task.put("label", label).put("group", groupLabel);
                }
                if (!order.contains(Part.OTHERS)) {
                    task.remove("coordinating");
                }
                ProseLayouts.add(truth, task);
            }
        }
        truth.put("groups", m.groups.size());
        return rows;
    }

    static String cell(Part part, Work work, String label, boolean lines) {
        return switch (part) {
            case LABEL -> label;
            case CONTENT -> work.content();
            case LEAD -> String.join(lines ? "\n- " : "; ", work.leads());
            case OTHERS -> String.join(lines ? "\n" : ", ", work.others());
            case PRODUCT -> work.product();
            case TIMING -> work.timing().words();
        };
    }

    static String tsv(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                                .map(cell -> cell.matches("(?s).*[\"\n].*")
                                        ? "\"" + cell.replace("\"", "\"\"") + "\""
                                        : cell)
                                .collect(Collectors.joining("\t"))
                        + "\n")
                .collect(Collectors.joining());
    }
}
