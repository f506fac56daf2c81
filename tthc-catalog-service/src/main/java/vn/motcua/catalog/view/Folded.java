package vn.motcua.catalog.view;

import java.util.List;
import java.util.function.BiFunction;
import vn.motcua.eventstore.Recorded;

/**
 * An entity folded from its history.
 *
 * @param version position of its last event, 0 when it has none
 */
public record Folded<S>(long version, S entity) {
    public static <S, E> Folded<S> of(
            S start, BiFunction<S, ? super E, S> show, List<? extends Recorded<? extends E>> history) {
        S state = start;
        for (Recorded<? extends E> recorded : history) {
            state = show.apply(state, recorded.event());
        }
        return new Folded<>(history.isEmpty() ? 0 : history.getLast().position(), state);
    }

    public boolean exists() {
        return version > 0;
    }
}
