package vn.motcua.http;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people search it: without Vietnamese diacritics, in lower case. */
public final class Diacritics {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Diacritics() {}

    /**
     * Folds text for a search column and for the words searched in it: {@code "Đăng ký  Đất đai"} and
     * {@code "dang ky dat dai"} fold to the same. Composed and decomposed Unicode fold alike; folding twice changes
     * nothing.
     */
    public static String fold(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String lower = bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return SPACES.matcher(lower).replaceAll(" ").strip();
    }
}
