package vn.motcua.plan.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.plan.document.draft.DoubtKind;
import vn.motcua.plan.document.draft.DraftHead;
import vn.motcua.plan.document.draft.DraftHead.DateParts;
import vn.motcua.plan.document.draft.DraftHead.LegalBasis;
import vn.motcua.plan.document.draft.Ledger;
import vn.motcua.plan.document.draft.Ledger.Noise;
import vn.motcua.plan.document.draft.PlanDraft.Statement;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.Wording;
import vn.motcua.plan.document.grammar.Instruments;
import vn.motcua.plan.document.grammar.IssueDate;
import vn.motcua.plan.document.grammar.Symbol;
import vn.motcua.plan.document.grammar.TargetGrammar;
import vn.motcua.plan.document.outline.Label;
import vn.motcua.plan.document.outline.Paragraph;
import vn.motcua.plan.document.outline.Paragraphs;

/** Reads what stands before the first section: issuer, number, place and date, title, legal bases. */
public final class HeadReader {
    private static final Pattern MOTTO = Pattern.compile(
            "CỘNG \\S+ XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập\\s?[-–]\\s?Tự do\\s?[-–]\\s?Hạnh phúc",
            Instruments.IGNORE_CASE);
    private static final Pattern TITLE = Pattern.compile("^KẾ HOẠCH(?: .*)?$");
    private static final Pattern BODY =
            Pattern.compile("^(?:Sở|UBND|(?:Ủy|Uỷ) ban nhân dân|Để|Nhằm|Trên cơ sở|Văn phòng) .*");
    private static final Pattern PARENT_BODY = Pattern.compile("^(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|BỘ|HĐND) .*");
    private static final Pattern OWN_ACT =
            Pattern.compile("(Sở \\p{Lu}[\\p{L} ,-]{2,60}?) (?:xây dựng|ban hành) (?=[Kk]ế hoạch)");
    /** How urgent or secret it is, and that it is a draft: no part of who issues it. */
    private static final Pattern STAMP = Pattern.compile(
            "^\\(?(?:DỰ THẢO|BẢN DỰ THẢO|HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|MẬT|TỐI MẬT|TUYỆT MẬT|BẢN SAO|LƯU HÀNH NỘI"
                    + " BỘ)(?:[ :,.-].*)?\\)?$",
            Instruments.IGNORE_CASE);
    /** A sheet without a head begins with what its table is about. */
    private static final Pattern TITLE_OF_TABLE = Pattern.compile(
            "^(?:(?:BẢNG |DANH MỤC |BIỂU )*(?:NHIỆM VỤ|CÔNG VIỆC|CHỈ TIÊU|NỘI DUNG|PHÂN CÔNG|TIẾN ĐỘ|CHƯƠNG"
                    + " TRÌNH|LỊCH)|CÁC NHIỆM VỤ)");

    private static final Pattern GOALS = Pattern.compile(
            "^(?:các |một số )?(?:mục tiêu|chỉ tiêu)(?! [^:]*:? ?NĂM)[^.;:]{0,30}:", Instruments.IGNORE_CASE);
    /** What a sheet belongs to: its number and day are the head's, its words are kept. */
    private static final Pattern KEPT = Pattern.compile("^\\((?:ban hành )?kèm theo", Instruments.IGNORE_CASE);

    private static final Pattern SENTENCE = Pattern.compile("[^.]+(?:\\.(?!\\s\\p{Lu})[^.]*)*\\.?");
    private static final Pattern AIMS =
            Pattern.compile("phấn đấu|mục tiêu|chỉ tiêu|bảo đảm|đảm bảo", Instruments.IGNORE_CASE);

    /** "Căn cứ …, Sở … đặt mục tiêu: …". */
    private static final Pattern SETS_GOALS =
            Pattern.compile("(?:mục tiêu|chỉ tiêu|phấn đấu)[^.;:]{0,40}:", Instruments.IGNORE_CASE);

    private static final Pattern YEAR = Pattern.compile("năm (\\d{4})", Instruments.IGNORE_CASE);

    private final Ledger ledger;
    private final List<String> issuer = new ArrayList<>();
    private final List<String> title = new ArrayList<>();
    private final List<LegalBasis> bases = new ArrayList<>();
    private final List<Statement> opening = new ArrayList<>();
    private final List<Statement> goals = new ArrayList<>();
    private Optional<String> parentBody = Optional.empty();
    private Optional<String> place = Optional.empty();
    private Optional<Symbol> symbol = Optional.empty();
    private Optional<IssueDate> date = Optional.empty();

    public HeadReader(Ledger ledger) {
        this.ledger = ledger;
    }

    /** @param lines none blank; the head may be empty when the file holds an annex only */
    public DraftHead read(List<SourceLine> lines, Optional<AnnexReader> annex) {
        int i = 0;
        while (i < lines.size() && !TITLE.matcher(lines.get(i).text()).matches()) {
            letterhead(lines.get(i++));
        }
        int first = i;
        while (i < lines.size()
                && (i <= first + 1 && !isGoal(lines.get(i).text())
                        || !beginsBody(lines.get(i).text()))) {
            title.add(lines.get(i).text());
            ledger.used(lines.get(i++), "head.title");
        }
        body(lines.subList(i, lines.size()));
        annex.ifPresent(this::fillFrom);
        return head(lines.isEmpty() ? 1 : lines.getFirst().number(), annex);
    }

    /** Figures to reach that stand over a table, before any section. */
    public List<Statement> goals() {
        return goals;
    }

    /** Sentences of the head that are no citation: "… như sau:". */
    public List<Statement> opening() {
        return opening;
    }

    private static boolean beginsBody(String text) {
        return LegalBases.OPENING.matcher(text).find() || BODY.matcher(text).matches() || isGoal(text);
    }

    /** Side by side in a row, or on one line: each cell is read by itself. */
    private void letterhead(SourceLine line) {
        line.cells().stream()
                .filter(cell -> !cell.text().isEmpty())
                .flatMap(cell -> cell.text().lines())
                .forEach(text -> letterhead(line, text));
    }

    private boolean isGoal(SourceLine line, String text) {
        boolean goal = isGoal(text);
        if (goal) {
            Optional<Label> label = Label.of(text);
            goals.add(new Statement(
                    label.map(Label::number).orElse(""),
                    text.substring(label.map(Label::length).orElse(0)),
                    List.of(),
                    line.number()));
            ledger.used(line, "goals");
        }
        return goal;
    }

    private static boolean isGoal(String text) {
        return GOALS.matcher(text).find()
                || !Wording.isUpper(text) && !TargetGrammar.in(text, "", _ -> 0).isEmpty();
    }

    private void letterhead(SourceLine line, String printedText) {
        String text = Wording.clean(MOTTO.matcher(printedText).replaceAll(" "));
        if (text.isEmpty()) {
            ledger.noise(line, Noise.NATIONAL_MOTTO);
            return;
        }
        if (STAMP.matcher(text).matches()) {
            opening.add(new Statement("", text, List.of(), line.number()));
            ledger.used(line, "notes");
            return;
        }
        if (isGoal(line, text)) {
            return;
        }
        if (KEPT.matcher(text).find()) {
            opening.add(new Statement("", text, List.of(), line.number()));
            ledger.used(line, "notes");
        }
        ledger.used(line, "head");
        Optional<Symbol> printed = Symbol.in(text);
        String rest = printed.map(s -> text.substring(s.end()).strip()).orElse(text);
        symbol = symbol.or(() -> printed);
        Optional<IssueDate> issued = IssueDate.in(rest);
        if (issued.isPresent()) {
            date = issued;
            place = Optional.of(rest.substring(0, issued.get().start()).replaceFirst("[, ]+$", ""))
                    .filter(name -> !name.isEmpty());
        } else if (printed.isEmpty() && PARENT_BODY.matcher(text).matches() && issuer.isEmpty()) {
            parentBody = Optional.of(text);
        } else if (printed.isEmpty() && TITLE_OF_TABLE.matcher(text).find() && Wording.isUpper(text)) {
            title.add(text);
        } else if (printed.isEmpty()) {
            issuer.add(text);
        }
    }

    private void body(List<SourceLine> lines) {
        List<SourceLine> rest = new ArrayList<>();
        boolean listed = false;
        for (SourceLine line : lines) {
            String text = line.text();
            listed = listed && (Wording.startsUpper(text) || Character.isDigit(text.codePointAt(0)))
                    || GOALS.matcher(text).find() && text.endsWith(":");
            if (!listed || !isGoal(line, text)) {
                rest.add(line);
            }
        }
        for (Paragraph paragraph : Paragraphs.of(rest)) {
            String text = paragraph.text();
            if (LegalBases.OPENING.matcher(text).find()) {
                bases.addAll(LegalBases.read(paragraph, ledger));
                ledger.used(paragraph.lines(), "legalBases");
                LegalBases.ownAct(text).ifPresent(act -> {
                    int line = paragraph.lineAt(text.length() - act.length());
                    opening.add(new Statement("", act, List.of(), line));
                });
            } else if (isGoal(text) && !OWN_ACT.matcher(text).find()) {
                goals.add(new Statement("", text, List.of(), paragraph.line()));
                ledger.used(paragraph.lines(), "goals");
            } else {
                opening.add(new Statement("", text, List.of(), paragraph.line()));
                ledger.used(paragraph.lines(), "notes");
            }
            if (OWN_ACT.matcher(text).find()
                    || LegalBases.OPENING.matcher(text).find()
                            && SETS_GOALS.matcher(text).find()) {
                goalsIn(paragraph);
            }
            Matcher act = OWN_ACT.matcher(text);
            if (issuer.isEmpty() && act.find()) {
                issuer.add(act.group(1));
                ledger.doubt(DoubtKind.ISSUER_FROM_TEXT, act.group(1), paragraph.lineAt(act.start()));
            }
        }
    }

    /** "Sở … ban hành Kế hoạch …. Trong năm, Sở phấn đấu …": the sentences with a figure to reach are goals too. */
    private void goalsIn(Paragraph paragraph) {
        Matcher sentence = SENTENCE.matcher(paragraph.text());
        while (sentence.find()) {
            String text = sentence.group().strip();
            if (AIMS.matcher(text).find() && isGoal(text)) {
                goals.add(new Statement("", text, List.of(), paragraph.lineAt(sentence.start() + 1)));
                ledger.used(paragraph.lines(), "goals");
            }
        }
    }

    private void fillFrom(AnnexReader annex) {
        if (symbol.isEmpty() && annex.symbol().isPresent()) {
            symbol = annex.symbol();
            ledger.doubt(DoubtKind.HEAD_FROM_ANNEX, annex.title(), annex.annex().line());
        }
        date = date.or(annex::date);
        if (issuer.isEmpty()) {
            annex.issuer().ifPresent(issuer::add);
        }
    }

    private DraftHead head(int line, Optional<AnnexReader> annex) {
        Optional<Integer> number = symbol.flatMap(Symbol::number);
        if (number.isEmpty()) {
            ledger.doubt(DoubtKind.NUMBER_BLANK, symbol.map(Symbol::symbol).orElse(""), line);
        }
        if (date.isEmpty() || !date.get().isComplete()) {
            ledger.doubt(DoubtKind.DATE_INCOMPLETE, "", line);
        }
        String titleText = title.isEmpty() ? annex.map(AnnexReader::title).orElse("") : Wording.join(title);
        DateParts parts = date.map(IssueDate::parts).orElse(DateParts.BLANK);
        Optional<Integer> year = YEAR.matcher(titleText)
                .results()
                .reduce((_, last) -> last)
                .map(match -> Integer.valueOf(match.group(1)))
                .or(parts::year);
        if (year.isEmpty()) {
            ledger.doubt(DoubtKind.YEAR_UNKNOWN, titleText, line);
        }
        return new DraftHead(
                number,
                symbol.map(Symbol::symbol),
                issuer.isEmpty() ? Optional.empty() : parentBody,
                issuer.isEmpty() ? parentBody : Optional.of(Wording.join(issuer)),
                place,
                parts,
                titleText,
                year,
                bases.stream().filter(basis -> !LegalBases.isParentPlan(basis)).toList(),
                bases.stream().filter(LegalBases::isParentPlan).findFirst());
    }
}
