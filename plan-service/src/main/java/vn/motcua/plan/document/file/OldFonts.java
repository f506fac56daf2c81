package vn.motcua.plan.document.file;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.plan.document.draft.SourceLine;

/** Tells text of the time before Unicode by its letters: they are read as others, and no font can show that. */
final class OldFonts {
    private static final int MARKS_MIN = 4;
    private static final Pattern VIETNAMESE = Pattern.compile("[ăơưđĂƠƯĐ\\u1EA0-\\u1EF9]");
    /** TCVN3 puts letters where Latin-1 has signs. */
    private static final Pattern TCVN3 =
            Pattern.compile("(?<=\\p{L})[µ¸¶·¹¨»¾¼½©®ª«¬­¡¢£¤¥¦§]|[µ¸¶·¹¨»¾¼½©®ª«¬¡¢£¤¥¦§](?=\\p{L})");
    /** VNI writes a vowel and its mark as two letters. */
    private static final Pattern VNI = Pattern.compile("[aeouyAEOUY][ùøûõïäàáåãæéèëüúÙØÛÕÏÄÀÁÅÃÆÉÈËÜÚ]");

    private OldFonts() {}

    static boolean in(List<SourceLine> lines) {
        long vietnamese = 0;
        long old = 0;
        for (SourceLine line : lines) {
            for (SourceLine.Cell cell : line.cells()) {
                vietnamese += count(VIETNAMESE, cell.text());
                old += count(TCVN3, cell.text()) + count(VNI, cell.text());
            }
        }
        return old >= MARKS_MIN && old > 4 * vietnamese;
    }

    private static long count(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        long count = 0;
        while (found.find()) {
            count++;
        }
        return count;
    }
}
