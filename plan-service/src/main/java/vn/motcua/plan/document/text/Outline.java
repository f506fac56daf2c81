package vn.motcua.plan.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.Wording;
import vn.motcua.plan.document.grammar.Instruments;
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

    private static final Pattern SECTION = Pattern.compile("^([IVX]{1,5})\\s?[.)]\\s?(\\S.{3,160})$");
    private static final Pattern SECTION_WORDS = Pattern.compile(
            "^(?:mục đích|mục tiêu|chỉ tiêu|yêu cầu|nội dung|nhiệm vụ|giải pháp|kinh phí|tổ chức thực hiện)",
            Instruments.IGNORE_CASE);
    private static final Pattern LAST_SECTIONS =
            Pattern.compile("^(?:kinh phí|tổ chức thực hiện)", Instruments.IGNORE_CASE);
    private static final Pattern ANNEX =
            Pattern.compile("^phụ lục(?: (?:số )?[\\dIVXA-Z]{1,4})?[.:]?$", Instruments.IGNORE_CASE);
    private static final Pattern RECIPIENTS = Pattern.compile("^nơi nhận\\s?:?.*", Instruments.IGNORE_CASE);

    private final List<Block> blocks = new ArrayList<>();
    private final List<SourceLine> lines;
    private List<SourceLine> current = new ArrayList<>();
    private Kind kind = Kind.HEAD;

    private Outline(List<SourceLine> lines) {
        this.lines = lines;
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

    static boolean isSection(String text) {
        return SECTION.matcher(text).matches();
    }

    /** @return the printed number and the title of a section heading */
    static List<String> heading(String text) {
        Matcher section = SECTION.matcher(text);
        return section.matches() ? List.of(section.group(1), section.group(2)) : List.of("", text);
    }

    private Optional<Kind> opensAt(int index) {
        SourceLine line = lines.get(index);
        if (line.isRow()) {
            boolean inTable = kind == Kind.TABLE;
            return !inTable && Columns.of(line.cells()).isPresent() ? Optional.of(Kind.TABLE) : Optional.empty();
        }
        String text = line.text();
        if (RECIPIENTS.matcher(text).matches()) {
            return Optional.of(Kind.SIGNATURE);
        } else if (ANNEX.matcher(text).matches()) {
            return Optional.of(Kind.ANNEX);
        } else if (kind != Kind.LINEAR_TABLE && LinearHeader.startsAt(lines, index)) {
            return Optional.of(Kind.LINEAR_TABLE);
        }
        return opensSection(text) ? Optional.of(Kind.SECTION) : Optional.empty();
    }

    /** Inside a table a numbered line in capitals is a group of it, unless it names a section that follows the tasks. */
    private boolean opensSection(String text) {
        Matcher section = SECTION.matcher(text);
        if (!section.matches() || kind == Kind.SIGNATURE) {
            return false;
        }
        String title = section.group(2);
        if (kind == Kind.TABLE || kind == Kind.LINEAR_TABLE) {
            return LAST_SECTIONS.matcher(title).find();
        }
        return Wording.isUpper(title) || SECTION_WORDS.matcher(title).find();
    }

    private void open(Kind next) {
        close();
        kind = next;
        current = new ArrayList<>();
    }

    private void close() {
        if (!current.isEmpty()) {
            blocks.add(new Block(kind, List.copyOf(current)));
        }
    }
}
