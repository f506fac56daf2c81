package vn.motcua.eventstore.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Counters;
import vn.motcua.eventstore.Counters.Count;
import vn.motcua.eventstore.Counters.Counted;
import vn.motcua.eventstore.Counters.CounterEvent;
import vn.motcua.eventstore.Outbound;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.TestDatabase;
import vn.motcua.eventstore.axon.EventSourcing;
import vn.motcua.eventstore.outbound.OutboundMessage.State;
import vn.motcua.eventstore.projection.FirstPosition;
import vn.motcua.eventstore.projection.LogSource;
import vn.motcua.eventstore.projection.PoolTransactions;
import vn.motcua.eventstore.projection.ProjectionRunner;
import vn.motcua.eventstore.projection.ReadTransactions;
import vn.motcua.eventstore.projection.Standings;

class OutboundTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final String TARGET = "neighbour";

    private final TestDatabase database = TestDatabase.fresh();
    private final EventSourcing store =
            EventSourcing.start(VERTX, database.address(), Counters.types(), List.of(Counters.module()));
    private final Pool pool = Pool.pool(VERTX, database.address().connectOptions(), new PoolOptions().setMaxSize(8));
    private final ReadTransactions transactions = new PoolTransactions(VERTX, pool);
    private final OutboundQueue queue = new OutboundQueue(transactions);
    private final Hand hand = new Hand(Instant.now());
    private final Neighbour neighbour = new Neighbour();
    private final List<ProjectionRunner<?>> runners = new ArrayList<>();
    private final Map<String, List<UUID>> model = new LinkedHashMap<>();

    @BeforeEach
    void begin() {
        FirstPosition.atTheHead(database.app(), Queueing.positionOf(neighbour));
        OutboundQueue.known(database.app(), TARGET);
        fill();
    }

    @AfterEach
    void close() {
        runners.forEach(ProjectionRunner::stop);
        store.close();
        pool.close();
    }

    @AfterAll
    static void closeVertx() {
        VERTX.close();
    }

    /** A clock that stands where it was put. */
    private static final class Hand extends Clock {
        private volatile Instant at;

        private Hand(Instant at) {
            this.at = at;
        }

        void forward(Duration by) {
            at = at.plus(by);
        }

        @Override
        public Instant instant() {
            return at;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    /** Is told what is counted. */
    private static final class Neighbour implements Outbound<CounterEvent> {
        private final List<Recorded<CounterEvent>> told = new CopyOnWriteArrayList<>();
        private final Set<String> deaf = ConcurrentHashMap.newKeySet();
        private final Set<String> nobody = ConcurrentHashMap.newKeySet();
        private volatile boolean away;

        @Override
        public String target() {
            return TARGET;
        }

        @Override
        public Class<CounterEvent> reads() {
            return CounterEvent.class;
        }

        @Override
        public boolean tells(CounterEvent event) {
            return event instanceof Counted;
        }

        @Override
        public Delivery deliver(Recorded<CounterEvent> event) throws TargetAway {
            if (away) {
                throw new TargetAway("nobody opens", null);
            }
            String counter = event.event().counterId();
            if (deaf.contains(counter)) {
                throw new IllegalStateException("not understood");
            }
            if (nobody.contains(counter)) {
                return new Delivery.NotSent("nobody lives there");
            }
            told.add(event);
            return Delivery.SENT;
        }

        /** The identifiers of what was told of a counter, in the order in which each came first. */
        private List<UUID> toldOf(String counter) {
            Set<UUID> ids = new LinkedHashSet<>();
            told.stream()
                    .filter(event -> event.event().counterId().equals(counter))
                    .forEach(event -> ids.add(event.id()));
            return List.copyOf(ids);
        }
    }

    private void fill() {
        ProjectionRunner<CounterEvent> runner = new Queueing<>(neighbour, Counters.types(), queue)
                .runner(
                        VERTX,
                        new LogSource<>(store.engine(), Counters.types(), CounterEvent.class),
                        transactions,
                        new Standings(transactions));
        runners.add(runner);
        runner.start();
    }

    private void open(String counter) {
        model.put(counter, new ArrayList<>());
        store.commands().send(new Counters.Open(counter, "name of " + counter), CommandContext.machine("test"));
    }

    private void count(String counter) {
        store.commands().send(new Count(counter, 1, Integer.MAX_VALUE), CommandContext.machine("test"));
        model.get(counter)
                .add(store.log()
                        .history(CounterEvent.class, "counter", counter, Long.MAX_VALUE)
                        .getLast()
                        .id());
    }

    private void awaitQueued() {
        long all = model.values().stream().mapToInt(List::size).sum();
        await().until(() ->
                database.one("SELECT count(*) FROM outbound_message").equals(Long.toString(all)));
    }

    private OutboundSender<CounterEvent> sender(Outbound<CounterEvent> to) {
        return new OutboundSender<>(to, queue, this::event, hand);
    }

    private Recorded<CounterEvent> event(long position) {
        return store.engine()
                .codec()
                .recorded(store.engine()
                        .reader()
                        .page(position - 1, position, 1, Set.of())
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join()
                        .iterator()
                        .next())
                .as(CounterEvent.class);
    }

    @Test
    void what_happened_is_told_once_under_its_identifier_and_what_is_not_meant_for_it_is_not_queued() {
        open("a");
        count("a");
        count("a");
        awaitQueued();
        assertThat(queue.status(TARGET).waiting()).isEqualTo(2);
        sender(neighbour).look();
        sender(neighbour).look();
        assertThat(neighbour.told).extracting(Recorded::id).isEqualTo(model.get("a"));
        assertThat(queue.status(TARGET))
                .extracting(OutboundStatus::state, OutboundStatus::waiting, OutboundStatus::sent)
                .containsExactly(OutboundStatus.State.OPEN, 0L, 2L);
    }

    @Test
    void a_target_that_is_away_for_a_day_loses_nothing_is_shown_and_gets_all_in_order_afterwards() {
        open("a");
        open("b");
        neighbour.away = true;
        OutboundSender<CounterEvent> sender = sender(neighbour);
        for (int hour = 0; hour < 24; hour++) {
            count(hour % 2 == 0 ? "a" : "b");
            awaitQueued();
            sender.look();
            hand.forward(Duration.ofHours(1));
        }
        OutboundStatus away = queue.status(TARGET);
        assertThat(away.state()).isEqualTo(OutboundStatus.State.AWAY);
        assertThat(away.problem()).isEqualTo("nobody opens");
        assertThat(away.nextTry()).isPresent();
        assertThat(away.waiting()).isEqualTo(24);
        assertThat(away.dead()).isZero();
        assertThat(queue.list(TARGET, State.WAITING))
                .allSatisfy(message -> assertThat(message.tries()).isZero());

        neighbour.away = false;
        hand.forward(Duration.ofMinutes(6));
        sender.look();
        assertThat(neighbour.told).hasSize(24);
        assertThat(neighbour.toldOf("a")).isEqualTo(model.get("a"));
        assertThat(neighbour.toldOf("b")).isEqualTo(model.get("b"));
        assertThat(queue.status(TARGET).state()).isEqualTo(OutboundStatus.State.OPEN);
    }

    @Test
    void while_a_target_is_away_one_message_tries_now_and_then_and_resuming_tries_at_once() {
        open("a");
        count("a");
        awaitQueued();
        neighbour.away = true;
        OutboundSender<CounterEvent> sender = sender(neighbour);
        assertThat(sender.sendsOne()).isTrue();
        assertThat(sender.sendsOne()).isFalse();
        hand.forward(Duration.ofSeconds(5));
        assertThat(sender.sendsOne()).isTrue();
        hand.forward(Duration.ofSeconds(5));
        assertThat(sender.sendsOne()).isFalse();
        neighbour.away = false;
        queue.resume(TARGET);
        sender.look();
        assertThat(neighbour.told).hasSize(1);
    }

    @Test
    void a_queue_that_is_held_sends_nothing_until_it_is_let_go() {
        open("a");
        count("a");
        awaitQueued();
        queue.pause(TARGET, "vận hành");
        sender(neighbour).look();
        assertThat(neighbour.told).isEmpty();
        assertThat(queue.status(TARGET))
                .extracting(OutboundStatus::state, OutboundStatus::pausedBy)
                .containsExactly(OutboundStatus.State.PAUSED, "vận hành");
        queue.resume(TARGET);
        sender(neighbour).look();
        assertThat(neighbour.told).hasSize(1);
    }

    @Test
    void what_fails_ten_times_is_dead_holds_up_its_entity_alone_and_goes_on_when_it_is_sent_again_or_given_up() {
        open("a");
        open("b");
        neighbour.deaf.add("a");
        count("a");
        count("a");
        count("b");
        awaitQueued();
        OutboundSender<CounterEvent> sender = sender(neighbour);
        sender.look();
        assertThat(neighbour.toldOf("b")).hasSize(1);
        for (int i = 0; i < 20; i++) {
            hand.forward(Duration.ofMinutes(20));
            sender.look();
        }
        UUID first = model.get("a").getFirst();
        assertThat(queue.list(TARGET, State.DEAD)).singleElement().satisfies(dead -> {
            assertThat(dead.id()).isEqualTo(first);
            assertThat(dead.tries()).isEqualTo(OutboundSender.TRIES);
            assertThat(dead.reason()).contains("not understood");
        });
        assertThat(queue.status(TARGET).waiting()).isEqualTo(1);

        neighbour.deaf.clear();
        sender.look();
        assertThat(neighbour.toldOf("a")).isEmpty();
        assertThat(queue.resend(TARGET, first)).isTrue();
        sender.look();
        assertThat(neighbour.toldOf("a")).isEqualTo(model.get("a"));
        assertThat(queue.resend(TARGET, first)).isFalse();

        neighbour.deaf.add("b");
        count("b");
        count("b");
        awaitQueued();
        for (int i = 0; i < 10; i++) {
            sender.look();
            hand.forward(Duration.ofMinutes(20));
        }
        neighbour.deaf.clear();
        UUID given = model.get("b").get(1);
        assertThat(queue.giveUp(TARGET, given, hand.instant())).isTrue();
        sender.look();
        assertThat(neighbour.toldOf("b"))
                .containsExactly(model.get("b").getFirst(), model.get("b").getLast());
        assertThat(queue.find(TARGET, given))
                .hasValueSatisfying(message -> assertThat(message.state()).isEqualTo(State.NOT_SENT));
    }

    @Test
    void who_is_not_to_be_told_is_recorded_with_the_reason_and_holds_up_nothing() {
        open("a");
        neighbour.nobody.add("a");
        count("a");
        count("a");
        awaitQueued();
        sender(neighbour).look();
        assertThat(queue.list(TARGET, State.NOT_SENT)).hasSize(2).allSatisfy(message -> assertThat(message.reason())
                .isEqualTo("nobody lives there"));
    }

    @Test
    void what_ended_long_ago_is_forgotten_and_what_waits_is_not() {
        open("a");
        open("b");
        count("a");
        awaitQueued();
        sender(neighbour).look();
        neighbour.away = true;
        count("b");
        awaitQueued();
        sender(neighbour).look();
        queue.forgetEndedBefore(TARGET, hand.instant().plusSeconds(1));
        assertThat(queue.status(TARGET))
                .extracting(OutboundStatus::sent, OutboundStatus::waiting)
                .containsExactly(0L, 1L);
    }

    /** Fails as it likes, before it has understood or afterwards. */
    private final class Moody implements Outbound<CounterEvent> {
        private final Random random;

        private Moody(long seed) {
            random = new Random(seed);
        }

        @Override
        public String target() {
            return TARGET;
        }

        @Override
        public Class<CounterEvent> reads() {
            return CounterEvent.class;
        }

        @Override
        public boolean tells(CounterEvent event) {
            return neighbour.tells(event);
        }

        @Override
        public Delivery deliver(Recorded<CounterEvent> event) throws TargetAway {
            switch (random.nextInt(8)) {
                case 0 -> throw new TargetAway("out", null);
                case 1 -> throw new IllegalStateException("in a mood");
                case 2 -> {
                    neighbour.deliver(event);
                    throw new IllegalStateException("forgot that it was told");
                }
                case 3 -> {
                    neighbour.deliver(event);
                    throw new TargetAway("left while it was told", null);
                }
                default -> {
                    return neighbour.deliver(event);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatever_happens_all_is_told_in_the_order_of_each_entity(long seed) {
        Random random = new Random(seed);
        List.of("a", "b", "c").forEach(this::open);
        Moody moody = new Moody(seed + 100);
        for (int step = 0; step < 80; step++) {
            switch (random.nextInt(10)) {
                case 0 -> queue.pause(TARGET, "somebody");
                case 1 -> queue.resume(TARGET);
                // Another instance goes on where the first one was stopped.
                case 2, 3 -> sender(moody).look();
                case 4 -> hand.forward(Duration.ofSeconds(random.nextInt(600)));
                case 5 -> {
                    runners.removeLast().stop();
                    fill();
                }
                case 6 -> queue.list(TARGET, State.DEAD).forEach(dead -> queue.resend(TARGET, dead.id()));
                default -> count(List.of("a", "b", "c").get(random.nextInt(3)));
            }
        }
        awaitQueued();
        queue.resume(TARGET);
        for (int i = 0;
                i < 3_000
                        && queue.status(TARGET).waiting() + queue.status(TARGET).dead() > 0;
                i++) {
            queue.list(TARGET, State.DEAD).forEach(dead -> queue.resend(TARGET, dead.id()));
            sender(moody).look();
            hand.forward(Duration.ofMinutes(20));
        }
        model.forEach((counter, all) -> assertThat(neighbour.toldOf(counter)).isEqualTo(all));
        assertThat(queue.status(TARGET).sent())
                .isEqualTo(model.values().stream().mapToInt(List::size).sum());
    }

    @Test
    void two_instances_send_each_message_once_and_in_order() {
        List.of("a", "b", "c", "d").forEach(this::open);
        for (int i = 0; i < 40; i++) {
            count(List.of("a", "b", "c", "d").get(i % 4));
        }
        awaitQueued();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 2; i++) {
                two.execute(() -> {
                    while (queue.status(TARGET).waiting() > 0) {
                        sender(neighbour).look();
                    }
                });
            }
        }
        assertThat(neighbour.told).hasSize(40);
        model.forEach((counter, all) -> assertThat(neighbour.toldOf(counter)).isEqualTo(all));
    }

    @Test
    void what_an_instance_was_killed_with_goes_out_by_another_after_a_while() {
        open("a");
        count("a");
        awaitQueued();
        queue.claim(TARGET, hand.instant(), Duration.ofMinutes(2));
        sender(neighbour).look();
        assertThat(neighbour.told).isEmpty();
        hand.forward(Duration.ofSeconds(121));
        sender(neighbour).look();
        assertThat(neighbour.told).hasSize(1);
    }
}
