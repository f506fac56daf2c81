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
import vn.motcua.plan.document.grammar.ScheduleGrammar;
import vn.motcua.plan.document.grammar.TargetGrammar;
import vn.motcua.plan.document.grammar.UnitGrammar;
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
        /** Items that no heading stands over. */
        ITEMS,
        SIGNATURE,
        ANNEX
    }

    /** @param lines with the line that opens the block, except for the head */
    public record Block(Kind kind, List<SourceLine> lines) {}

    private static final int TITLE_CHARACTERS_MAX = 160;
    private static final int PLAIN_CHARACTERS_MAX = 60;
    private static final int HEADING_CHARACTERS_MAX = 100;
    private static final int DEED_WORDS_MIN = 6;
    private static final int ROWS_OF_TABLE_MIN = 3;
    private static final Pattern PART = Pattern.compile(
            "^((?:(?:phần|chương|mục)\\s(?:thứ \\p{L}+|[IVX]{1,5}|\\d{1,2}[a-eđ]?))(?![\\p{L}\\d])|điều\\s\\d{1,2}[a-eđ]?(?=[.:]))[.:]?\\s?(.*)$",
            Instruments.IGNORE_CASE);
    private static final Pattern TITLE_ALONE = Pattern.compile(
            "^(?:(?:CÁC |NHỮNG |VÀ )*(?:MỤC ĐÍCH|YÊU CẦU|MỤC TIÊU|CHỈ TIÊU|NHIỆM VỤ|GIẢI PHÁP|NỘI DUNG|CÔNG VIỆC|KINH PHÍ|TỔ CHỨC THỰC HIỆN"
                    + "|QUAN ĐIỂM|TÌNH HÌNH)(?: (?:CỤ THỂ|CHỦ YẾU|TRỌNG TÂM|THỰC HIỆN|CHUNG))*[,;]?\\s?(?:VÀ )?)+:?$");
    /** What stands before the text of a section on the same line: "Mục 1. Chỉ tiêu: …", "YÊU CẦU: …", "* Tổ chức: …". */
    private static final Pattern RUN_IN = Pattern.compile("^([^:.]{0,12}[.)•] ?)?([^:.;]{5,90}): (?=\\S)");

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

    /** Whether what is laid out as a heading is one, whatever it says. */
    private final boolean byLayout;

    private String header = "";
    private int sections;

    private Outline(List<SourceLine> lines, boolean byLayout) {
        this.lines = lines;
        this.byLayout = byLayout;
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
        long capitals = lines.stream().filter(Outline::isNumberedInCapitals).count();
        if (named.getOrDefault(Label.Kind.CAPITAL, 0L) > 1) {
            return Label.Kind.CAPITAL;
        }
        boolean roman = lines.stream().anyMatch(line -> Label.of(line.text())
                .filter(label -> label.kind() == Label.Kind.ROMAN)
                .isPresent());
        if (plain) {
            return Label.Kind.NUMBER;
        }
        boolean numbers = named.getOrDefault(Label.Kind.NUMBER, 0L) > 0 && capitals > 1;
        return roman || !numbers ? Label.Kind.ROMAN : Label.Kind.NUMBER;
    }

    private static boolean isNumberedInCapitals(SourceLine line) {
        return !line.isRow()
                && Label.of(line.text())
                        .filter(label -> label.kind() == Label.Kind.NUMBER
                                && Wording.isUpper(line.text().substring(label.length())))
                        .isPresent();
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
                .map(label -> (label.kind() == Label.Kind.NUMBER || label.kind() == Label.Kind.BULLET)
                        && Roles.isTitle(text.substring(label.length())))
                .orElseGet(() -> Roles.isTitle(text));
    }

    private static boolean saysSection(String title) {
        return title.length() <= TITLE_CHARACTERS_MAX
                && Wording.isUpper(title)
                && Roles.ofTitle(title).best() != Role.UNKNOWN;
    }

    public static List<Block> of(List<SourceLine> lines) {
        return of(lines, false);
    }

    /** @param byLayout whether lines are headings that stand as headings do, and items may stand without one */
    public static List<Block> of(List<SourceLine> lines, boolean byLayout) {
        Outline outline = new Outline(lines, byLayout);
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

    /** @return where the text of the section begins behind its title on the same line; 0 when there is none */
    static int textBehindTitle(String text) {
        Matcher found = RUN_IN.matcher(text);
        if (!found.find()) {
            return 0;
        }
        String title = found.group(2);
        boolean part = PART.matcher(text).matches() || Label.of(text).isPresent() && !text.startsWith("-");
        boolean says = Wording.isUpper(title)
                ? Roles.ofTitle(title).best() != Role.UNKNOWN
                : part
                        && (Roles.isTitle(title)
                                || PART.matcher(text).matches()
                                        && Roles.ofTitle(title).best() != Role.UNKNOWN);
        return says ? found.end() : 0;
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
        if (opensSection(text, index) || byLayout && isLaidOutAsHeading(text, index)) {
            return Optional.of(Kind.SECTION);
        }
        return byLayout && kind == Kind.HEAD && isFirstOfItems(text, index)
                ? Optional.of(Kind.ITEMS)
                : Optional.empty();
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

    /** A short line without a stop that has the number that is due, or is in capitals, over something else. */
    private boolean isLaidOutAsHeading(String text, int index) {
        Optional<Label> label = Label.of(text);
        String title = text.substring(label.map(Label::length).orElse(0));
        boolean short_ = title.length() <= HEADING_CHARACTERS_MAX && !title.matches(".*[.;,]$");
        if (kind != Kind.HEAD && kind != Kind.SECTION && kind != Kind.ITEMS
                || !short_
                || ScheduleGrammar.isTiming(title)) {
            return false;
        }
        Optional<Label> next = next(index).flatMap(line -> Label.of(line.text()));
        boolean listed = label.isPresent()
                && (next.filter(other -> other.kind() == label.get().kind() && !other.isInWords())
                                .isPresent()
                        || isTiming(next(index))
                        || isTiming(previous(index)));
        if (label.isPresent()) {
            return !listed
                    && !label.get().isInWords()
                    && label.get().number().matches("\\d+|[IVX]+|[A-D]")
                    && isDue(label.get().number())
                    && next(index).isPresent();
        }
        boolean afterSentence =
                previous(index).filter(line -> line.text().matches(".*[.;:]")).isPresent();
        return Wording.isUpper(text) && text.contains(" ") && !UnitGrammar.names(text) && afterSentence;
    }

    private static boolean isTiming(Optional<SourceLine> line) {
        return line.filter(found -> ScheduleGrammar.isTiming(found.text())).isPresent();
    }

    private boolean isDue(String number) {
        int value = number.matches("\\d+")
                ? Integer.parseInt(number)
                : Roman.value(number) > 0 ? Roman.value(number) : number.charAt(0) - 'A' + 1;
        return value == sections + 1;
    }

    /** Of several items of one kind the first, behind the title: by labels, by units that do it, by times it is done at. */
    private boolean isFirstOfItems(String text, int index) {
        boolean titled =
                current.stream().anyMatch(line -> Wording.lower(line.text()).startsWith("kế hoạch"));
        List<String> below = lines.subList(index + 1, lines.size()).stream()
                .takeWhile(line -> !RECIPIENTS.matcher(line.text()).matches())
                .map(SourceLine::text)
                .toList();
        Optional<Label> label = Label.of(text);
        boolean labelled = label.filter(first -> first.isFirst()
                        && below.stream()
                                .flatMap(other -> Label.of(other).stream())
                                .anyMatch(other -> other.kind() == first.kind()))
                .isPresent();
        return titled
                && (labelled
                        || beginsWithTiming(text) && below.stream().anyMatch(Outline::beginsWithTiming)
                        || isDeedOfUnit(text) && below.stream().anyMatch(Outline::isDeedOfUnit));
    }

    /** "Tháng 5: …", and "Tháng 5" alone. */
    private static boolean beginsWithTiming(String text) {
        int colon = text.indexOf(':');
        return ScheduleGrammar.isTiming(colon < 0 ? text : text.substring(0, colon));
    }

    /** "Phòng Tin học mở lớp …", and no "Sở … ban hành kế hoạch như sau:". */
    private static boolean isDeedOfUnit(String text) {
        return UnitGrammar.startsWithUnit(text)
                && !Wording.isUpper(text)
                && !text.endsWith(":")
                && !Wording.lower(text).contains("kế hoạch này")
                && text.split(" ").length >= DEED_WORDS_MIN;
    }

    private Optional<SourceLine> next(int index) {
        return lines.subList(index + 1, lines.size()).stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> !line.isRow());
    }

    private Optional<SourceLine> previous(int index) {
        return lines.subList(0, index).reversed().stream()
                .filter(line -> !line.isBlank())
                .findFirst();
    }

    /** Inside a table a numbered line in capitals is a group of it, unless it names a section that follows the tasks. */
    private boolean opensSection(String text, int index) {
        if (kind == Kind.SIGNATURE) {
            return false;
        }
        if (opensWithText(text)) {
            return true;
        } else if (text.length() > TITLE_CHARACTERS_MAX + 8) {
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

    private boolean opensWithText(String text) {
        boolean inCapitals =
                kind != Kind.HEAD || TargetGrammar.in(text, "", _ -> 0).isEmpty();
        return textBehindTitle(text) > 0
                && (PART.matcher(text).matches()
                        || Label.of(text).isEmpty() && inCapitals
                        || Label.of(text)
                                .filter(label -> label.kind() == sectionKind
                                        && (sectionKind != Label.Kind.NUMBER || isTextInCapitals(text, label)))
                                .isPresent()
                        || plainHeadings
                                && Label.of(text)
                                        .filter(label -> label.kind() == Label.Kind.BULLET)
                                        .isPresent());
    }

    private static boolean isTextInCapitals(String text, Label label) {
        return Wording.isUpper(text.substring(label.length(), text.indexOf(": ")));
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
