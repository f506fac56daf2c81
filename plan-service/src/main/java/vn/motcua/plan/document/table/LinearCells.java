package vn.motcua.plan.document.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.Wording;
import vn.motcua.plan.document.grammar.ScheduleGrammar;
import vn.motcua.plan.document.grammar.UnitGrammar;
import vn.motcua.plan.events.Schedule.Unspecified;

/**
 * Finds the columns in the lines of one row by grammar: the timing is last and reads as a timing, before it stand one or
 * two cells that begin as units do, all in narrow lines; the rest is content.
 */
public record LinearCells(List<SourceLine> content, String lead, String coordinating, String product, String timing) {
    /** A cell of a narrow column has no more lines than this; the bound keeps a row of any length cheap to read. */
    static final int CELL_LINES_MAX = 60;

    private static final Pattern BEGINS_CELL = Pattern.compile("^[\\p{Lu}\\d]");

    /** Whether a text is a timing does not hang on the year. */
    private static final Optional<Integer> SOME_YEAR = Optional.of(2000);

    private static final Pattern TIMING_START = Pattern.compile(
            "^(?:Tháng \\d|Trong |Cả năm|Năm \\d|Quý |Sau khi |Ngay |Thường xuyên|Theo |Định kỳ|Báo cáo định kỳ"
                    + "|Trước |Chậm nhất|Hàng |Hằng |Đã hoàn thành|Khi |Đến |Liên tục|6 tháng).*");

    /**
     * @param narrow longest line, in characters, that can stand in a column other than content
     * @param broken whether a page cut the row, so that its content may stop in the middle of a sentence here
     */
    public static LinearCells of(List<SourceLine> lines, int narrow, boolean broken, LinearOrder order) {
        return order.timingBeforeLead()
                ? timingFirst(lines, narrow).orElseGet(() -> timingLast(lines, narrow, broken, order))
                : timingLast(lines, narrow, broken, order);
    }

    /** The timing stands where a unit begins right behind it. */
    private static Optional<LinearCells> timingFirst(List<SourceLine> lines, int narrow) {
        for (int lead = Math.max(2, narrowEnd(lines, lines.size(), narrow) + 1); lead < lines.size(); lead++) {
            if (UnitGrammar.startsWithUnit(lines.get(lead).text())) {
                int timing = timingBehindContent(lines.subList(0, lead), narrow);
                if (timing > 0 && timing < lead) {
                    List<SourceLine> units = lines.subList(lead, lines.size());
                    int second = secondUnit(units);
                    return Optional.of(new LinearCells(
                            lines.subList(0, timing),
                            text(units.subList(0, second)),
                            text(units.subList(second, units.size())),
                            "",
                            text(lines.subList(timing, lead))));
                }
            }
        }
        return Optional.empty();
    }

    private static LinearCells timingLast(List<SourceLine> all, int narrow, boolean broken, LinearOrder order) {
        int end = order.productBehindTiming() ? timingEnd(all, narrow) : all.size();
        List<SourceLine> lines = all.subList(0, end);
        int timing = timingBehindContent(lines, narrow);
        int lead = leadStart(lines, timing, narrow, broken);
        int product = order.productBehindLead() ? productStart(lines, lead, timing) : timing;
        List<SourceLine> units = lines.subList(lead, product);
        int second = order.coordinating() ? secondUnit(units) : units.size();
        if (!order.coordinating()) {
            return new LinearCells(
                    lines.subList(0, lead),
                    text(units),
                    "",
                    text(product < timing ? lines.subList(product, timing) : all.subList(end, all.size())),
                    text(lines.subList(timing, lines.size())));
        }
        String whole = text(units);
        int split = second < units.size() ? text(units.subList(0, second)).length() : secondUnit(whole);
        return new LinearCells(
                lines.subList(0, lead),
                whole.substring(0, split).strip(),
                whole.substring(split).strip(),
                text(product < timing ? lines.subList(product, timing) : all.subList(end, all.size())),
                text(lines.subList(timing, lines.size())));
    }

    /** Behind the timing a product begins with a capital: the timing is what reads as one to its last word. */
    private static int timingEnd(List<SourceLine> lines, int narrow) {
        for (int end = lines.size() - 1; end > 1; end--) {
            List<SourceLine> before = lines.subList(0, end);
            int timing = timingBehindContent(before, narrow);
            boolean whole = timing > 0 && timing < end && ScheduleGrammar.isTiming(text(before.subList(timing, end)));
            if (whole && Wording.startsUpper(lines.get(end).text())) {
                return end;
            }
        }
        return lines.size();
    }

    /** The content stands first, whatever it reads as: "Báo cáo định kỳ". */
    private static int timingBehindContent(List<SourceLine> lines, int narrow) {
        int timing = timingStart(lines, narrow);
        return timing > 0 || lines.isEmpty() ? timing : 1 + timingStart(lines.subList(1, lines.size()), narrow);
    }

    /** A product begins with a capital on a line of its own, behind the lines of the units. */
    private static int productStart(List<SourceLine> lines, int lead, int timing) {
        for (int i = lead + 1; i < timing; i++) {
            String text = lines.get(i).text();
            boolean begins = Wording.startsUpper(text)
                    && !Wording.endsOpen(lines.get(i - 1).text());
            if (begins && !UnitGrammar.startsWithUnit(text) && !UnitGrammar.isOwner(text)) {
                return i;
            }
        }
        return timing;
    }

    /** @return the line on which the second unit begins; cells begin on lines of their own */
    private static int secondUnit(List<SourceLine> units) {
        for (int i = 1; i < units.size(); i++) {
            String line = units.get(i).text();
            boolean begins = UnitGrammar.startsWithUnit(line) && !UnitGrammar.isOwner(line);
            if (begins && !Wording.endsOpen(units.get(i - 1).text())) {
                return i;
            }
        }
        return units.size();
    }

    /** @return index of the first line of the timing cell, the number of lines if there is none */
    static int timingStart(List<SourceLine> lines, int narrow) {
        int first = Math.max(lines.size() - CELL_LINES_MAX, narrowEnd(lines, lines.size(), narrow));
        for (int i = first; i < lines.size(); i++) {
            String rest = text(lines.subList(i, lines.size()));
            boolean starts = TIMING_START.matcher(rest).matches()
                    && !(ScheduleGrammar.cell(rest, SOME_YEAR) instanceof Unspecified);
            if (starts || BEGINS_CELL.matcher(rest).find() && ScheduleGrammar.isTiming(rest)) {
                return i;
            }
        }
        return lines.size();
    }

    /** The first cell always begins on a line of its own; content stands before it, so never on the first line. */
    private static int leadStart(List<SourceLine> lines, int timing, int narrow, boolean broken) {
        for (int i = Math.max(Math.max(1, timing - 2 * CELL_LINES_MAX), narrowEnd(lines, timing, narrow));
                i < timing;
                i++) {
            boolean sentenceGoesOn =
                    !broken && Wording.endsOpen(lines.get(i - 1).text());
            if (!sentenceGoesOn && UnitGrammar.startsWithUnit(lines.get(i).text())) {
                return i;
            }
        }
        return timing;
    }

    /** The second unit that does not belong to the first one's name, as in "website của Sở", begins the next cell. */
    static int secondUnit(String units) {
        Matcher head = UnitGrammar.HEAD.matcher(units);
        while (head.find()) {
            String before = units.substring(0, head.start()).strip();
            boolean owner = UnitGrammar.isOwner(head.group())
                    && before.matches("(?:.* )?(?:Văn phòng|Thanh tra|Lãnh đạo|Đoàn Thanh niên|thuộc|Đoàn thể)");
            if (!before.isEmpty() && !Wording.endsOpen(before) && !owner) {
                return head.start();
            }
        }
        return units.length();
    }

    /** @return index from which all lines up to {@code end} are narrow */
    static int narrowEnd(List<SourceLine> lines, int end, int narrow) {
        int start = end;
        while (start > 0 && lines.get(start - 1).text().length() <= narrow) {
            start--;
        }
        return start;
    }

    public static String text(List<SourceLine> lines) {
        return Wording.join(lines.stream().map(SourceLine::text).toList());
    }
}
