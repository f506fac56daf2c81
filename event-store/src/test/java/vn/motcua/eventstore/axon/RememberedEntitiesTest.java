package vn.motcua.eventstore.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.Actor;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Counters;
import vn.motcua.eventstore.Counters.Count;
import vn.motcua.eventstore.Counters.CounterEvent;
import vn.motcua.eventstore.Counters.Open;
import vn.motcua.eventstore.EventLog;
import vn.motcua.eventstore.FrozenProxy;
import vn.motcua.eventstore.Outcome;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.StaleVersion;
import vn.motcua.eventstore.TestDatabase;

/** Entities that an instance remembers since it stored something of them, beside a log that may know more or less. */
class RememberedEntitiesTest {
    private static final CommandContext ANY = CommandContext.machine("test");

    private final Vertx vertx = Vertx.vertx();
    private final TestDatabase database = TestDatabase.fresh();
    private final FrozenProxy proxy = FrozenProxy.before(database.address());
    private final EventSourcing store =
            EventSourcing.start(vertx, proxy.address(database.address()), Counters.types(), List.of(Counters.module()));
    private final EventSourcing otherInstance =
            EventSourcing.start(vertx, database.address(), Counters.types(), List.of(Counters.module()));

    @AfterEach
    void close() {
        store.close();
        otherInstance.close();
        proxy.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private static CommandContext seen(long version) {
        return new CommandContext(
                new Actor.Machine("test"), Optional.empty(), Optional.empty(), OptionalLong.of(version));
    }

    private long count(EventSourcing instance, int by, int limit) {
        return instance.commands().send(new Count("a", by, limit), ANY).position();
    }

    private List<Recorded<CounterEvent>> inTheLog() {
        return otherInstance.log().history(CounterEvent.class, "counter", "a", EventLog.NOW);
    }

    @Test
    void what_was_stored_here_is_decided_on_without_a_query() {
        proxy.freezeAfter("WITH ORDINALITY");
        store.commands().send(new Open("a", "x"), ANY);
        for (int i = 1; i <= 5; i++) {
            Outcome counted = store.commands().send(new Count("a", i, 100), seen(i));
            assertThat(store.log().left(counted, CounterEvent.class, "counter")).isEqualTo(inTheLog());
        }
        assertThat(inTheLog()).hasSize(6);
    }

    @Test
    void what_another_instance_has_stored_since_is_decided_on() {
        store.commands().send(new Open("a", "x"), ANY);
        count(store, 1, 10);
        count(otherInstance, 8, 10);
        assertThat(count(store, 2, 10)).as("nothing more may be counted").isEqualTo(3);
        assertThat(inTheLog()).hasSize(3);
        assertThat(count(store, 1, 10)).isEqualTo(4);
    }

    @Test
    void what_stores_nothing_is_told_of_the_log_and_not_of_memory() {
        store.commands().send(new Open("a", "x"), ANY);
        count(store, 9, 10);
        count(otherInstance, -5, 10);
        Outcome counted = store.commands().send(new Count("a", 3, 10), ANY);
        assertThat(counted.position()).isEqualTo(4);
        assertThat(store.log().left(counted, CounterEvent.class, "counter")).isEqualTo(inTheLog());
    }

    @Test
    void a_version_that_another_instance_has_made_is_not_stale() {
        store.commands().send(new Open("a", "x"), ANY);
        count(store, 1, 10);
        count(otherInstance, 1, 10);
        assertThat(store.commands().send(new Count("a", 1, 10), seen(3)).position())
                .isEqualTo(4);
        count(otherInstance, 1, 10);
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> store.commands().send(new Count("a", 1, 10), seen(4)));
    }

    @Test
    void a_log_that_went_back_and_on_again_is_decided_on_as_it_is() {
        store.commands().send(new Open("a", "x"), ANY);
        count(store, 1, 10);
        count(store, 8, 10);
        database.execute("DELETE FROM event_tag WHERE position > 2; DELETE FROM event WHERE position > 2");
        database.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                + " WHERE application_name = 'motcua-event-store' AND datname = current_database()");
        untilItAnswers(otherInstance, "b");
        untilItAnswers(otherInstance, "c");
        untilItAnswers(store, "d");

        requireDecidedOnTheLog(store.commands().send(new Count("a", 1, 10), ANY));
    }

    /** The same behind something that keeps connections open, as a pooler does. */
    @Test
    void a_log_that_went_back_and_on_again_unseen_is_decided_on_as_it_is() {
        store.commands().send(new Open("a", "x"), ANY);
        count(store, 1, 10);
        count(store, 8, 10);
        database.execute("DELETE FROM event_tag WHERE position > 2; DELETE FROM event WHERE position > 2");
        EventSourcing third =
                EventSourcing.start(vertx, database.address(), Counters.types(), List.of(Counters.module()));
        third.commands().send(new Open("b", "b"), ANY);
        third.commands().send(new Open("c", "c"), ANY);
        third.close();
        store.commands().send(new Open("d", "d"), ANY);

        requireDecidedOnTheLog(store.commands().send(new Count("a", 1, 10), ANY));
    }

    private void requireDecidedOnTheLog(Outcome counted) {
        assertThat(counted.position()).isEqualTo(6);
        assertThat(inTheLog()).hasSize(3);
        assertThat(store.log().left(counted, CounterEvent.class, "counter")).isEqualTo(inTheLog());
    }

    private static void untilItAnswers(EventSourcing instance, String counter) {
        org.awaitility.Awaitility.await().ignoreExceptions().until(() -> {
            instance.commands().send(new Open(counter, counter), ANY);
            return true;
        });
    }

    @Test
    void of_many_at_once_on_one_entity_each_is_stored() throws Exception {
        store.commands().send(new Open("a", "x"), ANY);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Long>> counts = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                counts.add(() -> count(store, 1, 1_000));
            }
            for (Future<Long> each : threads.invokeAll(counts)) {
                assertThat(each.get()).isPositive();
            }
        }
        assertThat(inTheLog()).hasSize(61);
    }
}
