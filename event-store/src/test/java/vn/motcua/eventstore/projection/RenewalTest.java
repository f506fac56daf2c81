package vn.motcua.eventstore.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.motcua.eventstore.Counters.Counted;
import vn.motcua.eventstore.Counters.CounterEvent;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.projection.ProjectionStatus.State;

/** Two releases of one projection, the older of which counts once what the newer counts twice. */
@Timeout(60)
class RenewalTest {
    private static final Set<String> NAMES = Set.of("counter.opened", "counter.counted");

    private final Sums sums = new Sums();
    private final Projections older = new Projections();
    private final Projections newer = new Projections();
    private final List<Renewals> renewals = new ArrayList<>();

    private record Doubled(Projection<CounterEvent> once) implements Projection<CounterEvent> {
        @Override
        public String name() {
            return once.name();
        }

        @Override
        public int version() {
            return 2;
        }

        @Override
        public Class<CounterEvent> reads() {
            return once.reads();
        }

        @Override
        public List<String> tables() {
            return once.tables();
        }

        @Override
        public Uni<Void> apply(List<Recorded<CounterEvent>> batch) {
            return once.apply(batch)
                    .chain(() -> once.apply(batch.stream()
                            .filter(recorded -> recorded.event() instanceof Counted)
                            .toList()));
        }
    }

    private record OfLog(Sums sums) implements OpenSources<CounterEvent> {
        @Override
        public List<Source<CounterEvent>> sources() {
            return List.of(sums.log());
        }

        @Override
        public void close() {}
    }

    @BeforeEach
    void count() {
        sums.open();
        sums.count(11, 15);
        start(older, sums, NAMES);
        await().until(() -> sums.total().equals("65"));
    }

    @AfterEach
    void close() {
        renewals.forEach(Renewals::close);
        Stream.of(older, newer).forEach(Projections::stopAll);
        sums.close();
    }

    /** Starts a release: as a service does. */
    private void start(Projections release, Projection<CounterEvent> projection, Set<String> names) {
        Definition definition = Definition.of(projection, names);
        release.add(new ProjectionRunner<>(sums.vertx, projection, definition, sums.log(), sums.transactions));
        Rebuild rebuild = new Rebuild(sums.vertx, sums.database.app(), sums.transactions);
        Renewal<CounterEvent> renewal = new Renewal<>(
                rebuild,
                projection,
                definition,
                () -> new OfLog(sums),
                why -> release.renewalFailed(projection.name(), why));
        Renewals started = new Renewals(List.of(renewal));
        renewals.add(started);
        started.start();
    }

    private static State state(Projections release) {
        return release.statuses().getFirst().state();
    }

    private String definition() {
        return sums.database.one("SELECT version || ' ' || replace(reads, chr(10), ' ') FROM projection_definition");
    }

    @Test
    void a_higher_version_makes_the_read_model_anew_by_itself_and_the_older_release_writes_no_more() throws Exception {
        AtomicInteger lowest = new AtomicInteger(Integer.MAX_VALUE);
        AtomicBoolean reading = new AtomicBoolean(true);
        Thread reader = Thread.startVirtualThread(() -> {
            while (reading.get()) {
                lowest.accumulateAndGet(Integer.parseInt(sums.total()), Math::min);
            }
        });
        start(newer, new Doubled(sums), NAMES);
        await().until(() -> sums.total().equals("130"));
        reading.set(false);
        reader.join();
        assertThat(lowest).hasValue(65);
        await().until(() -> state(older) == State.SUPERSEDED);

        sums.count(100, 100);
        await().until(() -> sums.total().equals("330"));
        await().until(() -> newer.statuses().getFirst().position() == 7);
        assertThat(state(newer)).isEqualTo(State.RUNNING);
        assertThat(state(older)).isEqualTo(State.SUPERSEDED);
        assertThat(definition()).isEqualTo("2 counter.counted counter.opened");
    }

    @Test
    void an_older_release_makes_no_position_anew_that_a_newer_one_needs() {
        older.stopAll();
        start(newer, new Doubled(sums), NAMES);
        await().until(() -> sums.total().equals("130"));
        newer.stopAll();
        sums.database.execute("BEGIN; TRUNCATE public.sum; DELETE FROM projection_position; COMMIT");

        start(older, sums, NAMES);
        await().until(() -> state(older) == State.SUPERSEDED);
        assertThat(sums.database.one("SELECT count(*) FROM projection_position"))
                .isEqualTo("0");
        start(newer, new Doubled(sums), NAMES);
        await().until(() -> sums.total().equals("130"));
    }

    @Test
    void a_name_that_is_read_from_now_on_makes_it_anew_too_and_who_reads_fewer_writes_no_more() {
        Set<String> more = Set.of("counter.opened", "counter.counted", "counter.closed");
        sums.database.execute("UPDATE public.sum SET total = 7");
        start(newer, sums, more);
        await().until(() -> sums.total().equals("65"));
        await().until(() -> state(older) == State.SUPERSEDED);
        await().until(() -> state(newer) == State.RUNNING);
        assertThat(definition()).isEqualTo("1 counter.closed counter.counted counter.opened");
    }

    @Test
    void the_same_release_once_more_makes_nothing_anew() {
        sums.database.execute("UPDATE public.sum SET total = 7");
        start(newer, sums, NAMES);
        sums.count(1, 1);
        await().until(() -> sums.total().equals("8"));
        assertThat(state(newer)).isIn(State.RUNNING, State.ELSEWHERE);
    }

    @Test
    void a_read_model_of_before_there_were_versions_is_made_anew() {
        older.stopAll();
        sums.database.execute("DELETE FROM projection_definition; UPDATE public.sum SET total = 7");
        start(newer, sums, NAMES);
        await().until(() -> sums.total().equals("65"));
        await().until(() -> state(newer) == State.RUNNING);
    }

    @Test
    void what_cannot_be_made_anew_shows_as_failed_while_the_older_release_goes_on_and_is_tried_again() {
        older.stopAll();
        sums.broken = true;
        start(newer, new Doubled(sums), NAMES);
        await().until(() -> state(newer) == State.FAILED);
        assertThat(newer.statuses().getFirst().problem()).contains("thirteen");
        sums.broken = false;
        start(older, sums, NAMES);
        sums.count(1, 1);
        await().until(() -> Set.of("66", "132").contains(sums.total()));
        await().until(() -> sums.total().equals("132"));
        await().until(() -> state(newer) == State.RUNNING);
    }
}
