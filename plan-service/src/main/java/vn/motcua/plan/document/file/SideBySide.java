package vn.motcua.plan.document.file;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.plan.document.draft.SourceLine.Cell;
import vn.motcua.plan.document.draft.Wording;

/** A letterhead or a signature that was typed side by side, with a wide gap between its halves. */
final class SideBySide {
    private static final Pattern GAP = Pattern.compile("(?<=\\S) {5,}(?=\\S)");
    private static final Pattern OFFICE = Pattern.compile("^(?:(?:TM|KT|TL|TUQ|Q)\\. ?)?[\\p{Lu} .,-]{6,}$");
    private static final Pattern NAME = Pattern.compile("^(?:\\p{Lu}\\p{Ll}*\\s){1,5}\\p{Lu}\\p{Ll}+$");

    private SideBySide() {}

    /** @return both halves, when the right one is an office, a motto or a name */
    static Optional<List<Cell>> cells(String line) {
        Matcher gap = GAP.matcher(line);
        if (line.indexOf('\t') >= 0 || !gap.find()) {
            return Optional.empty();
        }
        String left = line.substring(0, gap.start()).strip();
        String right = Wording.clean(line.substring(gap.end()));
        boolean recipient = left.matches("(?i)nơi nhận.*|[-+•] .*|.*;");
        boolean halves = OFFICE.matcher(right).matches()
                || recipient && NAME.matcher(right).matches();
        return halves && !left.isEmpty() ? Optional.of(List.of(Cell.of(left), Cell.of(right))) : Optional.empty();
    }
}
