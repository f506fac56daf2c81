package vn.motcua.catalog.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.motcua.eventstore.Refusal;
import vn.motcua.eventstore.Refused;

/** Events that happened, then a decision, then what it says. */
public final class Given<S, E> {
    private final S state;

    private Given(S state) {
        this.state = state;
    }

    public static <S, E> Given<S, E> given(S start, BiFunction<S, E, S> evolve, List<? extends E> events) {
        S state = start;
        for (E event : events) {
            state = evolve.apply(state, event);
        }
        return new Given<>(state);
    }

    public S state() {
        return state;
    }

    public <R> When<R> when(Function<S, List<R>> decide) {
        return new When<>(() -> decide.apply(state));
    }

    /** What a decision says: events, or a refusal and nothing stored. */
    public record When<R>(java.util.function.Supplier<List<R>> decide) {
        public void then(Object... events) {
            assertThat(decide.get()).isEqualTo(List.of(events));
        }

        public void thenRefused(Refusal refusal) {
            Refused refused = catchThrowableOfType(Refused.class, decide::get);
            assertThat(refused).isNotNull();
            assertThat(refused.refusal()).isEqualTo(refusal);
        }
    }
}
