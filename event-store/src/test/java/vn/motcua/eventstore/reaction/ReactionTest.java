package vn.motcua.eventstore.reaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Counters;
import vn.motcua.eventstore.Counters.Count;
import vn.motcua.eventstore.Counters.Counted;
import vn.motcua.eventstore.Counters.CounterEvent;
import vn.motcua.eventstore.EntityCommand;
import vn.motcua.eventstore.Outcome;
import vn.motcua.eventstore.OutcomeUnknown;
import vn.motcua.eventstore.Reaction;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.StoreUnavailable;
import vn.motcua.eventstore.TestDatabase;
import vn.motcua.eventstore.VaultRow;
import vn.motcua.eventstore.axon.EventSourcing;
import vn.motcua.eventstore.projection.FirstPosition;
import vn.motcua.eventstore.projection.LogSource;
import vn.motcua.eventstore.projection.ParkedMessage;
import vn.motcua.eventstore.projection.ParkedMessages;
import vn.motcua.eventstore.projection.PoolTransactions;
import vn.motcua.eventstore.projection.ProjectionRunner;
import vn.motcua.eventstore.projection.Projections;
import vn.motcua.eventstore.projection.ReadTransactions;
import vn.motcua.eventstore.projection.Replay;
import vn.motcua.eventstore.projection.Standings;

class ReactionTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ECHO = "echo-";

    private final TestDatabase database = TestDatabase.fresh();
    private final EventSourcing store =
            EventSourcing.start(VERTX, database.address(), Counters.types(), List.of(Counters.module()));
    private final Pool pool = Pool.pool(VERTX, database.address().connectOptions(), new PoolOptions().setMaxSize(8));
    private final ReadTransactions transactions = new PoolTransactions(VERTX, pool);
    private final Set<String> poisoned = ConcurrentHashMap.newKeySet();
    private final List<Projections> instances = new ArrayList<>();

    @BeforeEach
    void begin() {
        FirstPosition.atTheHead(database.app(), "echo");
    }

    @AfterEach
    void close() {
        instances.forEach(Projections::stopAll);
        store.close();
        pool.close();
    }

    @AfterAll
    static void closeVertx() {
        VERTX.close();
    }

    /** What is counted is counted once more, on the counter's echo. */
    private final class Echo implements Reaction<CounterEvent> {
        @Override
        public String name() {
            return "echo";
        }

        @Override
        public Class<CounterEvent> reads() {
            return CounterEvent.class;
        }

        @Override
        public Optional<EntityCommand> on(Recorded<CounterEvent> recorded) {
            if (recorded.event() instanceof Counted
                    && poisoned.contains(recorded.event().counterId())) {
                throw new IllegalStateException("poisoned");
            }
            return recorded.event() instanceof Counted counted
                            && !counted.counterId().startsWith(ECHO)
                    ? Optional.of(new Count(ECHO + counted.counterId(), counted.by(), Integer.MAX_VALUE))
                    : Optional.empty();
        }
    }

    private Projections instance(Commands commands) {
        Projections instance = new Projections();
        instances.add(instance);
        ProjectionRunner<CounterEvent> runner = new Reacting<>(new Echo(), () -> commands)
                .runner(
                        VERTX,
                        new LogSource<>(store.engine(), Counters.types(), CounterEvent.class),
                        transactions,
                        new Standings(transactions));
        instance.add(runner);
        return instance;
    }

    private void open(String counter) {
        for (String name : List.of(counter, ECHO + counter)) {
            store.commands().send(new Counters.Open(name, "name of " + name), CommandContext.machine("test"));
        }
    }

    private void count(String counter, int by) {
        store.commands().send(new Count(counter, by, Integer.MAX_VALUE), CommandContext.machine("test"));
    }

    /** What a counter was counted by, in order. */
    private List<Integer> counted(String counter) {
        return store.log().history(CounterEvent.class, "counter", counter, Long.MAX_VALUE).stream()
                .map(Recorded::event)
                .filter(Counted.class::isInstance)
                .map(event -> ((Counted) event).by())
                .toList();
    }

    private void awaitEcho(String counter, List<Integer> all) {
        await().untilAsserted(() -> assertThat(counted(ECHO + counter)).isEqualTo(all));
    }

    private boolean caughtUp() {
        return database.one("SELECT position = (SELECT max(position) FROM event) FROM projection_position"
                        + " WHERE projection = 'echo'")
                .equals("t");
    }

    @Test
    void an_event_becomes_a_command_of_a_machine_and_what_was_there_before_the_first_start_does_not() {
        open("a");
        count("a", 1);
        database.execute("DELETE FROM projection_position");
        FirstPosition.atTheHead(database.app(), "echo");
        count("a", 2);
        instance(store.commands());
        awaitEcho("a", List.of(2));
        assertThat(store.log().history(CounterEvent.class, "counter", ECHO + "a", Long.MAX_VALUE))
                .last()
                .satisfies(event -> assertThat(event.metadata())
                        .containsEntry("actor", "echo")
                        .containsEntry("actorKind", "MACHINE"));
    }

    @Test
    void what_the_domain_refuses_is_an_answer() {
        store.commands().send(new Counters.Open("alone", "without an echo"), CommandContext.machine("test"));
        count("alone", 1);
        open("a");
        count("a", 2);
        Projections instance = instance(store.commands());
        awaitEcho("a", List.of(2));
        assertThat(instance.statuses().getFirst().problem()).isEmpty();
        assertThat(parked()).isEmpty();
    }

    @Test
    void after_a_log_has_lost_its_end_it_goes_on_with_what_comes_then() {
        database.execute("UPDATE projection_position SET position = 1000 WHERE projection = 'echo'");
        open("a");
        FirstPosition.atTheHead(database.app(), "echo");
        count("a", 3);
        instance(store.commands());
        awaitEcho("a", List.of(3));
    }

    private List<ParkedMessage> parked() {
        return transactions
                .run("", () -> new ParkedMessages(transactions).list(Set.of("echo")))
                .await()
                .atMost(PATIENCE);
    }

    @Test
    void what_fails_five_times_is_parked_with_what_follows_for_its_entity_and_a_replay_follows_it_in_order_once() {
        open("a");
        open("b");
        poisoned.add("b");
        count("b", 1);
        count("a", 2);
        count("b", 3);
        Projections instance = instance(store.commands());
        awaitEcho("a", List.of(2));
        await().until(this::caughtUp);
        count("b", 4);
        await().until(() -> parked().size() == 3 && caughtUp());
        assertThat(counted(ECHO + "b")).isEmpty();
        assertThat(parked()).allSatisfy(message -> {
            assertThat(message.entity()).isEqualTo("b");
            assertThat(message.type()).isEqualTo("counter.counted");
        });
        assertThat(parked().getFirst().reason()).contains("poisoned");
        assertThat(parked().getLast().reason()).contains("behind");

        long first = parked().getFirst().id();
        Replay failed = replay(instance, first);
        assertThat(failed.replayed()).isZero();
        assertThat(failed.reason()).contains("poisoned");
        poisoned.clear();
        Replay replayed = replay(instance, first);
        assertThat(replayed).isEqualTo(new Replay(3, 0, ""));
        assertThat(counted(ECHO + "b")).containsExactly(1, 3, 4);
        count("b", 5);
        awaitEcho("b", List.of(1, 3, 4, 5));
    }

    private static Replay replay(Projections instance, long id) {
        return instance.replay("echo", LogSource.NAME, id).orElseThrow().await().atMost(PATIENCE);
    }

    /** Loses five commands before they are stored, or their answers afterwards. */
    private record Unreliable(Commands behind, Random random, AtomicInteger left) implements Commands {
        @Override
        public Outcome send(Object command, CommandContext context, List<VaultRow> rows) {
            switch (left.get() > 0 ? random.nextInt(6) : 6) {
                case 0 -> {
                    left.decrementAndGet();
                    throw new StoreUnavailable("lost on the way there");
                }
                case 1 -> {
                    left.decrementAndGet();
                    behind.send(command, context, rows);
                    throw new OutcomeUnknown(new IllegalStateException("lost on the way back"));
                }
                default -> {
                    return behind.send(command, context, rows);
                }
            }
        }

        @Override
        public Optional<Outcome> answered(CommandContext context) {
            return behind.answered(context);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatever_happens_each_event_is_followed_once_and_in_order(long seed) {
        Random random = new Random(seed);
        Map<String, List<Integer>> model = new TreeMap<>();
        for (int i = 0; i < 4; i++) {
            open("c" + i);
            model.put("c" + i, new ArrayList<>());
        }
        Commands unreliable = new Unreliable(store.commands(), new Random(seed + 100), new AtomicInteger(5));
        List<Projections> running = new ArrayList<>();
        for (int step = 1; step <= 60; step++) {
            switch (random.nextInt(8)) {
                case 0 -> {
                    if (running.size() < 2) {
                        running.add(instance(unreliable));
                    }
                }
                case 1 -> {
                    if (!running.isEmpty()) {
                        running.removeLast().stopAll();
                    }
                }
                default -> {
                    String counter = "c" + random.nextInt(4);
                    count(counter, step);
                    model.get(counter).add(step);
                }
            }
        }
        running.add(instance(unreliable));
        running.add(instance(unreliable));
        model.forEach(this::awaitEcho);
        await().until(this::caughtUp);
        model.forEach((counter, all) -> assertThat(counted(ECHO + counter)).isEqualTo(all));
        assertThat(parked()).isEmpty();
    }
}
