package vn.motcua.plan.document.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.plan.document.draft.Limits;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.Wording;
import vn.motcua.plan.document.field.NamedFields;
import vn.motcua.plan.document.grammar.ScheduleGrammar;
import vn.motcua.plan.document.grammar.UnitGrammar;

/** Joins lines that a page width broke into paragraphs. */
public final class Paragraphs {
    private static final Pattern SENTENCE_END = Pattern.compile("[.;:!?…)]$|\\./\\.$");
    private static final int HEADING_LINES_MAX = 4;

    private static final Pattern LETTER_WITHIN = Pattern.compile("(?<=[:;.,] )\\(?([a-hk-uđ])\\) ?(?=[\\p{L}\\d])");
    private static final Pattern NUMBER_WITHIN =
            Pattern.compile("(?<=[:;.,] )(?:\\((\\d{1,2})\\)|(?<!\\d )(\\d{1,2})\\)) ?(?=[\\p{L}\\d])");
    private static final String LETTERS = "abcdđeghiklmnopqrstu";

    private Paragraphs() {}

    /** "1. Về rà soát: a) Phòng …; b) Phòng …": letters that count on inside a sentence begin items as if on lines of their own. */
    public static List<Paragraph> withListsApart(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .flatMap(paragraph -> listApart(paragraph).stream())
                .toList();
    }

    private static List<Paragraph> listApart(Paragraph paragraph) {
        String text = paragraph.text();
        List<Integer> cuts = lettersWithin(text);
        if (cuts.isEmpty()) {
            cuts = numbersWithin(text);
        }
        if (cuts.isEmpty()) {
            return List.of(paragraph);
        }
        List<Paragraph> parts = new ArrayList<>();
        Paragraph rest = paragraph;
        int done = 0;
        for (int cut : cuts) {
            List<Paragraph> two = rest.cutAt(cut - done);
            parts.add(two.getFirst());
            rest = two.getLast();
            done = cut;
        }
        parts.add(rest);
        return parts;
    }

    public static List<Paragraph> of(List<SourceLine> lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<SourceLine> open = new ArrayList<>();
        int width = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        int characters = 0;
        for (SourceLine line : lines) {
            characters += line.text().length();
            boolean full = characters > Limits.CELL_CHARACTERS_MAX;
            if (!open.isEmpty() && (full || begins(line, open, width))) {
                paragraphs.add(new Paragraph(List.copyOf(open)));
                open.clear();
                characters = line.text().length();
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            paragraphs.add(new Paragraph(List.copyOf(open)));
        }
        return paragraphs;
    }

    private static List<Integer> lettersWithin(String text) {
        List<Integer> cuts = new ArrayList<>();
        int due = text.matches("^\\(?a\\) .*") ? 1 : 0;
        Matcher letter = LETTER_WITHIN.matcher(text);
        while (letter.find()) {
            int at = LETTERS.indexOf(letter.group(1));
            if (at == due || due == LETTERS.indexOf('đ') && at == due + 1) {
                cuts.add(letter.start());
                due = at + 1;
            }
        }
        return due < 2 ? List.of() : cuts;
    }

    private static List<Integer> numbersWithin(String text) {
        List<Integer> cuts = new ArrayList<>();
        int due = text.matches("^\\(?1\\) .*") ? 2 : 1;
        Matcher number = NUMBER_WITHIN.matcher(text);
        while (number.find()) {
            String digits = number.group(1) == null ? number.group(2) : number.group(1);
            if (Integer.parseInt(digits) == due) {
                cuts.add(number.start());
                due++;
            }
        }
        return due < 3 ? List.of() : cuts;
    }

    /**
     * A label begins a paragraph, and so do a named field ("Chủ trì: …"), a unit's name in capitals, a capital after a full stop, and a capital after
     * a numbered heading, which has no stop. Anything else is the same sentence going on: names begin with capitals too.
     */
    private static boolean begins(SourceLine line, List<SourceLine> open, int width) {
        String text = line.text();
        String last = open.getLast().text();
        boolean ended = SENTENCE_END.matcher(last).find();
        Optional<Label> label = Label.of(text);
        if (label.isPresent()) {
            return switch (label.get().kind()) {
                case DASH -> ended || !Wording.endsOpen(last);
                case DOTTED -> ended || !Wording.endsOpen(last) && !last.matches(".*(?:số|điểm|khoản|mục|Điều)$");
                case CAPITAL, ROMAN, NUMBER, LETTER, PLUS, BULLET -> true;
            };
        }
        if (NamedFields.begins(text)
                || Wording.isUpper(text)
                        && !Wording.isUpper(last)
                        && (UnitGrammar.names(text) || ScheduleGrammar.isTiming(text))
                        && !Wording.endsOpen(last)) {
            return true;
        }
        boolean afterHeading = open.size() <= HEADING_LINES_MAX
                && Label.of(open.getFirst().text())
                        .filter(Paragraphs::isOfHeading)
                        .isPresent()
                && !Wording.endsOpen(last)
                && breaksEarly(last, text, width);
        return Wording.startsUpper(text.replaceFirst("^[“\"(]+", "")) && (ended || afterHeading);
    }

    private static boolean isOfHeading(Label label) {
        return label.kind() == Label.Kind.NUMBER
                || label.kind() == Label.Kind.ROMAN
                || label.kind() == Label.Kind.DOTTED;
    }

    /** The first word of the next line would have found room on this one: the line was ended on purpose. */
    private static boolean breaksEarly(String last, String next, int width) {
        int space = next.indexOf(' ');
        return last.length() + 1 + (space < 0 ? next.length() : space) <= width;
    }
}
