package vn.motcua.plan.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.plan.document.draft.Ledger;
import vn.motcua.plan.document.draft.Ledger.Noise;
import vn.motcua.plan.document.draft.PlanDraft.Statement;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.Wording;
import vn.motcua.plan.document.grammar.Instruments;

/** Takes out of running text what belongs to the page and not to the sentence: page numbers, rules, footnotes. */
public final class PageFurniture {
    private static final Pattern PAGE_NUMBER = Pattern.compile("^-?\\s?\\d{1,3}\\s?-?$");
    private static final Pattern RULE = Pattern.compile("^[-_–—=*.~ ]{3,}$");
    private static final Pattern FOOTNOTE =
            Pattern.compile("^(\\d{1,2}) (?:" + Instruments.KINDS + "|Văn bản|Theo|Xem) .+");
    private static final int FOOTNOTE_LINES_MAX = 8;

    private final Ledger ledger;
    private final List<Statement> footnotes = new ArrayList<>();

    public PageFurniture(Ledger ledger) {
        this.ledger = ledger;
    }

    /** @return the lines of the sentences, none of them blank */
    public List<SourceLine> removedFrom(List<SourceLine> lines) {
        List<SourceLine> kept = new ArrayList<>();
        List<SourceLine> footnote = new ArrayList<>();
        for (SourceLine line : lines) {
            String text = line.text();
            if (line.isBlank()) {
                ledger.noise(line, Noise.BLANK);
            } else if (PAGE_NUMBER.matcher(text).matches()) {
                ledger.noise(line, Noise.PAGE_NUMBER);
            } else if (RULE.matcher(text).matches()) {
                ledger.noise(line, Noise.RULE_LINE);
            } else if (!footnote.isEmpty() || FOOTNOTE.matcher(text).matches()) {
                footnote.add(line);
                if (text.endsWith(".") || footnote.size() == FOOTNOTE_LINES_MAX) {
                    keep(footnote);
                    footnote.clear();
                }
            } else {
                kept.add(line);
            }
        }
        keep(footnote);
        return kept;
    }

    public List<Statement> footnotes() {
        return footnotes;
    }

    private void keep(List<SourceLine> lines) {
        if (!lines.isEmpty()) {
            String text = Wording.join(lines.stream().map(SourceLine::text).toList());
            int space = text.indexOf(' ');
            footnotes.add(new Statement(
                    text.substring(0, space),
                    text.substring(space + 1),
                    List.of(),
                    lines.getFirst().number()));
            ledger.used(lines, "notes");
        }
    }
}
