package vn.motcua.plan.document.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.Wording;
import vn.motcua.plan.document.grammar.Instruments;

/** The header of a table that extraction laid out as one column of lines: "STT Nội dung", "Đơn vị chủ", "trì", … */
public final class LinearHeader {
    private static final Pattern FIRST = Pattern.compile("^(?:số )?(?:tt|stt)(?:\\s.*)?$", Instruments.IGNORE_CASE);
    private static final int LINES_MAX = 24;
    private static final Set<String> WORDS = Set.of(
            "stt", "tt", "số", "nội", "dung", "công", "việc", "nhiệm", "vụ", "đơn", "vị", "cơ", "quan", "chủ", "trì",
            "phối", "hợp", "thời", "gian", "hạn", "thực", "hiện", "hoàn", "thành", "tiến", "độ", "tên", "hoạt", "động",
            "phòng", "bộ", "phận", "sản", "phẩm", "kết", "quả", "dự", "kiến", "đầu", "ra", "mối", "đề", "mục", "các");

    private LinearHeader() {}

    public static boolean startsAt(List<SourceLine> lines, int index) {
        return !of(lines, index).isEmpty();
    }

    /** @return the lines that make the header, empty if none begins here; it names content, lead and timing */
    public static List<SourceLine> of(List<SourceLine> lines, int index) {
        if (!FIRST.matcher(lines.get(index).text()).matches()) {
            return List.of();
        }
        List<SourceLine> header = new ArrayList<>();
        for (int i = index; i < lines.size() && header.size() < LINES_MAX && goesOn(lines.get(i), i == index); i++) {
            header.add(lines.get(i));
        }
        String words =
                Wording.lower(Wording.join(header.stream().map(SourceLine::text).toList()));
        boolean complete = (words.contains("chủ trì") || words.contains("thực hiện") || words.contains("đầu mối"))
                && (words.contains("thời gian")
                        || words.contains("thời hạn")
                        || words.contains("tiến độ")
                        || words.contains("hoàn thành"))
                && (words.contains("nội dung")
                        || words.contains("nhiệm vụ")
                        || words.contains("công việc")
                        || words.contains("việc"));
        return complete ? List.copyOf(header) : List.of();
    }

    /** Only the first line may begin with a capital word that a group title could begin with too. */
    private static boolean goesOn(SourceLine line, boolean first) {
        if (line.isRow()) {
            return false;
        }
        return line.isBlank()
                || first
                || Arrays.stream(Wording.lower(line.text()).split("[ /]+")).allMatch(WORDS::contains);
    }
}
