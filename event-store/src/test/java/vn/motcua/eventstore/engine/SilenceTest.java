package vn.motcua.eventstore.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.motcua.eventstore.FrozenProxy;
import vn.motcua.eventstore.OutcomeUnknown;
import vn.motcua.eventstore.StoreUnavailable;

/** Who waits for a PostgreSQL, or for another instance, that has fallen silent. */
@Timeout(90)
class SilenceTest extends EngineFixture {
    private static final AppendCondition NONE = AppendCondition.none();
    private static final int MOST_SECONDS = 15;

    private final FrozenProxy proxy = FrozenProxy.before(database.address());
    private final PostgresEventStorageEngine behindProxy = new PostgresEventStorageEngine(
            vertx, proxy.address(database.address()), new EventCodec(vn.motcua.eventstore.Counters.types()), threads);

    @AfterEach
    void closeProxy() {
        behindProxy.close();
        proxy.close();
    }

    private static <T> Throwable problem(CompletableFuture<T> answer) {
        Throwable problem = answer.orTimeout(MOST_SECONDS, TimeUnit.SECONDS)
                .handle((_, why) -> why)
                .join();
        return problem instanceof CompletionException wrapped ? wrapped.getCause() : problem;
    }

    private CompletableFuture<Long> appendBehindProxy(String counter) {
        return appending(behindProxy, NONE, counted(counter, 1));
    }

    @Test
    void an_append_that_nobody_answers_ends_as_unknown_and_the_next_one_passes() {
        appendBehindProxy("a").join();
        proxy.freeze();
        CompletableFuture<Long> silent = appendBehindProxy("a");
        await().atMost(Duration.ofSeconds(MOST_SECONDS))
                .until(() -> behindProxy.oldestAppendWaits().toSeconds() >= 5);
        assertThat(problem(silent)).isInstanceOf(OutcomeUnknown.class);
        assertThat(problem(appendBehindProxy("b"))).isNull();
        assertThat(behindProxy.oldestAppendWaits()).isZero();
    }

    @Test
    void whoever_waits_for_a_connection_that_is_never_answered_is_told_so_at_once() {
        proxy.deaf(true);
        CompletableFuture<Long> first = appendBehindProxy("a");
        CompletableFuture<Long> second = appendBehindProxy("b");
        assertThat(problem(first)).isInstanceOf(StoreUnavailable.class);
        assertThat(problem(second)).isInstanceOf(StoreUnavailable.class);
        proxy.deaf(false);
        assertThat(problem(appendBehindProxy("c"))).isNull();
    }

    @Test
    void who_reads_from_silent_connections_is_told_so_and_reads_from_others() {
        appendBehindProxy("a").join();
        behindProxy.load(new Tag("counter", "a")).join();
        proxy.freeze();
        assertThat(problem(behindProxy.load(new Tag("counter", "a")))).isInstanceOf(StoreUnavailable.class);
        assertThat(behindProxy.load(new Tag("counter", "a")).join()).hasSize(1);
    }

    @Test
    void an_instance_that_falls_silent_with_the_lock_keeps_no_other_from_appending() {
        appendBehindProxy("a").join();
        append(NONE, counted("b", 1));
        proxy.freezeAfter("lock_head");
        CompletableFuture<Long> holder = appendBehindProxy("a");
        await().until(() -> database.one("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                        + " AND state = 'idle in transaction'")
                .equals("1"));
        assertThat(problem(appending(engine, NONE, counted("b", 2)))).isNull();
        assertThat(problem(holder)).isInstanceOf(OutcomeUnknown.class);
        proxy.freezeAfter("");
        assertThat(problem(appendBehindProxy("a"))).isNull();
    }
}
