package vn.motcua.plan.document.grammar;

import java.util.List;

/** Roman numerals as plans number their groups and quarters. */
public final class Roman {
    private static final List<String> TENS = List.of("", "X", "XX", "XXX");
    private static final List<String> ONES = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

    private Roman() {}

    /** @return 1 to 39, or 0 when the text is no such numeral */
    public static int value(String text) {
        for (int n = 1; n < 40; n++) {
            if (numeral(n).equals(text)) {
                return n;
            }
        }
        return 0;
    }

    /** @param n 1 to 39 gives a numeral, anything else its figures */
    public static String numeral(int n) {
        return n > 0 && n < 40 ? TENS.get(n / 10) + ONES.get(n % 10) : String.valueOf(n);
    }
}
