package vn.motcua.plan.document.grammar;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.plan.document.draft.DraftTarget.Comparator;
import vn.motcua.plan.document.draft.Wording;

/** The comparator that the words around a quantity state, if any. */
record Comparison(Optional<Comparator> stated) {
    /** Characters on each side of the quantity among which its comparator stands. */
    private static final int NEAR = 40;

    private static final Map<Comparator, Pattern> BEFORE = new LinkedHashMap<>();

    static {
        BEFORE.put(
                Comparator.LE,
                Pattern.compile("(?:tối đa|không quá|không vượt quá|cao nhất|nhiều nhất|chậm nhất(?: là)?(?: sau)?)$"));
        BEFORE.put(
                Comparator.GE,
                Pattern.compile("(?:tối thiểu|ít nhất|không dưới|không thấp hơn|thấp nhất|đạt và vượt)(?: là| đạt)?$"));
        BEFORE.put(Comparator.GT, Pattern.compile("(?<![\\p{L}])(?:trên|hơn|vượt)$"));
        BEFORE.put(Comparator.LT, Pattern.compile("(?<![\\p{L}])(?:dưới|thấp hơn|ít hơn)$"));
        BEFORE.put(Comparator.EQ, Pattern.compile("(?<![\\p{L}])(?:đúng|bằng)$"));
    }

    static Comparison around(String clause, int from, int to) {
        String after = Wording.lower(clause.substring(to, Math.min(clause.length(), to + NEAR)))
                .strip();
        if (after.startsWith("trở lên")) {
            return new Comparison(Optional.of(Comparator.GE));
        } else if (after.startsWith("trở xuống")) {
            return new Comparison(Optional.of(Comparator.LE));
        }
        String before =
                Wording.lower(clause.substring(Math.max(0, from - NEAR), from)).strip();
        return new Comparison(BEFORE.entrySet().stream()
                .filter(words -> words.getValue().matcher(before).find())
                .map(Map.Entry::getKey)
                .findFirst());
    }
}
