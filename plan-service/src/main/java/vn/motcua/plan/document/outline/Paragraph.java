package vn.motcua.plan.document.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.Wording;

/** One paragraph with the lines it stands on, none of them blank. */
public record Paragraph(List<SourceLine> lines) {
    public String text() {
        return Wording.join(lines.stream().map(SourceLine::text).toList());
    }

    public int line() {
        return lines.getFirst().number();
    }

    public Optional<Label> label() {
        return Label.of(text());
    }

    public String withoutLabel() {
        String text = text();
        return Label.of(text).map(label -> text.substring(label.length())).orElse(text);
    }

    /** @return two paragraphs of the same words, the second from this character of {@link #text} on */
    public List<Paragraph> cutAt(int offset) {
        List<SourceLine> before = new ArrayList<>();
        List<SourceLine> behind = new ArrayList<>();
        int begin = 0;
        for (SourceLine line : lines) {
            String text = line.text();
            int cut = Math.clamp(offset - begin, 0, text.length());
            add(before, line, text.substring(0, cut));
            add(behind, line, text.substring(cut));
            begin += text.length() + 1;
        }
        return List.of(new Paragraph(List.copyOf(before)), new Paragraph(List.copyOf(behind)));
    }

    private static void add(List<SourceLine> lines, SourceLine line, String text) {
        if (!text.isBlank()) {
            lines.add(new SourceLine(line.number(), List.of(new SourceLine.Cell(text.strip(), false)), line.origin()));
        }
    }

    /** @return the line on which the character at this offset of {@link #text} stands */
    public int lineAt(int offset) {
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
