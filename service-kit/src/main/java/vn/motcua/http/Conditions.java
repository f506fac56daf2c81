package vn.motcua.http;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which rows a list shows: conditions in HQL that must all hold, with the values of their parameters. Immutable. Texts are constants of
 * the code; whatever a caller says only ever binds parameters.
 */
public final class Conditions {
    /** Every row. */
    public static final Conditions ALL = new Conditions(List.of(), Map.of());

    private static final String REACH = "reach";

    private final List<String> texts;
    private final Map<String, Object> values;

    private Conditions(List<String> texts, Map<String, Object> values) {
        this.texts = List.copyOf(texts);
        this.values = Map.copyOf(values);
    }

    public Conditions and(String text) {
        return and(text, Map.of());
    }

    /** @param parameter name in the text, without the colon */
    public Conditions and(String text, String parameter, Object value) {
        return and(text, Map.of(parameter, value));
    }

    /** @param more by parameter */
    public Conditions and(String text, Map<String, ?> more) {
        List<String> longer = new ArrayList<>(texts);
        longer.add(text);
        Map<String, Object> all = new HashMap<>(values);
        more.forEach((parameter, value) -> {
            if (all.put(parameter, value) != null) {
                throw new IllegalArgumentException("two values of :" + parameter);
            }
        });
        return new Conditions(longer, all);
    }

    /** A condition on a value, if one is given. */
    public Conditions andIf(Optional<?> value, String text, String parameter) {
        return value.map(given -> and(text, parameter, given)).orElse(this);
    }

    /** The property has the value, if one is given. */
    public Conditions equal(String property, Optional<?> value) {
        return andIf(value, property + " = :" + property, property);
    }

    /** The property, which is folded by {@link Diacritics}, holds the words, if there are any. */
    public Conditions words(String property, Optional<String> words) {
        return andIf(
                words.map(Diacritics::fold).filter(folded -> !folded.isEmpty()).map(Conditions::anywhere),
                property + " like :" + property + " escape '!'",
                property);
    }

    private static String anywhere(String words) {
        return "%" + words.replaceAll("([!%_])", "!$1") + "%";
    }

    /**
     * One of the properties is the code of an organisation within reach; without any organisation nothing is.
     *
     * @param organisations codes; may be many
     */
    public Conditions within(Set<String> organisations, String... properties) {
        return organisations.isEmpty()
                ? and("1 = 0")
                : and(
                        Stream.of(properties)
                                .map(property -> property + " in :" + REACH)
                                .collect(joining(" or ")),
                        REACH,
                        organisations);
    }

    String hql() {
        return texts.isEmpty()
                ? "1 = 1"
                : texts.stream().map(text -> "(" + text + ")").collect(joining(" and "));
    }

    Map<String, Object> values() {
        return values;
    }
}
