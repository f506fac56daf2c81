package vn.motcua.plan.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.plan.document.draft.Limits;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.Wording;

/** Joins lines that a page width broke into paragraphs, and paragraphs into the numbered items that hold them. */
final class Paragraphs {
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,2})[.)]\\s?(?=\\D)");
    private static final Pattern MARKER =
            Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2})*[.)]?|[a-zđ]\\)|[-+•–])\\s?(?=[\\p{L}“\"(])");
    private static final Pattern SENTENCE_END = Pattern.compile("[.;:!?…)]$|\\./\\.$");

    private static final int HEADING_LINES_MAX = 4;

    /** One paragraph with the lines it stands on. */
    record Paragraph(List<SourceLine> lines) {
        String text() {
            return Wording.join(lines.stream().map(SourceLine::text).toList());
        }

        int line() {
            return lines.getFirst().number();
        }

        /** "a" of "a) Triển khai …", "" of a bullet or of plain text. */
        String marker() {
            Matcher marker = MARKER.matcher(text());
            return marker.find() ? marker.group(1).replaceAll("[.)\\-+•–]+$", "") : "";
        }

        String withoutMarker() {
            return MARKER.matcher(text()).replaceFirst("");
        }

        /** @return the line on which the character at this offset of {@link #text} stands */
        int lineAt(int offset) {
            int end = 0;
            for (SourceLine line : lines) {
                end += line.text().length() + 1;
                if (offset < end) {
                    return line.number();
                }
            }
            return lines.getLast().number();
        }
    }

    /** @param label printed number ("3."), empty for what stands before the first number */
    record Item(String label, List<Paragraph> paragraphs) {
        String number() {
            return label.replaceAll("\\D", "");
        }

        String text() {
            return String.join(
                    "\n", paragraphs.stream().map(Paragraph::withoutMarker).toList());
        }

        List<SourceLine> lines() {
            return paragraphs.stream().flatMap(p -> p.lines().stream()).toList();
        }

        int line() {
            return paragraphs.getFirst().line();
        }
    }

    private Paragraphs() {}

    static List<Paragraph> of(List<SourceLine> lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<SourceLine> open = new ArrayList<>();
        int characters = 0;
        for (SourceLine line : lines) {
            characters += line.text().length();
            boolean full = characters > Limits.CELL_CHARACTERS_MAX;
            if (!open.isEmpty() && (full || begins(line.text(), open))) {
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

    static List<Item> items(List<SourceLine> lines) {
        List<Item> items = new ArrayList<>();
        String label = "";
        List<Paragraph> open = new ArrayList<>();
        for (Paragraph paragraph : of(lines)) {
            Matcher number = NUMBERED.matcher(paragraph.text());
            if (number.find()) {
                add(items, label, open);
                label = number.group().strip();
            }
            open.add(paragraph);
        }
        add(items, label, open);
        return items;
    }

    private static void add(List<Item> items, String label, List<Paragraph> open) {
        if (!open.isEmpty()) {
            items.add(new Item(label, List.copyOf(open)));
            open.clear();
        }
    }

    /**
     * A capital after a full stop begins a paragraph, and so does one after a numbered heading, which has no stop.
     * Anything else is the same sentence going on: names begin with capitals too.
     */
    private static boolean begins(String line, List<SourceLine> open) {
        String last = open.getLast().text();
        boolean sentenceEnded = SENTENCE_END.matcher(last).find();
        boolean numbered = NUMBERED.matcher(line).find();
        if (MARKER.matcher(line).find() && (sentenceEnded || numbered || !Character.isDigit(line.charAt(0)))) {
            return true;
        }
        boolean afterHeading = open.size() <= HEADING_LINES_MAX
                && NUMBERED.matcher(open.getFirst().text()).find()
                && !Wording.endsOpen(last);
        return Wording.startsUpper(line.replaceFirst("^[“\"(]+", "")) && (sentenceEnded || afterHeading);
    }
}
