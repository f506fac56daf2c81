package vn.motcua.plan.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.Wording;
import vn.motcua.plan.document.grammar.Instruments;
import vn.motcua.plan.document.grammar.Roman;
import vn.motcua.plan.document.outline.Label;
import vn.motcua.plan.document.role.Role;
import vn.motcua.plan.document.role.Roles;
import vn.motcua.plan.document.table.Columns;
import vn.motcua.plan.document.table.LinearHeader;

/** Cuts a document into its blocks: head, sections, tables, signature, annexes, in the order printed. */
public final class Outline {
    public enum Kind {
        HEAD,
        SECTION,
        TABLE,
        LINEAR_TABLE,
        SIGNATURE,
        ANNEX
    }

    /** @param lines with the line that opens the block, except for the head */
    public record Block(Kind kind, List<SourceLine> lines) {}

    private static final int TITLE_CHARACTERS_MAX = 160;
    private static final int PLAIN_CHARACTERS_MAX = 60;
    private static final int ROWS_OF_TABLE_MIN = 3;
    private static final Pattern PART = Pattern.compile(
            "^((?:phần|chương|mục)\\s(?:thứ \\p{L}+|[IVX]{1,5}|\\d{1,2}))[.:]?\\s?(.*)$", Instruments.IGNORE_CASE);
    private static final Pattern TITLE_ALONE = Pattern.compile(
            "^(?:(?:CÁC |NHỮNG |VÀ )*(?:MỤC ĐÍCH|YÊU CẦU|MỤC TIÊU|CHỈ TIÊU|NHIỆM VỤ|GIẢI PHÁP|NỘI DUNG|CÔNG VIỆC|KINH PHÍ|TỔ CHỨC THỰC HIỆN"
                    + "|QUAN ĐIỂM|TÌNH HÌNH)(?: (?:CỤ THỂ|CHỦ YẾU|TRỌNG TÂM|THỰC HIỆN|CHUNG))*[,;]?\\s?(?:VÀ )?)+:?$");
    private static final Pattern ANNEX =
            Pattern.compile("^phụ lục(?: (?:số )?[\\dIVXA-Z]{1,4})?[.:]?$", Instruments.IGNORE_CASE);
    private static final Pattern RECIPIENTS = Pattern.compile("^nơi nhận\\s?:?.*", Instruments.IGNORE_CASE);
    /** An office in capitals over a name signs, whether recipients stand before it or not. */
    private static final Pattern OFFICE = Pattern.compile(
            "^(?:(?:PHÓ|QUYỀN) )?(?:(?:TỔNG )?GIÁM ĐỐC|CHỦ TỊCH|CHÁNH|(?:CHI |TỔNG )?CỤC TRƯỞNG|TRƯỞNG|THỦ TRƯỞNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG|BÍ THƯ)(?: \\p{Lu}+)*$");

    private static final Pattern NAME = Pattern.compile("^(?:\\p{Lu}\\p{Ll}*\\.?\\s){1,5}\\p{Lu}\\p{Ll}+$");
    private static final Pattern SIGNER = Pattern.compile("^(?:TM|KT|TL|TUQ|Q)\\.\\s?\\p{Lu}{2}.*$");

    private final List<Block> blocks = new ArrayList<>();
    private final List<SourceLine> lines;
    private List<SourceLine> current = new ArrayList<>();
    private Kind kind = Kind.HEAD;
    private final Label.Kind sectionKind;
    /** Headings that are written like any other line count where the document has no other ones. */
    private final boolean plainHeadings;

    private String header = "";
    private int sections;

    private Outline(List<SourceLine> lines) {
        this.lines = lines;
        this.plainHeadings = plainHeadings(lines);
        this.sectionKind = sectionKind(lines, plainHeadings);
    }

    /** Sections are numbered A, B, C where such headings say what sections say; else I, II; else 1, 2 in capitals. */
    private static Label.Kind sectionKind(List<SourceLine> lines, boolean plain) {
        Map<Label.Kind, Long> named = lines.stream()
                .filter(line -> !line.isRow())
                .map(SourceLine::text)
                .flatMap(text -> Label.of(text).filter(label -> saysSection(text.substring(label.length()))).stream())
                .collect(Collectors.groupingBy(Label::kind, Collectors.counting()));
        if (named.getOrDefault(Label.Kind.CAPITAL, 0L) > 1) {
            return Label.Kind.CAPITAL;
        }
        boolean roman = lines.stream().anyMatch(line -> Label.of(line.text())
                .filter(label -> label.kind() == Label.Kind.ROMAN)
                .isPresent());
        if (plain) {
            return Label.Kind.NUMBER;
        }
        return roman || named.getOrDefault(Label.Kind.NUMBER, 0L) < 2 ? Label.Kind.ROMAN : Label.Kind.NUMBER;
    }

    /** At least two lines that are headings by their words, and none by its number or its capitals. */
    private static boolean plainHeadings(List<SourceLine> lines) {
        List<String> texts = lines.stream()
                .filter(line -> !line.isRow())
                .map(SourceLine::text)
                .toList();
        boolean others = texts.stream()
                .anyMatch(text -> PART.matcher(text).matches()
                        || TITLE_ALONE.matcher(text).matches()
                        || Label.of(text)
                                .filter(label ->
                                        label.kind() == Label.Kind.ROMAN || saysSection(text.substring(label.length())))
                                .isPresent());
        return !others && texts.stream().filter(Outline::isPlainHeading).count() >= 2;
    }

    private static boolean isPlainHeading(String text) {
        return Label.of(text)
                .map(label -> label.kind() == Label.Kind.NUMBER && Roles.isTitle(text.substring(label.length())))
                .orElseGet(() -> Roles.isTitle(text));
    }

    private static boolean saysSection(String title) {
        return title.length() <= TITLE_CHARACTERS_MAX
                && Wording.isUpper(title)
                && Roles.ofTitle(title).best() != Role.UNKNOWN;
    }

    public static List<Block> of(List<SourceLine> lines) {
        Outline outline = new Outline(lines);
        for (int i = 0; i < lines.size(); i++) {
            outline.opensAt(i).ifPresent(outline::open);
            outline.current.add(lines.get(i));
        }
        outline.close();
        return List.copyOf(outline.blocks);
    }

    /** @return the printed number and the title of a section heading */
    static List<String> heading(String text) {
        Matcher part = PART.matcher(text);
        if (part.matches()) {
            return List.of(part.group(1), part.group(2));
        }
        return Label.of(text)
                .filter(label -> !label.number().isEmpty())
                .map(label -> List.of(label.number(), text.substring(label.length())))
                .orElse(List.of("", text));
    }

    static boolean isUntitledPart(String text) {
        Matcher part = PART.matcher(text);
        return part.matches() && part.group(2).isEmpty();
    }

    private Optional<Kind> opensAt(int index) {
        SourceLine line = lines.get(index);
        if (line.isRow()) {
            return opensTable(index);
        }
        String text = line.text();
        if (kind != Kind.SIGNATURE && RECIPIENTS.matcher(text).matches()
                || kind != Kind.HEAD
                        && kind != Kind.SIGNATURE
                        && (SIGNER.matcher(text).matches() || signs(text, index))) {
            return Optional.of(Kind.SIGNATURE);
        } else if (ANNEX.matcher(text).matches()) {
            return Optional.of(Kind.ANNEX);
        } else if (kind != Kind.LINEAR_TABLE && LinearHeader.startsAt(lines, index)) {
            return Optional.of(Kind.LINEAR_TABLE);
        }
        return opensSection(text, index) ? Optional.of(Kind.SECTION) : Optional.empty();
    }

    private boolean signs(String text, int index) {
        if (!OFFICE.matcher(text).matches()) {
            return false;
        }
        int next = index + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size()
                && !lines.get(next).isRow()
                && (NAME.matcher(lines.get(next).text()).matches()
                        || RECIPIENTS.matcher(lines.get(next).text()).matches());
    }

    /** The same header again is a page's; another one begins another table, and so does a run of rows in a section. */
    private Optional<Kind> opensTable(int index) {
        SourceLine line = lines.get(index);
        if (RECIPIENTS.matcher(line.cell(0)).matches()) {
            return Optional.of(Kind.SIGNATURE);
        }
        if (Columns.at(lines, index).isPresent()) {
            boolean again = kind == Kind.TABLE && line.text().equals(header);
            header = line.text();
            return again ? Optional.empty() : Optional.of(Kind.TABLE);
        }
        boolean inSection = kind == Kind.SECTION || kind == Kind.ANNEX || kind == Kind.HEAD && several(index);
        boolean several = index + 1 < lines.size()
                && lines.get(index + 1).isRow()
                && line.cells().size() > 2;
        return inSection && several ? Optional.of(Kind.TABLE) : Optional.empty();
    }

    /** A letterhead has no more than two cells in a row, and no run of rows. */
    private boolean several(int index) {
        return lines.subList(index, Math.min(lines.size(), index + ROWS_OF_TABLE_MIN)).stream()
                        .filter(line -> line.cells().stream()
                                        .filter(cell -> !cell.text().isEmpty())
                                        .count()
                                > 2)
                        .count()
                == ROWS_OF_TABLE_MIN;
    }

    /** Inside a table a numbered line in capitals is a group of it, unless it names a section that follows the tasks. */
    private boolean opensSection(String text, int index) {
        if (kind == Kind.SIGNATURE || text.length() > TITLE_CHARACTERS_MAX + 8) {
            return false;
        }
        boolean alone = TITLE_ALONE.matcher(text).matches() && kind != Kind.ANNEX;
        boolean part =
                PART.matcher(text).matches() && Wording.startsUpper(text) && !text.endsWith(".") && !text.endsWith(";");
        Optional<Label> label = Label.of(text).filter(found -> found.kind() == sectionKind);
        String title = label.map(found -> text.substring(found.length())).orElse(text);
        if (kind == Kind.LINEAR_TABLE || kind == Kind.TABLE && beforeRow(index)) {
            Role role = label.isPresent() || alone ? Roles.ofTitle(title).best() : Role.UNKNOWN;
            return role == Role.RESPONSIBILITY || role == Role.RESOURCE;
        }
        return alone
                || part
                || plainHeadings && (isPlainHeading(text) || isNextPlainHeading(label, title))
                || label.filter(found -> isSection(found, title)).isPresent();
    }

    /** "3. Việc phải làm" behind a second heading of such letters: words of a heading with the number that is due. */
    private boolean isNextPlainHeading(Optional<Label> label, String title) {
        return label.filter(found -> found.number().equals(String.valueOf(sections + 1)))
                        .isPresent()
                && sections > 0
                && title.length() <= PLAIN_CHARACTERS_MAX
                && !title.matches(".*[.;,:%\\d]$")
                && Roles.ofTitle(title).best() != Role.UNKNOWN;
    }

    private boolean isSection(Label label, String title) {
        boolean says = Wording.isUpper(title)
                || label.kind() != Label.Kind.NUMBER
                        && Roles.ofTitle(title).best() != Role.UNKNOWN
                        && !title.endsWith(";");
        boolean next = label.kind() == Label.Kind.ROMAN
                && Roman.value(label.number()) == sections + 1
                && title.length() <= 100
                && !title.matches(".*[.;,]$");
        return says || next;
    }

    private boolean beforeRow(int index) {
        int next = index + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size()
                && lines.get(next).isRow()
                && Columns.at(lines, next).isEmpty();
    }

    private void open(Kind next) {
        close();
        kind = next;
        sections += next == Kind.SECTION ? 1 : 0;
        current = new ArrayList<>();
    }

    private void close() {
        if (!current.isEmpty()) {
            blocks.add(new Block(kind, List.copyOf(current)));
        }
    }
}
