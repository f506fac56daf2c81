package vn.motcua.eventstore.reaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Counters;
import vn.motcua.eventstore.Counters.Count;
import vn.motcua.eventstore.EntityCommand;
import vn.motcua.eventstore.Outcome;
import vn.motcua.eventstore.Refused;
import vn.motcua.eventstore.StoreUnavailable;
import vn.motcua.eventstore.TestDatabase;
import vn.motcua.eventstore.Timer;
import vn.motcua.eventstore.VaultRow;
import vn.motcua.eventstore.axon.EventSourcing;

class TimerRunnerTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");

    private final TestDatabase database = TestDatabase.fresh();
    private final EventSourcing store =
            EventSourcing.start(VERTX, database.address(), Counters.types(), List.of(Counters.module()));
    private final Hand business = new Hand(MONDAY);
    private final Hand real = new Hand(MONDAY);
    private final Alarms alarms = new Alarms();
    private final List<TimerRunner> runners = new ArrayList<>();

    @AfterEach
    void close() {
        runners.forEach(TimerRunner::close);
        store.close();
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

    /** A read model of counters that are to be counted once, at an instant. It never learns that they were: as one that lags. */
    private static final class Alarms implements Timer {
        private final TreeMap<String, Instant> at = new TreeMap<>();
        private Optional<RuntimeException> away = Optional.empty();

        @Override
        public String name() {
            return "alarm-clock";
        }

        @Override
        public synchronized List<Due> due(Instant now, String after, int limit) {
            if (away.isPresent()) {
                throw away.get();
            }
            return at.tailMap(after, false).entrySet().stream()
                    .filter(alarm -> !alarm.getValue().isAfter(now))
                    .limit(limit)
                    .map(alarm -> new Due(alarm.getKey(), new Count(alarm.getKey(), 1, 1)))
                    .toList();
        }
    }

    private void alarm(String counter, Instant at) {
        store.commands().send(new Counters.Open(counter, "name of " + counter), CommandContext.machine("test"));
        alarms.at.put(counter, at);
    }

    private TimerRunner runner(Commands commands) {
        TimerRunner runner = new TimerRunner(alarms, () -> commands, business, real, Duration.ofMillis(10));
        runners.add(runner);
        return runner;
    }

    private TimerRunner runner() {
        return runner(store.commands());
    }

    /** The counters that were counted, each as often as it was. */
    private List<String> counted() {
        String all = database.one(
                "SELECT coalesce(string_agg(convert_from(payload, 'UTF8')::json->>'counterId', ',' ORDER BY"
                        + " convert_from(payload, 'UTF8')::json->>'counterId'), '') FROM event WHERE name = 'counter.counted'");
        return all.isEmpty() ? List.of() : List.of(all.split(","));
    }

    @Test
    void what_is_due_happens_when_its_time_comes_once_and_the_history_says_who_did_it() {
        alarm("a", MONDAY.plus(Duration.ofHours(1)));
        alarm("b", MONDAY.plus(Duration.ofDays(20)));
        TimerRunner runner = runner();
        runner.look();
        assertThat(counted()).isEmpty();
        business.forward(Duration.ofHours(1));
        runner.look();
        runner.look();
        assertThat(counted()).containsExactly("a");
        // The clock jumps over many days at once.
        business.forward(Duration.ofDays(31));
        runner.look();
        assertThat(counted()).containsExactly("a", "b");
        assertThat(
                        database.one(
                                "SELECT convert_from(metadata, 'UTF8')::json->>'actor' FROM event WHERE name = 'counter.counted' LIMIT 1"))
                .isEqualTo("alarm-clock");
        assertThat(runner.status().well()).isTrue();
    }

    @Test
    void several_instances_look_at_the_same_time_and_each_thing_happens_once() {
        Set<String> all = new HashSet<>();
        for (int i = 0; i < 450; i++) {
            alarm("c%03d".formatted(i), MONDAY);
            all.add("c%03d".formatted(i));
        }
        TimerRunner one = runner();
        TimerRunner other = runner();
        one.start();
        other.start();
        await().until(() ->
                one.status().lookedAt().isPresent() && other.status().lookedAt().isPresent());
        assertThat(counted()).hasSize(450).containsExactlyInAnyOrderElementsOf(all);
    }

    /** Random alarms, looks, restarts and jumps against what a child would say: whose hour has passed was counted, once. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatever_the_clock_does_and_whoever_is_restarted_each_thing_happens_exactly_once(long seed) {
        Random random = new Random(seed);
        TimerRunner runner = runner();
        Set<String> expected = new HashSet<>();
        for (int step = 0; step < 60; step++) {
            switch (random.nextInt(4)) {
                case 0 -> alarm("s" + step, business.instant().plus(Duration.ofHours(random.nextInt(200) - 20)));
                case 1 -> business.forward(Duration.ofHours(random.nextInt(10) == 0 ? 24 * 40 : random.nextInt(60)));
                case 2 -> runner = runner();
                default -> {
                    runner.look();
                    alarms.at.forEach((counter, at) -> {
                        if (!at.isAfter(business.instant())) {
                            expected.add(counter);
                        }
                    });
                    assertThat(counted()).containsExactlyInAnyOrderElementsOf(expected);
                }
            }
        }
    }

    /** The commands of the store, but for one entity that cannot be decided. */
    private record Stumbling(Commands behind, Set<String> over) implements Commands {
        @Override
        public Outcome send(Object command, CommandContext context, List<VaultRow> rows) {
            if (over.contains(((EntityCommand) command).entityId())) {
                throw new IllegalStateException("impossible history");
            }
            return behind.send(command, context, rows);
        }

        @Override
        public Optional<Outcome> answered(CommandContext context) {
            return behind.answered(context);
        }
    }

    @Test
    void what_fails_holds_up_nothing_else_is_shown_and_is_tried_again_ever_more_seldom() {
        List.of("a", "b", "c").forEach(counter -> alarm(counter, MONDAY));
        Set<String> over = ConcurrentHashMap.newKeySet();
        over.add("b");
        TimerRunner runner = runner(new Stumbling(store.commands(), over));
        runner.look();
        assertThat(counted()).containsExactly("a", "c");
        assertThat(runner.status().failing())
                .singleElement()
                .satisfies(failing -> assertThat(failing.key()).isEqualTo("b"))
                .satisfies(failing -> assertThat(failing.reason()).contains("impossible history"));
        runner.look();
        assertThat(runner.status().failing().getFirst().tries()).isEqualTo(1);
        for (int i = 0; i < 30; i++) {
            real.forward(Duration.ofHours(1));
            runner.look();
        }
        assertThat(runner.status().failing().getFirst().tries()).isEqualTo(31);
        assertThat(runner.status().failing().getFirst().nextTry())
                .isEqualTo(real.instant().plus(Duration.ofHours(1)));
        over.clear();
        real.forward(Duration.ofHours(1));
        runner.look();
        assertThat(counted()).containsExactly("a", "b", "c");
        assertThat(runner.status().well()).isTrue();
    }

    @Test
    void what_fails_and_is_due_no_more_is_forgotten() {
        alarm("a", MONDAY);
        TimerRunner runner = runner(new Stumbling(store.commands(), Set.of("a")));
        runner.look();
        alarms.at.clear();
        runner.look();
        assertThat(runner.status().well()).isTrue();
    }

    @Test
    void a_refusal_is_an_answer_and_a_store_that_is_away_is_said_until_it_is_back() {
        alarms.at.put("never opened", MONDAY);
        TimerRunner runner = runner();
        runner.look();
        assertThat(runner.status().well()).isTrue();

        for (RuntimeException problem : List.of(
                new StoreUnavailable("PostgreSQL is away"),
                new Refused(Counters.CounterRefusal.COUNTER_UNKNOWN, "Chưa có lịch của năm 2031"),
                new IllegalStateException("a bug"))) {
            alarms.away = Optional.of(problem);
            runner.look();
            assertThat(runner.status().problem()).contains(problem.getMessage());
            assertThat(runner.status().well()).isFalse();
        }
        alarms.away = Optional.empty();
        runner.look();
        assertThat(runner.status().problem()).isEmpty();
    }
}
