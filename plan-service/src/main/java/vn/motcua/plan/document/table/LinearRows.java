package vn.motcua.plan.document.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.plan.document.draft.DoubtKind;
import vn.motcua.plan.document.draft.Ledger;
import vn.motcua.plan.document.draft.Ledger.Noise;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.Wording;
import vn.motcua.plan.document.grammar.Roman;

/**
 * Cuts the lines of a linear table into rows by their labels. A label counts only where it is the one expected next:
 * groups I, II, III …, and in each group 1, 2, 3 …; any other number is part of a sentence.
 */
final class LinearRows {
    private static final Pattern GROUP = Pattern.compile("^([IVX]{1,6})[.)]?(?: (\\p{Lu}.*))?$");
    private static final Pattern TASK = Pattern.compile("^(\\d{1,3})[.)]?(?: (\\p{Lu}.*))?$");

    private final Ledger ledger;
    private final List<LinearRow> rows = new ArrayList<>();
    private int groups;
    private int tasks;
    private int lastTask;
    private boolean newPage;

    LinearRows(Ledger ledger) {
        this.ledger = ledger;
    }

    /** @param lines from the header on */
    List<LinearRow> of(List<SourceLine> lines) {
        String header = text(LinearHeader.of(lines, 0));
        for (int i = 0; i < lines.size(); i++) {
            List<SourceLine> repeated = LinearHeader.of(lines, i);
            if (!repeated.isEmpty() && text(repeated).equals(header)) {
                Noise kind = i == 0 ? Noise.TABLE_HEADER : Noise.REPEATED_TABLE_HEADER;
                repeated.stream().filter(line -> !line.isBlank()).forEach(line -> ledger.noise(line, kind));
                i += repeated.size() - 1;
                newPage = i > repeated.size();
            } else if (!lines.get(i).isBlank()) {
                i += take(lines.get(i), nextText(lines, i));
            }
        }
        return rows;
    }

    /** @return how many further lines were taken together with this one */
    private int take(SourceLine line, Next next) {
        Matcher group = GROUP.matcher(line.text());
        Matcher task = TASK.matcher(line.text());
        if (group.matches() && Roman.value(group.group(1)) == groups + 1) {
            openGroup(line, group);
            return 0;
        }
        boolean alone = group.matches() && group.group(2) == null;
        if (alone && next.text().startsWith(line.text()) && Roman.value(next.text()) == groups + 1) {
            return split(line, next);
        } else if (task.matches()
                && task.group(2) == null
                && (next.equals(Next.END) || next.opensHeader() && !isNext(Integer.parseInt(task.group(1))))) {
            ledger.noise(line, Noise.PAGE_NUMBER);
        } else if (task.matches() && isNext(Integer.parseInt(task.group(1)))) {
            if (next.text().equals(line.text())) {
                return split(line, next);
            }
            openTask(line, task);
        } else if (!rows.isEmpty()) {
            goOn(line);
        }
        return 0;
    }

    /** "X" over "XII", "1" over "1": a label that the cell's border cut; the second line has it whole. */
    private int split(SourceLine first, Next whole) {
        ledger.doubt(DoubtKind.LABEL_SPLIT, first.text() + " / " + whole.text(), first.number());
        take(whole.line(), Next.NONE);
        rows.getLast().add(SourceLine.text(first.number(), ""));
        return whole.distance();
    }

    /** Numbers begin again in each group, or run on over all of them. */
    private boolean isNext(int number) {
        return number == tasks + 1 || groups > 0 && tasks == 0 && number == lastTask + 1;
    }

    private void openGroup(SourceLine line, Matcher label) {
        groups++;
        tasks = 0;
        open(LinearRow.open(label.group(1), line, true, newPage), line, label.group(2));
    }

    private void openTask(SourceLine line, Matcher label) {
        tasks = Integer.parseInt(label.group(1));
        lastTask = tasks;
        open(LinearRow.open(label.group(1), line, false, newPage), line, label.group(2));
    }

    private void open(LinearRow row, SourceLine line, String rest) {
        rows.add(row);
        row.addRestOfLabelLine(line, rest == null ? "" : rest);
        newPage = false;
    }

    private void goOn(SourceLine line) {
        if (newPage) {
            rows.getLast().breakPage();
            newPage = false;
        }
        rows.getLast().add(line);
    }

    private record Next(SourceLine line, int distance, boolean opensHeader) {
        static final Next NONE = new Next(SourceLine.text(0, ""), 0, false);
        /** Nothing stands behind the line: a number there is the page's. */
        static final Next END = new Next(SourceLine.text(0, ""), -1, false);

        String text() {
            return line.text();
        }
    }

    private static Next nextText(List<SourceLine> lines, int index) {
        for (int i = index + 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                return new Next(lines.get(i), i - index, LinearHeader.startsAt(lines, i));
            }
        }
        return Next.END;
    }

    private static String text(List<SourceLine> lines) {
        return Wording.join(lines.stream().map(SourceLine::text).toList());
    }
}
