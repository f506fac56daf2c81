package vn.motcua.plan.document.file;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.motcua.plan.document.grammar.Roman;

/** Prints the numbers that Word counts by itself: they are no part of a paragraph's text, yet they are its label. */
final class WordNumbers {
    private static final int LEVELS = 9;

    private final Map<BigInteger, int[]> counters = new HashMap<>();

    /** @return the paragraph as printed, with its number or bullet in front if it has one */
    String printed(XWPFParagraph paragraph) {
        String text = paragraph.getText();
        BigInteger list = paragraph.getNumID();
        String pattern = list == null ? null : paragraph.getNumLevelText();
        if (pattern == null || text.isBlank()) {
            return text;
        }
        BigInteger depth = paragraph.getNumIlvl();
        int level = depth == null ? 0 : Math.min(depth.intValue(), LEVELS - 1);
        String format = paragraph.getNumFmt();
        if ("bullet".equals(format)) {
            return "- " + text;
        }
        int[] counts = counters.computeIfAbsent(list, _ -> new int[LEVELS]);
        counts[level]++;
        Arrays.fill(counts, level + 1, LEVELS, 0);
        String label = pattern;
        for (int l = 0; l <= level; l++) {
            String number = l == level ? number(counts[l], format) : String.valueOf(Math.max(1, counts[l]));
            label = label.replace("%" + (l + 1), number);
        }
        return label + " " + text;
    }

    private static String number(int count, String format) {
        return switch (format == null ? "decimal" : format) {
            case "upperRoman" -> Roman.numeral(count);
            case "lowerRoman" -> Roman.numeral(count).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter(count, 'A');
            case "lowerLetter" -> letter(count, 'a');
            default -> String.valueOf(count);
        };
    }

    /** Word's own letters, which are the Latin ones even in a Vietnamese document. */
    private static String letter(int count, char first) {
        return count <= 26 ? String.valueOf((char) (first + count - 1)) : String.valueOf(count);
    }
}
