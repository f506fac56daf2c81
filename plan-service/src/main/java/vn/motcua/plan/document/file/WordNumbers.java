package vn.motcua.plan.document.file;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.plan.document.file.WordNumbering.Level;
import vn.motcua.plan.document.file.WordNumbering.Numbered;
import vn.motcua.plan.document.file.WordNumbering.Place;
import vn.motcua.plan.document.grammar.Roman;

/** Prints the numbers that Word counts by itself: they are no part of a paragraph's text, yet they are its label. */
final class WordNumbers {
    private static final int UNUSED = -1;

    private final WordNumbering numbering;
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    WordNumbers(WordNumbering numbering) {
        this.numbering = numbering;
    }

    /** @return the label of the next paragraph at this place, with a space behind it; empty when it bears none */
    String next(Optional<Place> own, String style) {
        Optional<Place> place =
                own.or(() -> numbering.ofStyle(style)).filter(p -> !p.num().equals("0"));
        Optional<Numbered> num = place.flatMap(p -> numbering.num(p.num()));
        if (num.isEmpty()) {
            return "";
        }
        int level = place.get().level();
        Level here = numbering.level(num.get().list(), level);
        if (here.format().equals("bullet")) {
            return here.pattern().equals("+") ? "+ " : "- ";
        }
        int[] counts = counters.computeIfAbsent(num.get().list(), _ -> unused());
        if (begun.add(place.get().num())) {
            num.get().overrides().forEach((at, start) -> counts[at] = start - 1);
        }
        counts[level] = counts[level] == UNUSED ? here.start() : counts[level] + 1;
        for (int deeper = level + 1; deeper < WordNumbering.LEVELS; deeper++) {
            if (numbering.level(num.get().list(), deeper).restarts()) {
                counts[deeper] = UNUSED;
            }
        }
        String label = printed(num.get().list(), here, level, counts);
        return label.isBlank() ? "" : label + " ";
    }

    private static int[] unused() {
        int[] counts = new int[WordNumbering.LEVELS];
        Arrays.fill(counts, UNUSED);
        return counts;
    }

    private String printed(String list, Level here, int level, int[] counts) {
        String label = here.pattern();
        for (int l = 0; l <= level; l++) {
            Level each = numbering.level(list, l);
            int count = counts[l] == UNUSED ? each.start() : counts[l];
            String format = here.legal() ? "decimal" : each.format();
            label = label.replace("%" + (l + 1), number(count, format));
        }
        return label;
    }

    /** @param format as Word names it: "upperRoman", "lowerLetter" … */
    static String number(int count, String format) {
        return switch (format) {
            case "upperRoman" -> Roman.numeral(count);
            case "lowerRoman" -> Roman.numeral(count).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(count, 'A');
            case "lowerLetter" -> letters(count, 'a');
            case "decimalZero" -> count < 10 ? "0" + count : String.valueOf(count);
            case "none" -> "";
            default -> String.valueOf(count);
        };
    }

    /** Word's own letters, which are the Latin ones even in a Vietnamese document; past z they are doubled. */
    private static String letters(int count, char first) {
        return count < 1
                ? ""
                : String.valueOf((char) (first + (count - 1) % 26)).repeat(Math.min((count - 1) / 26 + 1, 20));
    }
}
