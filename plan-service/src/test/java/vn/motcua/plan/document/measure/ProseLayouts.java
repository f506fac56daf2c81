package vn.motcua.plan.document.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.plan.document.measure.Matter.Goal;
import vn.motcua.plan.document.measure.Matter.Group;
import vn.motcua.plan.document.measure.Matter.Work;

/** Plans in running text. */
final class ProseLayouts {
    private static final List<String> LETTERS = List.of(
            "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v",
            "x");

    private ProseLayouts() {}

    static Generated letteredUnderOneHeading(Matter m) {
        StringBuilder text = head(m);
        ObjectNode truth = m.truth();
        text.append(m.one(
                List.of("I. MỤC TIÊU, NHIỆM VỤ\n\n", "I. MỤC TIÊU VÀ NHIỆM VỤ\n\n", "II. NỘI DUNG KẾ HOẠCH\n\n")));
        text.append(m.one(List.of("1. Mục tiêu\n\n", "1. Chỉ tiêu cụ thể\n\n", "1. Mục tiêu cụ thể:\n\n")));
        goals(m, text, truth, i -> LETTERS.get(i) + ") ", m.one(List.of(".", ";")), "\n\n");
        text.append(m.one(List.of("2. Nhiệm vụ\n\n", "2. Nhiệm vụ, giải pháp\n\n", "2. Nhiệm vụ trọng tâm:\n\n")));
        int i = 0;
        for (Work work : m.tasks()) {
            sentence(m, text, truth, LETTERS.get(i++) + ")", work, ".\n\n");
        }
        return done("lettered prose", m, text, truth);
    }

    static Generated numberedSentences(Matter m) {
        StringBuilder text = head(m);
        ObjectNode truth = m.truth();
        text.append(
                "I. MỤC ĐÍCH, YÊU CẦU\n\n- Giảm phiền hà cho người dân.\n\n- Làm đúng tiến độ, kịp thời báo cáo.\n\n");
        text.append(m.one(List.of("II. CHỈ TIÊU\n\n", "II. MỤC TIÊU\n\n", "II. CÁC CHỈ TIÊU CHỦ YẾU\n\n")));
        goals(m, text, truth, i -> m.groups.size() > 2 ? "- " : i + 1 + ". ", ".", "\n\n");
        text.append(m.one(
                List.of("III. NHIỆM VỤ\n\n", "III. NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU\n\n", "III. NỘI DUNG CÔNG VIỆC\n\n")));
        int i = 1;
        for (Work work : m.tasks()) {
            sentence(m, text, truth, i++ + ".", work, ".\n\n");
        }
        text.append("IV. KINH PHÍ THỰC HIỆN\n\nKinh phí lấy từ dự toán năm 2028.\n\n");
        return done("numbered prose", m, text, truth);
    }

    static Generated brokenDashes(Matter m) {
        StringBuilder text = head(m);
        ObjectNode truth = m.truth();
        text.append("I. TÌNH HÌNH NĂM 2027\n- Trong năm 2027 giải quyết đúng hạn 91,2%, số hóa được 64%.\n");
        text.append("II. CHỈ TIÊU\n");
        goals(m, text, truth, _ -> "- ", ";", "\n");
        text.append("III. NHIỆM VỤ\n");
        StringBuilder tasks = new StringBuilder();
        for (Work work : m.tasks()) {
            sentence(m, tasks, truth, "-", work, "\n");
        }
        text.append(broken(tasks.toString(), 45 + m.random.nextInt(30)));
        return done("dashes, broken lines", m, text, truth);
    }

    static Generated fieldsBelow(Matter m) {
        StringBuilder text = head(m);
        ObjectNode truth = m.truth();
        text.append(
                m.one(List.of("I. NHIỆM VỤ, GIẢI PHÁP\n\n", "II. NHIỆM VỤ CỤ THỂ\n\n", "I. NỘI DUNG THỰC HIỆN\n\n")));
        String mark = m.one(List.of("- ", "+ ", ""));
        int style = m.random.nextInt(3);
        int g = 0;
        for (Group group : m.groups) {
            text.append(++g).append(". ").append(group.title()).append("\n\n");
            int t = 0;
            for (Work work : group.tasks()) {
                String label = g + "." + ++t + ".";
                text.append(label).append(' ').append(work.content()).append(".\n");
                List<String> fields = fields(m, work, style);
                if (style == 2) {
                    text.append(mark).append(String.join("; ", fields)).append(".\n\n");
                } else {
                    fields.forEach(field -> text.append(mark).append(field).append(style == 0 ? ";\n" : ".\n"));
                    text.append('\n');
                }
                add(truth, Matter.task(work.content(), work, true).put("label", label));
            }
        }
        truth.put("groups", m.groups.size());
        return done("who and when below", m, text, truth);
    }

    private static List<String> fields(Matter m, Work work, int style) {
        List<String> fields = new ArrayList<>();
        fields.add((style == 1 ? "Đơn vị chủ trì: " : "Chủ trì: ") + String.join(", ", work.leads()));
        if (!work.others().isEmpty()) {
            fields.add((style == 1 ? "Đơn vị phối hợp: " : "Phối hợp: ") + String.join(", ", work.others()));
        }
        fields.add((style == 1 ? "Sản phẩm, kết quả: " : "Sản phẩm: ") + work.product());
        fields.add(m.one(List.of("Thời gian: ", "Thời gian hoàn thành: ", "Thời hạn: "))
                + work.timing().words().replace(";", " và"));
        return fields;
    }

    static Generated capitalLetters(Matter m) {
        StringBuilder text = head(m);
        ObjectNode truth = m.truth();
        text.append("A. MỤC ĐÍCH\n\nĐể người dân bớt chờ.\n\nB. CHỈ TIÊU\n\n");
        goals(m, text, truth, i -> i + 1 + ". ", ".", "\n\n");
        text.append("C. NHIỆM VỤ\n\n");
        List<String> roman = List.of("I", "II", "III", "IV");
        for (int g = 0; g < m.groups.size(); g++) {
            text.append(roman.get(g))
                    .append(". ")
                    .append(m.groups.get(g).title().toUpperCase(java.util.Locale.ROOT))
                    .append("\n\n");
            int t = 1;
            for (Work work : m.groups.get(g).tasks()) {
                sentence(m, text, truth, t++ + ".", work, ".\n\n");
            }
        }
        truth.put("groups", m.groups.size());
        text.append("D. TỔ CHỨC THỰC HIỆN\n\nVăn phòng Sở đôn đốc.\n\n");
        return Generated.text("capital letters", "plan.txt", text + signature(m), truth);
    }

    static Generated severalTargetsInASentence(Matter m) {
        StringBuilder text = head(m);
        ObjectNode truth = m.truth();
        text.append("I. CHỈ TIÊU\n\n");
        ArrayNode targets = truth.putArray("targets");
        for (int i = 0; i < m.goals.size(); i += 2) {
            List<Goal> pair = m.goals.subList(i, Math.min(i + 2, m.goals.size()));
            pair.forEach(goal -> targets.add(goal.truth()));
            List<String> words = new ArrayList<>(List.of(pair.getFirst().words()));
            pair.stream().skip(1).forEach(goal -> {
                goal.truth().put("words", Matter.lowered(goal.words()));
                words.add(Matter.lowered(goal.words()));
            });
            text.append("- ")
                    .append(String.join(m.one(List.of(", ", "; ", " và ")), words))
                    .append(".\n\n");
        }
        text.append("II. NHIỆM VỤ\n\n");
        int i = 1;
        for (Work work : m.tasks()) {
            sentence(m, text, truth, i++ + ".", work, ".\n\n");
        }
        return done("several targets", m, text, truth);
    }

    static Generated unitsFirst(Matter m) {
        StringBuilder text = head(m);
        ObjectNode truth = m.truth();
        text.append("I. NHIỆM VỤ\n\n");
        int i = 1;
        for (Work work : m.tasks()) {
            String lead = work.leads().getFirst();
            Work alone = new Work(work.content(), List.of(lead), List.of(), "", work.timing());
            String content = lead
                    + m.one(List.of(" ", " chịu trách nhiệm ", " chủ trì "))
                    + Matter.lowered(work.content())
                    + when(work);
            text.append(i).append(". ").append(content).append(".\n\n");
            add(truth, Matter.task(content, alone, false).put("label", i++ + "."));
        }
        return done("units first", m, text, truth);
    }

    /** A task as a sentence: who and when stand in it or not at all. */
    private static void sentence(Matter m, StringBuilder text, ObjectNode truth, String label, Work work, String end) {
        boolean named = !m.chance(3);
        String lead = work.leads().getFirst();
        String with =
                work.others().isEmpty() ? "" : ", phối hợp với " + work.others().getFirst();
        String content = named
                ? lead + " chủ trì" + with + " " + Matter.lowered(work.content()) + when(work)
                : work.content() + when(work);
        text.append(label).append(' ').append(content).append(end);
        Work said = new Work(
                content,
                named ? List.of(lead) : List.of(),
                named && !with.isEmpty() ? List.of(work.others().getFirst()) : List.of(),
                "",
                work.timing());
        add(truth, Matter.task(content, said, false).put("label", label));
    }

    private static String when(Work work) {
        String words = work.timing().words();
        JsonNode meaning = work.timing().meaning();
        boolean due = meaning.has("due") && !words.matches("\\d.*");
        boolean span = meaning.path("type").asText().equals("PERIOD")
                && words.contains("2028")
                && !words.startsWith("Năm")
                && !words.startsWith("Từ");
        if (due || span) {
            String lowered = Matter.lowered(words);
            return "; hoàn thành " + (span && !lowered.startsWith("trong") ? "trong " : "") + lowered;
        }
        ((ObjectNode) meaning).removeAll().put("type", "UNSPECIFIED");
        return "";
    }

    private interface Label {
        String of(int index);
    }

    private static void goals(Matter m, StringBuilder text, ObjectNode truth, Label label, String end, String gap) {
        ArrayNode targets = truth.withArray("targets");
        for (int i = 0; i < m.goals.size(); i++) {
            text.append(label.of(i)).append(m.goals.get(i).words()).append(end).append(gap);
            targets.add(m.goals.get(i).truth());
        }
    }

    static void add(ObjectNode truth, JsonNode task) {
        truth.withArray("tasks").add(task);
    }

    static StringBuilder head(Matter m) {
        return new StringBuilder("UBND TỈNH " + m.place.toUpperCase(java.util.Locale.ROOT) + "\n"
                + m.department.toUpperCase(java.util.Locale.ROOT) + "\n\nSố: 21/KH-" + m.code + "\n\n" + m.place
                + ", ngày 12 tháng 01 năm 2028\n\nKẾ HOẠCH\n\n" + m.subject + " năm 2028\n\n" + m.department
                + " ban hành Kế hoạch như sau:\n\n");
    }

    static String signature(Matter m) {
        return "Nơi nhận:\n- UBND tỉnh (b/c);\n- Các phòng thuộc Sở (t/h);\n- Lưu: VT.\n\nGIÁM ĐỐC\n\n"
                + m.one(List.of("Lò Thị Mây", "Đinh Văn Sung", "Hồ Thị Bưởi")) + "\n";
    }

    private static Generated done(String kind, Matter m, StringBuilder text, ObjectNode truth) {
        text.append(m.one(List.of("V. TỔ CHỨC THỰC HIỆN\n\n", "VI. TỔ CHỨC THỰC HIỆN\n\n")));
        text.append("1. Văn phòng Sở theo dõi, đôn đốc.\n\n2. Các phòng báo cáo Văn phòng Sở hằng quý.\n\n");
        return Generated.text(kind, "plan.txt", text + signature(m), truth);
    }

    private static String broken(String text, int width) {
        StringBuilder lines = new StringBuilder();
        for (String line : text.split("\n")) {
            int start = lines.length();
            for (String word : line.split(" ")) {
                if (lines.length() - start + word.length() > width) {
                    lines.setCharAt(lines.length() - 1, '\n');
                    start = lines.length();
                }
                lines.append(word).append(' ');
            }
            lines.setCharAt(lines.length() - 1, '\n');
        }
        return lines.toString();
    }
}
