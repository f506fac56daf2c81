package vn.motcua.plan.document.grammar;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.plan.document.draft.DraftTarget.Comparator;
import vn.motcua.plan.document.draft.Wording;

/**
 * The comparator that the words around a quantity state, if any.
 *
 * @param from where the words before the quantity begin that compare with it
 * @param to where the words behind it end
 */
record Comparison(Optional<Comparator> stated, int from, int to) {
    /** Characters on each side of the quantity among which its comparator stands. */
    private static final int NEAR = 40;

    private static final Map<Comparator, Pattern> BEFORE = new LinkedHashMap<>();
    private static final Pattern AT_LEAST_AFTER =
            Pattern.compile("^\\s?(?:trở lên|hoặc (?:cao )?hơn(?: nữa)?|và cao hơn|trở đi)");
    private static final Pattern AT_MOST_AFTER = Pattern.compile("^\\s?(?:trở xuống|hoặc (?:thấp|ít) hơn|trở lại)");
    private static final Pattern FROM = Pattern.compile("(?<![\\p{L}])từ $");

    static {
        BEFORE.put(
                Comparator.LE,
                words(
                        "tối đa|(?:dưới|nhỏ hơn|thấp hơn) hoặc bằng|không (?:phải )?chờ(?: đợi)? quá|không quá|không vượt quá|không vượt|không cao hơn|không nhiều hơn|cao nhất|nhiều nhất"
                                + "|chậm nhất(?: là)?(?: sau)?|≤|<="));
        BEFORE.put(
                Comparator.GE,
                words(
                        "tối thiểu|(?:trên|lớn hơn|cao hơn) hoặc bằng|ít nhất|không dưới|không thấp hơn|không ít hơn|thấp nhất|đạt và vượt|≥|>=|từ"));
        BEFORE.put(Comparator.GT, words("trên|hơn|vượt|cao hơn|lớn hơn|nhiều hơn|>"));
        BEFORE.put(Comparator.LT, words("dưới|thấp hơn|ít hơn|nhỏ hơn|<"));
        BEFORE.put(Comparator.EQ, words("đúng|bằng|="));
    }

    private static Pattern words(String words) {
        return Pattern.compile("(?<![\\p{L}])(?:" + words + ")(?: là| đạt|:)?\\s?$");
    }

    static Comparison around(String clause, int from, int to) {
        String after = Wording.lower(clause.substring(to, Math.min(clause.length(), to + NEAR)));
        int start = Math.max(0, from - NEAR);
        String before = Wording.lower(clause.substring(start, from));
        for (Map.Entry<Comparator, Pattern> side : Map.of(Comparator.GE, AT_LEAST_AFTER, Comparator.LE, AT_MOST_AFTER)
                .entrySet()) {
            Matcher words = side.getValue().matcher(after);
            if (words.find()) {
                Matcher also = FROM.matcher(before);
                int begin = also.find() ? start + also.start() : from;
                return new Comparison(Optional.of(side.getKey()), begin, to + words.end());
            }
        }
        for (Map.Entry<Comparator, Pattern> side : BEFORE.entrySet()) {
            Matcher words = side.getValue().matcher(before);
            if (words.find()) {
                return new Comparison(Optional.of(side.getKey()), start + words.start(), to);
            }
        }
        return new Comparison(Optional.empty(), from, to);
    }
}
