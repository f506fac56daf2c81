package vn.motcua.http;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The order of a list, which no two rows share a place in, and how the place of a row is told and found again.
 *
 * @param <R> the row
 */
public final class Order<R> {
    private final boolean descending;
    private final List<Key<R>> keys;

    /** @param read takes the value from its place in a cursor */
    private record Key<R>(String property, Function<R, ?> value, BiFunction<Cursor, Integer, ?> read) {}

    private Order(boolean descending, List<Key<R>> keys) {
        this.descending = descending;
        this.keys = keys;
    }

    /** By a time, the newest first, and by the property {@code id}. */
    public static <R> Order<R> newestFirst(String property, Function<R, Instant> time, Function<R, UUID> id) {
        return new Order<>(true, timeAndId(property, time, id));
    }

    /** By a time, the earliest first, and by the property {@code id}. */
    public static <R> Order<R> earliestFirst(String property, Function<R, Instant> time, Function<R, UUID> id) {
        return new Order<>(false, timeAndId(property, time, id));
    }

    private static <R> List<Key<R>> timeAndId(String property, Function<R, Instant> time, Function<R, UUID> id) {
        return List.of(new Key<>(property, time, Cursor::instant), new Key<>("id", id, Cursor::uuid));
    }

    /** By a text that is each row's own, for example a code. */
    public static <R> Order<R> byText(String property, Function<R, String> text) {
        return new Order<>(false, List.of(new Key<>(property, text, Cursor::text)));
    }

    /** By a number that is each row's own, for example a position. */
    public static <R> Order<R> byNumber(String property, Function<R, Integer> number) {
        return new Order<>(false, List.of(new Key<>(property, number, (cursor, place) -> (int) cursor.number(place))));
    }

    String hql() {
        return keys.stream()
                .map(key -> key.property() + (descending ? " desc" : ""))
                .collect(joining(", "));
    }

    Cursor placeOf(String listing, R row) {
        return Cursor.after(
                listing, keys.stream().map(key -> key.value().apply(row)).toArray());
    }

    /** Keeps the rows that come after a place. */
    Conditions after(Cursor place, Conditions where) {
        String comes = descending ? " < :" : " > :";
        List<String> ways = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        String same = "";
        for (int i = 0; i < keys.size(); i++) {
            String property = keys.get(i).property();
            String parameter = "after" + i;
            ways.add(same + property + comes + parameter);
            same += property + " = :" + parameter + " and ";
            values.put(parameter, keys.get(i).read().apply(place, i));
        }
        return where.and(String.join(" or ", ways), values);
    }
}
