package vn.motcua.plan.document.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a clause with several quantities into the parts that speak of one each: "nộp trực tuyến đạt 72%, thanh toán đạt
 * 64%" at the comma behind the figure, "100% hồ sơ được số hóa, 90% phản ánh được trả lời" at the comma before it.
 */
record Segments(List<Segment> parts) {
    /** @param from offset in the clause */
    record Segment(int from, String text, Quantity quantity) {}

    private static final Pattern SEPARATOR = Pattern.compile(",\\s+|\\s+và\\s+|;\\s*|\\s+[-–]\\s+|\\s*\\(");
    /** What a comma or "và" only adds to the words before it. */
    private static final Pattern ENUMERATION = Pattern.compile(
            "^(?:kiến nghị|doanh nghiệp|tổ chức|cá nhân|lệ phí|giấy tờ|kết quả|dữ liệu|sử dụng lại|công khai|cập nhật|đơn giản|trước hạn|đúng hạn|thông tin"
                    + "|khai thác|hộ kinh doanh|viên chức|công chức|người lao động|đơn vị|nhà đầu tư|xử lý|trả lời|giải quyết|tiếp nhận|tái sử dụng)",
            Instruments.IGNORE_CASE);

    /** What is done with the next figure where the one before stands behind its own subject. */
    private static final Pattern DOES =
            Pattern.compile("^(?:xử lý|trả lời|giải quyết|tiếp nhận)(?: \\p{L}+){1,6} $", Instruments.IGNORE_CASE);

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

    private static final Pattern NOTHING_BEFORE = Pattern.compile(
            "^[\\s,;:(\\-–+]*(?:(?:và|phấn đấu|bảo đảm|đảm bảo|đạt|có|thực hiện|hoàn thành)\\s*){0,6}$",
            Instruments.IGNORE_CASE);

    static Segments of(String clause) {
        List<Quantity> quantities = Quantity.in(clause);
        List<Segment> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < quantities.size(); i++) {
            Quantity quantity = quantities.get(i);
            int to =
                    i + 1 < quantities.size() ? border(clause, from, quantity, quantities.get(i + 1)) : clause.length();
            parts.add(new Segment(from, clause.substring(from, to), quantity));
            from = to;
        }
        return new Segments(List.copyOf(parts));
    }

    /** What stands in brackets belongs to the words before them: nothing is cut there. */
    private static String withoutBrackets(String gap) {
        return BRACKETS.matcher(gap)
                .replaceAll(match -> "x".repeat(match.group().length()));
    }

    /** "không có hồ sơ thất lạc (0%)": the figure alone in brackets says it once more. */
    private static boolean inBracketsAlone(String clause, int from, Quantity next) {
        return next.from() == from && clause.startsWith("(", from - 1) && clause.startsWith(")", next.to());
    }

    private static int border(String clause, int from, Quantity quantity, Quantity next) {
        String gap = clause.substring(Math.min(quantity.to(), next.from()), next.from());
        boolean leads =
                NOTHING_BEFORE.matcher(clause.substring(from, quantity.from())).matches();
        List<Integer> separators = new ArrayList<>();
        Matcher separator = SEPARATOR.matcher(withoutBrackets(gap));
        while (separator.find()) {
            boolean behindFigure = !leads && separator.start() == 0;
            String rest = gap.substring(separator.end());
            boolean doesNext =
                    !leads && separators.isEmpty() && DOES.matcher(rest).find();
            if (!behindFigure && !doesNext && ENUMERATION.matcher(rest).find()
                    || inBracketsAlone(clause, quantity.to() + separator.end(), next)) {
                continue;
            }
            separators.add(quantity.to() + separator.start());
        }
        if (separators.isEmpty()) {
            return next.from();
        }
        return leads ? separators.getLast() : separators.getFirst();
    }
}
