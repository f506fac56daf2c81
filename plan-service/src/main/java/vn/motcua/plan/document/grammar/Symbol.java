package vn.motcua.plan.document.grammar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Number and symbol of a plan: "Số: 04 /KH-SKHĐT"; the number is blank until the plan is issued. */
public record Symbol(Optional<Integer> number, String symbol, int start, int end) {
    private static final Pattern PRINTED = Pattern.compile(
            "(?:Kế hoạch )?số\\s?:?\\s?[.…_ ]*(\\d{1,5})?[.…_ ]*/\\s?(KH-[\\p{L}\\d&.]+(?<!\\.))",
            Instruments.IGNORE_CASE);

    public static Optional<Symbol> in(String text) {
        Matcher printed = PRINTED.matcher(text);
        return printed.find()
                ? Optional.of(new Symbol(
                        Optional.ofNullable(printed.group(1)).map(Integer::valueOf),
                        printed.group(2),
                        printed.start(),
                        printed.end()))
                : Optional.empty();
    }
}
