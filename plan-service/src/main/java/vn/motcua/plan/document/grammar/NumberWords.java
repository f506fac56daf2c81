package vn.motcua.plan.document.grammar;

import java.util.List;
import java.util.OptionalInt;

/** Vietnamese number words from one to a hundred, as "tám mươi lăm". */
final class NumberWords {
    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
    private static final String ONE = "(?:một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín)";

    /** Matches a number in words; {@link #value} says which. */
    static final String PATTERN =
            "một trăm|(?:hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín) mươi(?: " + ONE + ")?|mười(?: " + ONE + ")?|" + ONE;

    private NumberWords() {}

    static OptionalInt value(String words) {
        String[] parts = words.split(" ");
        if (words.equals("một trăm")) {
            return OptionalInt.of(100);
        } else if (parts[0].equals("mười")) {
            return OptionalInt.of(10 + (parts.length > 1 ? digit(parts[1]) : 0));
        } else if (parts.length > 1 && parts[1].equals("mươi")) {
            return OptionalInt.of(10 * digit(parts[0]) + (parts.length > 2 ? digit(parts[2]) : 0));
        }
        return parts.length == 1 && digit(words) > 0 ? OptionalInt.of(digit(words)) : OptionalInt.empty();
    }

    private static int digit(String word) {
        return switch (word) {
            case "mốt" -> 1;
            case "tư" -> 4;
            case "lăm", "nhăm" -> 5;
            case "bẩy" -> 7;
            default -> DIGITS.indexOf(word);
        };
    }
}
