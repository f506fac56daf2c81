package vn.motcua.eventstore.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.junit.jupiter.api.Test;

/** What goes wrong beside one append ends that append at most, and never the queue. */
class BrokenHandlersTest extends EngineFixture {
    private static final AppendCondition NONE = AppendCondition.none();

    private long next() {
        return appending(engine, NONE, counted("next", 1))
                .orTimeout(10, TimeUnit.SECONDS)
                .join();
    }

    @Test
    void a_condition_that_cannot_be_written_is_refused_to_its_own_caller() {
        AppendCondition broken = AppendCondition.withCriteria(EventCriteria.havingTags("a", "x\ny", "b", "z"));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> appending(engine, broken, counted("a", 1))
                        .orTimeout(10, TimeUnit.SECONDS)
                        .join());
        assertThat(next()).isEqualTo(1);
    }

    @Test
    void a_listener_that_fails_keeps_nobody_from_appending_or_listening() throws Exception {
        int[] heard = {0};
        try (AutoCloseable _ = engine.onAppended(() -> {
                    throw new StackOverflowError("as a listener may");
                });
                AutoCloseable _ = engine.onAppended(() -> heard[0]++)) {
            assertThat(next()).isEqualTo(1);
            assertThat(next()).isEqualTo(2);
            assertThat(heard[0]).isPositive();
        }
    }
}
