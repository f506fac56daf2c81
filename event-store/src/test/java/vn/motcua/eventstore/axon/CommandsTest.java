package vn.motcua.eventstore.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.Actor;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Counters;
import vn.motcua.eventstore.Counters.Count;
import vn.motcua.eventstore.Counters.CounterEvent;
import vn.motcua.eventstore.Counters.CounterRefusal;
import vn.motcua.eventstore.Counters.Open;
import vn.motcua.eventstore.EventLog;
import vn.motcua.eventstore.KeyReused;
import vn.motcua.eventstore.Outcome;
import vn.motcua.eventstore.OutcomeUnknown;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.Refused;
import vn.motcua.eventstore.StaleVersion;
import vn.motcua.eventstore.TestDatabase;
import vn.motcua.eventstore.VaultRow;

class CommandsTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final Actor OFFICER = new Actor.Person("officer", "S1", Set.of("CASE_OFFICER"));
    private static final CommandContext ANY = CommandContext.machine("test");

    private final TestDatabase database = TestDatabase.fresh();
    private final EventSourcing store =
            EventSourcing.start(VERTX, database.address(), Counters.types(), List.of(Counters.module()));

    @AfterEach
    void close() {
        store.close();
    }

    @AfterAll
    static void closeVertx() {
        VERTX.close();
    }

    private static CommandContext request(String key, String body) {
        return new CommandContext(OFFICER, Optional.of(key), Optional.of(body), OptionalLong.empty());
    }

    private static CommandContext seen(long version) {
        return new CommandContext(OFFICER, Optional.empty(), Optional.empty(), OptionalLong.of(version));
    }

    @Test
    void the_guard_is_asked_before_each_decision_on_what_exists() {
        Actor stranger = new Actor.Client("portal", Counters.STRANGERS, Set.of());
        CommandContext strange = new CommandContext(stranger, Optional.empty(), Optional.empty(), OptionalLong.empty());
        store.commands().send(new Open("a", "x"), strange);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> store.commands().send(new Count("a", 1, 10), strange))
                .matches(r -> r.refusal() == CounterRefusal.COUNTER_NOT_YOURS);
        assertThat(store.commands().send(new Count("a", 1, 10), ANY).position()).isEqualTo(2);
    }

    private List<CounterEvent> events(String id) {
        return store.log().history(CounterEvent.class, "counter", id, EventLog.NOW).stream()
                .map(r -> r.event())
                .toList();
    }

    @Test
    void a_command_sources_decides_and_stores() {
        store.commands().send(new Open("a", "first"), ANY);
        Outcome counted = store.commands().send(new Count("a", 2, 10), ANY);
        assertThat(counted).extracting("entityId", "position", "repeated").containsExactly("a", 2L, false);
        assertThat(events("a")).containsExactly(new Counters.Opened("a", "first"), new Counters.Counted("a", 2));
    }

    @Test
    void what_a_command_left_is_told_from_what_it_read_and_stored_and_of_a_repeat_from_the_log() {
        store.commands().send(new Open("b", "other"), ANY);
        Outcome opened = store.commands().send(new Open("a", "first"), request("open", "body"));
        Outcome counted = store.commands().send(new Count("a", 2, 10), request("count", "body"));
        Outcome nothing = store.commands().send(new Count("a", 9, 10), ANY);
        Outcome repeated = store.commands().send(new Count("a", 2, 10), request("count", "body"));
        List<Recorded<CounterEvent>> whole = store.log().history(CounterEvent.class, "counter", "a", EventLog.NOW);
        assertThat(left(repeated)).isEqualTo(whole).hasSize(2);

        database.execute("REVOKE SELECT ON event FROM app");
        assertThat(left(opened)).isEqualTo(whole.subList(0, 1));
        assertThat(left(counted)).isEqualTo(whole);
        assertThat(left(nothing)).isEqualTo(whole);
        // It was stored, whatever cannot be told of it.
        assertThatExceptionOfType(OutcomeUnknown.class).isThrownBy(() -> left(repeated));
        assertThatExceptionOfType(OutcomeUnknown.class)
                .isThrownBy(() -> store.log().left(counted, CounterEvent.class, "name"));
    }

    private List<Recorded<CounterEvent>> left(Outcome outcome) {
        return store.log().left(outcome, CounterEvent.class, "counter");
    }

    @Test
    void a_refusal_stores_nothing() {
        Refused refused =
                catchThrowableOfType(Refused.class, () -> store.commands().send(new Count("a", 1, 10), ANY));
        assertThat(refused.refusal()).isEqualTo(CounterRefusal.COUNTER_UNKNOWN);
        assertThat(database.one("SELECT count(*) FROM event")).isEqualTo("0");
    }

    @Test
    void a_request_that_was_answered_keeps_its_answer_before_there_is_a_command_too() {
        Outcome first = store.commands().send(new Open("a", "first"), request("key", "body"));

        assertThat(store.commands().answered(request("key", "body")))
                .contains(new Outcome("a", first.position(), true));
        assertThat(store.commands().answered(request("other", "body"))).isEmpty();
        assertThat(store.commands().answered(ANY)).isEmpty();
    }

    @Test
    void a_creation_with_a_known_identifier_is_refused_although_nothing_was_sourced_first() {
        store.commands().send(new Open("a", "first"), ANY);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> store.commands().send(new Open("a", "second"), ANY))
                .matches(r -> r.refusal() == CounterRefusal.COUNTER_ALREADY_OPEN);
    }

    @Test
    void a_name_is_taken_once_in_the_whole_log() {
        store.commands().send(new Open("a", "same"), ANY);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> store.commands().send(new Open("b", "same"), ANY))
                .matches(r -> r.refusal() == CounterRefusal.NAME_TAKEN);
    }

    @Test
    void the_same_request_gives_the_same_outcome_and_stores_once() {
        Outcome first = store.commands().send(new Open("a", "x"), request("key", "body"));
        Outcome again = store.commands().send(new Open("b", "x"), request("key", "body"));
        assertThat(again).isEqualTo(new Outcome("a", first.position(), true));
        assertThat(database.one("SELECT count(*) FROM event")).isEqualTo("1");
    }

    @Test
    void the_same_key_for_another_body_is_refused() {
        store.commands().send(new Open("a", "x"), request("key", "body"));
        assertThatExceptionOfType(KeyReused.class)
                .isThrownBy(() -> store.commands().send(new Open("b", "y"), request("key", "other")));
    }

    @Test
    void fifty_parallel_repeats_store_once_and_agree() throws Exception {
        List<Outcome> outcomes = inParallel(
                50, n -> store.commands().send(new Open(UUID.randomUUID().toString(), "x"), request("key", "body")));
        assertThat(outcomes.stream().map(Outcome::entityId).distinct()).hasSize(1);
        assertThat(outcomes.stream().filter(o -> !o.repeated())).hasSize(1);
        assertThat(database.one("SELECT count(*) FROM event")).isEqualTo("1");
    }

    @Test
    void a_version_that_is_not_the_newest_is_stale() {
        store.commands().send(new Open("a", "x"), ANY);
        store.commands().send(new Count("a", 1, 10), seen(1));
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> store.commands().send(new Count("a", 1, 10), seen(1)));
        assertThat(events("a")).hasSize(2);
    }

    @Test
    void two_writers_who_have_seen_the_same_version_exactly_one_wins() throws Exception {
        store.commands().send(new Open("a", "x"), ANY);
        List<Boolean> won = inParallel(8, _ -> {
            try {
                store.commands().send(new Count("a", 1, 10), seen(1));
                return true;
            } catch (StaleVersion e) {
                return false;
            }
        });
        assertThat(won).containsOnlyOnce(true);
        assertThat(events("a")).hasSize(2);
    }

    @Test
    void racing_commands_never_pass_a_limit_together() throws Exception {
        store.commands().send(new Open("a", "x"), ANY);
        inParallel(40, _ -> {
            try {
                return store.commands().send(new Count("a", 1, 5), ANY).position();
            } catch (vn.motcua.eventstore.StoreUnavailable contended) {
                return -1L;
            }
        });
        assertThat(events("a").size()).isBetween(2, 6);
    }

    @Test
    void vault_rows_are_stored_with_the_events_and_not_without_them() {
        UUID kept = UUID.randomUUID();
        UUID lost = UUID.randomUUID();
        store.commands().send(new Open("a", "x"), ANY, List.of(new VaultRow(kept, new byte[] {1}, new byte[] {9})));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> store.commands()
                .send(new Open("b", "x"), ANY, List.of(new VaultRow(lost, new byte[] {2}, new byte[] {9}))));
        assertThat(database.one("SELECT string_agg(ref::text, ',') FROM vault")).isEqualTo(kept.toString());
    }

    @Test
    void who_acted_is_stored_beside_the_event_and_the_seen_version_is_not() {
        store.commands().send(new Open("a", "x"), ANY);
        store.commands().send(new Count("a", 1, 10), seen(1));
        assertThat(store.log()
                        .history(CounterEvent.class, "counter", "a", EventLog.NOW)
                        .getLast()
                        .metadata())
                .containsEntry("actor", "officer")
                .containsEntry("actorKind", "PERSON")
                .containsEntry("org", "S1")
                .doesNotContainKey("ifMatch");
    }

    private interface Numbered<T> {
        T run(int n) throws Exception;
    }

    private static <T> List<T> inParallel(int times, Numbered<T> task) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<T>> tasks = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                int n = i;
                tasks.add(() -> task.run(n));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        }
    }
}
