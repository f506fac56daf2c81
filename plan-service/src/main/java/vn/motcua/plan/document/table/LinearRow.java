package vn.motcua.plan.document.table;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.plan.document.draft.SourceLine;

/**
 * The lines of one row of a linear table, before its columns are known.
 * @param group whether the label is that of a group: only a title follows
 * @param startsPage whether a page break stands right before the row
 * @param pages the row's lines, cut where a page broke it; the first list may be empty
 */
record LinearRow(String label, SourceLine first, boolean group, boolean startsPage, List<List<SourceLine>> pages) {
    static LinearRow open(String label, SourceLine first, boolean group, boolean startsPage) {
        List<List<SourceLine>> pages = new ArrayList<>();
        pages.add(new ArrayList<>());
        return new LinearRow(label, first, group, startsPage, pages);
    }

    void add(SourceLine line) {
        pages.getLast().add(line);
    }

    /** @param text what follows the label on its own line */
    void addRestOfLabelLine(SourceLine line, String text) {
        if (!text.isEmpty()) {
            add(SourceLine.text(line.number(), text));
        }
    }

    void breakPage() {
        pages.add(new ArrayList<>());
    }

    List<SourceLine> lines() {
        return pages.stream().flatMap(List::stream).toList();
    }
}
