package vn.motcua.eventstore.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.ConsumedMessages;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.TestDatabase;
import vn.motcua.eventstore.projection.Definition;
import vn.motcua.eventstore.projection.ParkedMessage;
import vn.motcua.eventstore.projection.ParkedMessages;
import vn.motcua.eventstore.projection.PoolTransactions;
import vn.motcua.eventstore.projection.ProjectionRunner;
import vn.motcua.eventstore.projection.Projections;
import vn.motcua.eventstore.projection.ReadTransactions;
import vn.motcua.eventstore.projection.Rebuild;
import vn.motcua.eventstore.projection.Replay;
import vn.motcua.eventstore.projection.Source;

/** A publisher changed a field under its reader: the reader parks what it cannot read until its next release can. */
class ParkedMessagesTest {
    sealed interface Seen {
        String counterId();

        /** What is shown of it. */
        String text();
    }

    record Opened(String counterId) implements Seen {
        @Override
        public String text() {
            return "";
        }
    }

    /** Of the first release: knows numbers alone. */
    record Counted(String counterId, int by) implements Seen {
        @Override
        public String text() {
            return by + " ";
        }
    }

    /** Of the next release: knows an amount with its unit as well. */
    record CountedInUnits(String counterId, JsonNode by) implements Seen {
        @Override
        public String text() {
            return by.path("amount").asInt(by.asInt()) + " ";
        }
    }

    private static final Definition DEFINITION = new Definition(1, Set.of("counter.counted"));
    private static final String IN_UNITS = "{\"counterId\":\"a\",\"by\":{\"amount\":5,\"unit\":\"piece\"}}";

    private final KafkaAddress kafka = TestBroker.shared().address();
    private final String partition = kafka.topic("counter") + "/0";
    private final ForeignRecords records = new ForeignRecords(kafka);
    private final TestDatabase database = TestDatabase.fresh();
    private final Vertx vertx = Vertx.vertx();
    private final Pool pool = Pool.pool(vertx, database.address().connectOptions(), new PoolOptions().setMaxSize(4));
    private final ReadTransactions transactions = new PoolTransactions(vertx, pool);
    private final AtomicBoolean broken = new AtomicBoolean();
    private Projections projections;
    private TopicReader<Seen> reader;

    /** Shows in what order a counter was counted. */
    private final class Trails implements Projection<Seen> {
        @Override
        public String name() {
            return "trails";
        }

        @Override
        public Class<Seen> reads() {
            return Seen.class;
        }

        @Override
        public List<String> tables() {
            return List.of("trail");
        }

        @Override
        public Uni<Void> apply(List<Recorded<Seen>> batch) {
            return Multi.createFrom()
                    .iterable(batch)
                    .onItem()
                    .transformToUniAndConcatenate(r -> show(r.event()))
                    .collect()
                    .asList()
                    .replaceWithVoid();
        }

        private Uni<Integer> show(Seen event) {
            if (broken.get()) {
                return Uni.createFrom().failure(new IllegalStateException("the table is being repaired"));
            }
            return event instanceof Opened
                    ? transactions.execute("INSERT INTO trail (id, seen) VALUES (?1, '')", event.counterId())
                    : transactions.execute(
                            "UPDATE trail SET seen = seen || ?1 WHERE id = ?2", event.text(), event.counterId());
        }
    }

    @BeforeEach
    void countSomething() {
        database.execute("CREATE TABLE public.trail (id text PRIMARY KEY, seen text NOT NULL);"
                + "ALTER TABLE public.trail OWNER TO app");
        records.of("a", 1, "counter.opened", "{\"counterId\":\"a\"}");
        records.of("b", 2, "counter.opened", "{\"counterId\":\"b\"}");
        records.of("a", 3, "counter.counted", IN_UNITS);
        records.of("a", 4, "counter.counted", "{\"counterId\":\"a\",\"by\":7}");
        records.of("b", 5, "counter.counted", "{\"counterId\":\"b\",\"by\":1}");
        release(Counted.class);
        await().untilAsserted(() -> assertThat(seen("b")).isEqualTo("1 "));
    }

    @AfterEach
    void close() {
        stop();
        pool.close();
        vertx.close();
        records.close();
    }

    private static ConsumedMessages messages(Class<? extends Seen> counted) {
        return ConsumedMessages.builder()
                .topic("counter")
                .message("counter.opened", Opened.class)
                .message("counter.counted", counted)
                .build();
    }

    private void release(Class<? extends Seen> counted) {
        projections = new Projections();
        reader = new TopicReader<>(kafka, "counter", "trails", messages(counted), Seen.class);
        reader.start();
        for (Source<Seen> source : reader.sources()) {
            projections.add(new ProjectionRunner<>(vertx, new Trails(), DEFINITION, source, transactions));
        }
    }

    private void stop() {
        projections.stopAll();
        reader.close();
    }

    private void nextRelease() {
        stop();
        release(CountedInUnits.class);
    }

    private String seen(String counter) {
        return database.one("SELECT coalesce(max(seen), 'nothing') FROM public.trail WHERE id = '" + counter + "'");
    }

    private List<ParkedMessage> parked() {
        return transactions
                .run("", () -> new ParkedMessages(transactions).list(Set.of("trails")))
                .await()
                .atMost(Duration.ofSeconds(10));
    }

    private Replay replay(ParkedMessage message) {
        return projections
                .replay(message.projection(), message.source(), message.id())
                .orElseThrow()
                .await()
                .atMost(Duration.ofSeconds(10));
    }

    @Test
    void what_cannot_be_read_is_parked_and_what_belongs_to_the_same_entity_waits_behind_it() {
        assertThat(seen("a")).isEmpty();
        assertThat(parked()).extracting(ParkedMessage::position).containsExactly(3L, 4L);
        ParkedMessage first = parked().getFirst();
        assertThat(first.projection()).isEqualTo("trails");
        assertThat(first.source()).isEqualTo(partition);
        assertThat(first.offset()).isEqualTo(2);
        assertThat(first.entity()).isEqualTo("a");
        assertThat(first.type()).isEqualTo("counter.counted");
        assertThat(first.reason()).contains("int");
        assertThat(parked().getLast().reason()).contains("behind");
        records.of("a", 6, "counter.counted", "{\"counterId\":\"a\",\"by\":2}");
        await().untilAsserted(() -> assertThat(parked()).hasSize(3));
    }

    @Test
    void once_the_fault_is_mended_a_replay_applies_them_in_order_and_once() {
        nextRelease();
        ParkedMessage last = parked().getLast();
        assertThat(replay(last)).isEqualTo(new Replay(2, 0, ""));
        assertThat(seen("a")).isEqualTo("5 7 ");
        assertThat(parked()).isEmpty();
        assertThat(replay(last)).isEqualTo(new Replay(0, 0, ""));
        records.of("a", 6, "counter.counted", "{\"counterId\":\"a\",\"by\":2}");
        await().untilAsserted(() -> assertThat(seen("a")).isEqualTo("5 7 2 "));
    }

    @Test
    void what_cannot_be_read_still_stays_parked() {
        ParkedMessage first = parked().getFirst();
        Replay replay = replay(first);
        assertThat(replay.replayed()).isZero();
        assertThat(replay.parked()).isEqualTo(2);
        assertThat(replay.reason()).isEqualTo(first.reason());
        assertThat(parked()).hasSize(2);
        assertThat(seen("a")).isEmpty();
    }

    @Test
    void what_can_be_read_and_not_be_applied_stays_parked_with_the_new_reason() {
        nextRelease();
        broken.set(true);
        Replay replay = replay(parked().getFirst());
        assertThat(replay.replayed()).isZero();
        assertThat(replay.parked()).isEqualTo(2);
        assertThat(replay.reason()).contains("being repaired");
        assertThat(parked())
                .hasSize(2)
                .first()
                .extracting(ParkedMessage::reason)
                .isEqualTo(replay.reason());
        broken.set(false);
        assertThat(replay(parked().getFirst())).isEqualTo(new Replay(2, 0, ""));
        assertThat(seen("a")).isEqualTo("5 7 ");
    }

    @Test
    void a_rebuild_reads_them_anew_so_that_nothing_is_left_to_replay() throws Exception {
        nextRelease();
        try (TopicReader<Seen> again =
                new TopicReader<>(kafka, "counter", "again", messages(CountedInUnits.class), Seen.class)) {
            again.start();
            new Rebuild(vertx, database.app(), transactions)
                    .run(new Trails(), DEFINITION, List.copyOf(again.sources()));
        }
        assertThat(seen("a")).isEqualTo("5 7 ");
        assertThat(parked()).isEmpty();
    }

    @Test
    void a_rebuild_that_cannot_read_them_parks_them_once() throws Exception {
        try (TopicReader<Seen> again =
                new TopicReader<>(kafka, "counter", "again", messages(Counted.class), Seen.class)) {
            again.start();
            new Rebuild(vertx, database.app(), transactions)
                    .run(new Trails(), DEFINITION, List.copyOf(again.sources()));
        }
        assertThat(parked()).extracting(ParkedMessage::projection).containsExactly("trails", "trails");
        assertThat(seen("a")).isEmpty();
    }

    @Test
    void a_message_at_the_offset_of_another_one_of_a_topic_that_was_lost_is_parked_all_the_same() {
        database.execute("INSERT INTO parked_message"
                + " (projection, source, kafka_offset, message, headers, reason, replayed_at)"
                + " VALUES ('trails', '" + partition + "', 5, '', '', 'could not be read', now())");
        records.of("b", 6, "counter.counted", IN_UNITS);
        await().untilAsserted(() ->
                assertThat(parked()).extracting(ParkedMessage::position).containsExactly(3L, 4L, 6L));
    }

    @Test
    void what_an_earlier_release_or_a_killed_rebuild_has_parked_for_itself_is_not_listed() {
        database.execute("INSERT INTO parked_message (projection, source, kafka_offset, message, headers, reason)"
                + " VALUES ('of-an-earlier-release', '" + partition + "', 5, '', '', 'could not be read'),"
                + " ('trails@rebuild_trails', '" + partition + "', 5, '', '', 'could not be read')");
        assertThat(parked()).extracting(ParkedMessage::projection).containsExactly("trails", "trails");
    }

    @Test
    void what_was_parked_of_a_topic_that_was_lost_is_applied_before_what_came_in_the_new_one() {
        database.execute("UPDATE parked_message SET kafka_offset = kafka_offset + 100");
        records.of("a", 6, "counter.counted", "{\"counterId\":\"a\",\"by\":2}");
        await().untilAsserted(() -> assertThat(parked()).hasSize(3));
        nextRelease();
        assertThat(replay(parked().getLast())).isEqualTo(new Replay(3, 0, ""));
        assertThat(seen("a")).isEqualTo("5 7 2 ");
    }
}
