package vn.motcua.plan.document.outline;

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
