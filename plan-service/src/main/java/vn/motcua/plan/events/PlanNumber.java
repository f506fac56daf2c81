package vn.motcua.plan.events;

import java.text.Normalizer;
import java.util.Locale;

/** Number and symbol of a plan as an office may write them. */
public final class PlanNumber {
    private PlanNumber() {}

    /**
     * The form in which two ways of writing one number are the same: {@code Số: 04 / kh-skhđt} and {@code 4/KH-SKHĐT}.
     *
     * @param number number and symbol, for example {@code 04/KH-SKHĐT}
     */
    public static String canonical(String number) {
        return Normalizer.normalize(number, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00a0]+", "")
                .toUpperCase(Locale.ROOT)
                .replaceFirst("^SỐ[:.]?", "")
                .replaceFirst("^0+(?=\\d)", "");
    }
}
