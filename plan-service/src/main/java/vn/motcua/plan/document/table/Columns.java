package vn.motcua.plan.document.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.Wording;
import vn.motcua.plan.document.grammar.Instruments;
import vn.motcua.plan.document.grammar.ScheduleGrammar;

/**
 * The columns of a table by the words of its header.
 *
 * @param headerRows how many rows the header has, 1 or 2
 */
public record Columns(List<Column> order, int headerRows) {
    public enum Column {
        LABEL,
        CONTENT,
        PRODUCT,
        LEAD,
        COORDINATING,
        /** When it begins, where another column says when it ends. */
        BEGIN,
        TIMING,
        /** What an indicator is measured in. */
        UNIT,
        /** What an indicator should reach. */
        VALUE,
        OTHER
    }

    private static final int TITLE_CHARACTERS_MAX = 80;
    private static final Set<Column> OF_TASKS =
            EnumSet.of(Column.LEAD, Column.COORDINATING, Column.TIMING, Column.PRODUCT);

    /** A first cell that no header has. */
    private static final Pattern DATA_LABEL = Pattern.compile("\\(?(?:\\d[\\d.]*|[IVX]{1,5}|[A-ZĐ])[.)]?\\s*");

    private static final Map<String, String> FULL = Map.ofEntries(
            Map.entry("nd", "nội dung"),
            Map.entry("cv", "công việc"),
            Map.entry("nv", "nhiệm vụ"),
            Map.entry("đv", "đơn vị"),
            Map.entry("cq", "cơ quan"),
            Map.entry("ct", "chủ trì"),
            Map.entry("ph", "phối hợp"),
            Map.entry("th", "thực hiện"),
            Map.entry("ht", "hoàn thành"),
            Map.entry("tg", "thời gian"),
            Map.entry("sp", "sản phẩm"),
            Map.entry("kq", "kết quả"));
    private static final Pattern ABBREVIATED =
            Pattern.compile("(?<![\\p{L}.])(?:nd|cv|nv|đv|cq|ct|ph|th|ht|tg|sp|kq)(?![\\p{L}.])");

    private static final Pattern LABEL =
            Pattern.compile("(?:số )?t{1,2}|số|stt|số tt|số thứ tự|no\\.?|#|tt\\.|mã(?: số| việc| nhiệm vụ| cv| nv)?");
    private static final Pattern LEAD = Pattern.compile(
            "chủ trì|đầu mối|phụ trách|^ai(?: |$)|chịu trách nhiệm|(?:đơn vị|cơ quan|phòng|bộ phận|người|cá nhân|trách nhiệm|nơi)[\\p{L}, /]*(?:thực hiện|làm$)"
                    + "|^phân công(?: thực hiện)?$|^(?:các )?(?:đơn vị|cơ quan|phòng ban|phòng, ban|bộ phận)$|^đơn vị, cá nhân$");
    private static final Pattern TAKES_PART = Pattern.compile(
            "phối hợp|tham gia|cùng (?:làm|thực hiện)|^cùng(?: |$)|^(?:đơn vị|cơ quan|bộ phận) (?:liên quan|hỗ trợ)");
    private static final Pattern PRODUCT =
            Pattern.compile("sản phẩm|^(?:dự kiến )?kết quả|đầu ra|^được gì|^(?:ghi chú )?kết quả$");
    private static final Pattern TIMING = Pattern.compile(
            "thời gian|thời hạn|tiến độ|thời điểm|^hạn(?!g)|hoàn thành|kỳ hạn|^mốc|lộ trình|^khi nào|^bao giờ|^lúc nào|^(?:ngày |tháng )?(?:làm )?xong");
    private static final Pattern BEGIN =
            Pattern.compile("^(?:ngày |tháng |thời gian |thời điểm )?(?:bắt đầu|khởi công)|^từ(?: ngày)?$");
    private static final Pattern END =
            Pattern.compile("^(?:ngày |tháng |thời gian |thời điểm )?kết thúc|^đến(?: ngày)?$");
    private static final Pattern CONTENT = Pattern.compile(
            "^(?:tên |các |nhóm |những )*(?:nội dung|nhiệm vụ|công việc|việc|hoạt động|đầu việc|hạng mục|giải pháp|phần việc|công tác)");
    private static final Pattern INDICATOR =
            Pattern.compile("^(?:tên |các |nội dung )?(?:chỉ tiêu|chỉ số|tiêu chí|mục tiêu)(?! năm| giao| kế hoạch)");
    private static final Pattern UNIT = Pattern.compile("^(?:đvt|đơn vị tính|đv tính|đơn vị đo|đ\\.?v\\.?t)$");
    /** Of whom a figure is asked. */
    private static final Pattern LEVEL = Pattern.compile(
            "^(?:đối với |các |khối |ở )?(?:cấp|sở|xã|phường|huyện|tỉnh|toàn tỉnh|trung tâm|chi cục|phòng|đơn vị|địa phương|quý [iv]+|6 tháng|cả năm)(?: |$)");

    private static final Pattern SHARE = Pattern.compile(
            "(?:(?:đạt )?(?:từ|trên|dưới|tối thiểu|tối đa|ít nhất|không quá|không dưới|≥|≤|>|<) ?)?\\d{1,3}(?:[.,]\\d{1,2})?\\s?(?:%|phút)(?: trở lên| trở xuống)?|[-–]?",
            Instruments.IGNORE_CASE);

    private static final Pattern BEFORE = Pattern.compile(
            "thực hiện (?:năm|\\d{4})|kết quả (?:năm|\\d{4})|ước|^đạt năm|hiện trạng|cùng kỳ|năm trước");
    private static final Pattern VALUE = Pattern.compile(
            "^giao|^kế hoạch|^mục tiêu|^phấn đấu|^chỉ tiêu|giá trị|^năm \\d{4}|^mức|^yêu cầu|phải đạt|cần đạt|được giao");

    /** Of several columns with figures to reach the first is this year's; of several years' figures the last. */
    private static final Pattern GOAL =
            Pattern.compile("^(?:giao|mục tiêu|chỉ tiêu|kế hoạch|phấn đấu)|phải đạt|cần đạt");

    private static final Pattern TO_REACH =
            Pattern.compile("^(?:chỉ tiêu|mục tiêu|kế hoạch)(?: giao)?(?: năm)? \\d{4}");

    /** @return the columns if a header of a table of tasks or of indicators begins at this row */
    public static Optional<Columns> at(List<SourceLine> lines, int index) {
        SourceLine row = lines.get(index);
        if (!row.isRow()
                || DATA_LABEL.matcher(row.cell(0)).matches()
                || row.cells().stream().anyMatch(cell -> cell.text().length() > TITLE_CHARACTERS_MAX)) {
            return Optional.empty();
        }
        List<String> titles = titles(row);
        Optional<Columns> levels = levels(titles, lines.subList(index + 1, lines.size()));
        if (levels.isPresent()) {
            return levels;
        }
        if (index + 1 < lines.size() && isSecondRow(row, lines.get(index + 1))) {
            Optional<Columns> both = of(both(row, lines.get(index + 1)), 2);
            if (both.isPresent()) {
                return both;
            }
        }
        return of(titles, 1);
    }

    /** "Chỉ tiêu | Cấp tỉnh | Cấp xã" over figures: each column has a value to reach, though no title says so. */
    private static Optional<Columns> levels(List<String> titles, List<SourceLine> below) {
        List<SourceLine> rows = below.stream().takeWhile(SourceLine::isRow).toList();
        List<Column> order = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            int column = i;
            boolean figures = !rows.isEmpty()
                    && rows.stream().map(row -> row.cell(column)).allMatch(cell -> SHARE.matcher(cell)
                            .matches());
            if (LABEL.matcher(titles.get(i)).matches()) {
                order.add(Column.LABEL);
            } else if (INDICATOR.matcher(titles.get(i)).find() && !order.contains(Column.CONTENT)) {
                order.add(Column.CONTENT);
            } else if (figures && LEVEL.matcher(titles.get(i)).find()) {
                order.add(Column.VALUE);
            } else {
                return Optional.empty();
            }
        }
        return order.contains(Column.CONTENT) && order.indexOf(Column.VALUE) < order.lastIndexOf(Column.VALUE)
                ? Optional.of(new Columns(List.copyOf(order), 1))
                : Optional.empty();
    }

    private static Optional<Columns> of(List<String> titles, int rows) {
        List<Column> order = new ArrayList<>();
        for (String title : titles) {
            Column column = column(title);
            boolean another = column != Column.OTHER && order.contains(column);
            order.add(
                    another && column == Column.CONTENT && order.contains(Column.UNIT)
                            ? Column.VALUE
                            : another ? Column.OTHER : column);
        }
        Columns columns = new Columns(indicators(titles, order), rows);
        int timing = order.indexOf(Column.TIMING);
        if (timing >= 0
                && !TIMING.matcher(titles.get(timing)).lookingAt()
                && ScheduleGrammar.isTiming(titles.get(timing))) {
            return Optional.empty();
        }
        return columns.isOfTasks() || columns.isOfIndicators() ? Optional.of(columns) : Optional.empty();
    }

    /** With a column for the unit or the value to reach, "Chỉ tiêu" names what is measured. */
    private static List<Column> indicators(List<String> titles, List<Column> order) {
        int name = -1;
        List<Column> result = new ArrayList<>(order);
        for (int i = 0; i < titles.size(); i++) {
            if (titles.get(i).equals("đơn vị") && isIndicators(titles)) {
                result.set(i, Column.UNIT);
            } else if (name < 0 && INDICATOR.matcher(titles.get(i)).find()) {
                name = i;
            } else if (name >= 0
                    && (order.get(i) == Column.OTHER || order.get(i) == Column.CONTENT)
                    && VALUE.matcher(titles.get(i)).find()
                    && !BEFORE.matcher(titles.get(i)).find()) {
                int at = result.indexOf(Column.VALUE);
                boolean horizon = at >= 0 && GOAL.matcher(titles.get(at)).find();
                if (at >= 0 && !horizon) {
                    result.set(at, Column.OTHER);
                }
                result.set(i, horizon ? Column.OTHER : Column.VALUE);
            }
        }
        if (name < 0) {
            nameless(titles, result);
        }
        boolean measures = result.contains(Column.VALUE) || result.contains(Column.UNIT);
        if (name >= 0 && (measures || !order.contains(Column.CONTENT))) {
            int content = result.indexOf(Column.CONTENT);
            if (content >= 0) {
                result.set(content, Column.OTHER);
            }
            result.set(name, Column.CONTENT);
        }
        return List.copyOf(result);
    }

    /** "Nội dung" over what is measured: nobody leads it and nothing is due, and one column has "chỉ tiêu năm …". */
    private static void nameless(List<String> titles, List<Column> result) {
        boolean ofTasks = result.stream()
                .anyMatch(column -> column != Column.PRODUCT && column != Column.UNIT && OF_TASKS.contains(column));
        for (int i = 0; i < titles.size() && !ofTasks && result.contains(Column.CONTENT); i++) {
            if (TO_REACH.matcher(titles.get(i)).find()) {
                result.set(i, Column.VALUE);
            }
        }
    }

    /** "Đơn vị" is what is measured in where another column has the value to reach and none says when. */
    private static boolean isIndicators(List<String> titles) {
        return titles.stream().anyMatch(title -> INDICATOR.matcher(title).find())
                && titles.stream()
                        .anyMatch(title -> VALUE.matcher(title).find()
                                && !BEFORE.matcher(title).find())
                && titles.stream().noneMatch(title -> TIMING.matcher(title).find());
    }

    private static Column column(String title) {
        if (title.isEmpty() || title.length() > TITLE_CHARACTERS_MAX) {
            return Column.OTHER;
        } else if (LABEL.matcher(title).matches()) {
            return Column.LABEL;
        } else if (UNIT.matcher(title).find()) {
            return Column.UNIT;
        } else if (BEGIN.matcher(title).find()) {
            return Column.BEGIN;
        } else if (END.matcher(title).find()) {
            return Column.TIMING;
        } else if (TAKES_PART.matcher(title).find() && !title.contains("chủ trì")) {
            return Column.COORDINATING;
        } else if (BEFORE.matcher(title).find()) {
            return Column.OTHER;
        } else if (LEAD.matcher(title).find()) {
            return Column.LEAD;
        } else if (PRODUCT.matcher(title).find()) {
            return Column.PRODUCT;
        } else if (CONTENT.matcher(title).find()) {
            return Column.CONTENT;
        }
        return TIMING.matcher(title).find() ? Column.TIMING : Column.OTHER;
    }

    private static List<String> titles(SourceLine row) {
        return row.cells().stream().map(cell -> title(cell.text())).toList();
    }

    /** "CT/PH" over "VP / P. Tin học": who leads stands before the bar. */
    static boolean namesBoth(String printed) {
        String title = title(printed);
        return title.contains("chủ trì") && title.contains("phối hợp");
    }

    private static String title(String text) {
        return ABBREVIATED
                .matcher(Wording.lower(Wording.clean(text)))
                .replaceAll(word -> FULL.get(word.group()))
                .replaceFirst("\\s*\\(.*\\)$", "")
                .replaceFirst("[:.]$", "");
    }

    /** The second row of a header names parts of columns above it and has no number of its own. */
    private static boolean isSecondRow(SourceLine first, SourceLine second) {
        if (!second.isRow() || second.cell(0).matches("\\(?[\\dIVX]+\\)?[.]?")) {
            return false;
        }
        List<String> titles = titles(second);
        long named =
                titles.stream().filter(title -> column(title) != Column.OTHER).count();
        long filled = titles.stream().filter(title -> !title.isEmpty()).count();
        boolean short_ = titles.stream().allMatch(title -> title.length() <= 40);
        return filled > 1
                && named >= 1
                && named * 2 >= filled
                && short_
                && filled < Math.max(first.cells().size(), 3);
    }

    private static List<String> both(SourceLine first, SourceLine second) {
        List<String> titles = new ArrayList<>();
        String parent = "";
        for (int i = 0; i < Math.max(first.cells().size(), second.cells().size()); i++) {
            String above = title(first.cell(i));
            String below = title(second.cell(i));
            parent = above.isEmpty() ? parent : above;
            boolean own = column(below) != Column.OTHER;
            titles.add(below.isEmpty() ? above : own ? below : (parent + " " + below).strip());
        }
        return titles;
    }

    public boolean isOfTasks() {
        return order.contains(Column.CONTENT)
                && !isOfIndicators()
                && order.stream().anyMatch(OF_TASKS::contains);
    }

    public boolean isOfIndicators() {
        return order.contains(Column.CONTENT) && (order.contains(Column.VALUE) || order.contains(Column.UNIT));
    }

    public int index(Column column) {
        return order.indexOf(column);
    }

    Columns with(List<Column> other) {
        return new Columns(List.copyOf(other), headerRows);
    }
}
