package vn.motcua.eventstore.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.motcua.eventstore.projection.RebuildRefusal.REBUILD_FAILED;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.Refused;
import vn.motcua.eventstore.TestDatabase;
import vn.motcua.eventstore.copy.CopyProjection;
import vn.motcua.eventstore.kafka.Reading.Seen;
import vn.motcua.eventstore.projection.Comparison;
import vn.motcua.eventstore.projection.Definition;
import vn.motcua.eventstore.projection.PoolTransactions;
import vn.motcua.eventstore.projection.ProjectionRunner;
import vn.motcua.eventstore.projection.ProjectionStatus;
import vn.motcua.eventstore.projection.ProjectionStatus.State;
import vn.motcua.eventstore.projection.Projections;
import vn.motcua.eventstore.projection.Rebuild;
import vn.motcua.eventstore.projection.RowDifference;
import vn.motcua.eventstore.projection.RowDifference.RowFault;
import vn.motcua.eventstore.projection.SourceBroken;

/** A read model of a topic from which records have gone. */
class BrokenTopicTest {
    private final Publisher publisher = new Publisher(TestBroker.shared().address());
    private final TestDatabase database = TestDatabase.fresh();
    private final Vertx vertx = Vertx.vertx();
    private final Pool pool = Pool.pool(vertx, database.address().connectOptions(), new PoolOptions().setMaxSize(4));
    private final PoolTransactions transactions = new PoolTransactions(vertx, pool);
    private final CopyProjection<Seen> copy =
            new CopyProjection<>(transactions, Reading.BOTH, "copy", "copy", Seen.class) {
                @Override
                protected String idOf(Seen message) {
                    return message.counterId();
                }
            };
    private final Definition definition = Definition.of(copy, Set.of());
    private final Projections projections = new Projections();
    private TopicReader<Seen> reader;
    private KafkaRelay relay;

    @BeforeEach
    void readSomething() {
        database.execute("CREATE TABLE public.copy (id text PRIMARY KEY, kind text NOT NULL, content text NOT NULL,"
                + " position bigint NOT NULL, recorded_at timestamptz NOT NULL); ALTER TABLE public.copy OWNER TO app");
        publisher.open("a", "b", "c", "d", "e", "f");
        relay = publisher.relay();
        reader = reader();
        reader.sources()
                .forEach(source ->
                        projections.add(new ProjectionRunner<>(vertx, copy, definition, source, transactions)));
        await().until(() -> copied().equals("a b c d e f"));
    }

    @AfterEach
    void close() {
        projections.stopAll();
        reader.close();
        publisher.close();
        pool.close();
        vertx.close();
    }

    private TopicReader<Seen> reader() {
        TopicReader<Seen> made = new TopicReader<>(publisher.kafka, "counter", "copy", Reading.BOTH, Seen.class);
        made.start();
        return made;
    }

    private String copied() {
        return database.one("SELECT coalesce(string_agg(id, ' ' ORDER BY id), '') FROM public.copy");
    }

    private void rebuild() throws Exception {
        try (TopicReader<Seen> again = reader()) {
            new Rebuild(vertx, database.app(), transactions).run(copy, definition, List.copyOf(again.sources()));
        }
    }

    private void awaitBroken(String why) {
        await().until(() -> projections.statuses().stream()
                .anyMatch(status -> status.state() == State.SOURCE_BROKEN
                        && status.problem().contains(why)));
    }

    @Test
    void a_reader_of_a_log_that_went_back_stops_and_is_right_again_once_topic_and_read_model_were_begun_anew()
            throws Exception {
        relay.close();
        publisher.goBackTo(4);
        publisher.open("u", "v", "w", "x", "y", "z");
        KafkaRelay next = publisher.relay();
        await().until(() -> next.status().state() == RelayStatus.State.OTHER_HISTORY);
        next.beginAnew();
        await().until(() -> next.status().published() == 10);
        awaitBroken("the log went back");
        try (TopicReader<Seen> again = reader()) {
            new Rebuild(vertx, database.app(), transactions).beginAnew(copy, definition, List.copyOf(again.sources()));
        }
        assertThat(copied()).isEqualTo("a b c d u v w x y z");
        publisher.open("e");
        await().until(() -> copied().equals("a b c d e u v w x y z"));
        await().untilAsserted(() -> assertThat(projections.statuses()).noneMatch(ProjectionStatus::stopped));
    }

    @Test
    void a_row_of_a_local_copy_that_was_changed_by_hand_is_named_while_records_keep_coming() throws Exception {
        database.execute(
                "DELETE FROM public.copy WHERE id = 'c'; UPDATE public.copy SET content = '{}' WHERE id = 'd';"
                        + " INSERT INTO public.copy SELECT 'x', kind, content, position, recorded_at FROM public.copy WHERE id = 'a'");
        Thread writer = Thread.startVirtualThread(() -> {
            for (int n = 0; n < 50; n++) {
                publisher.open("later" + n);
            }
        });
        try (TopicReader<Seen> again = reader()) {
            Comparison compared = new Rebuild(vertx, database.app(), transactions)
                    .compare(copy, definition, List.copyOf(again.sources()));
            assertThat(compared.differences())
                    .containsExactlyInAnyOrder(
                            new RowDifference("copy", "id=c", RowFault.MISSING, List.of()),
                            new RowDifference("copy", "id=d", RowFault.ALTERED, List.of("content")),
                            new RowDifference("copy", "id=x", RowFault.ADDED, List.of()));
        }
        writer.join();
        await().until(() -> copied().contains("later49"));
    }

    /** What whoever owns the log does not reach: what a reader of its topic has kept of it. */
    @Test
    void a_reader_keeps_a_checkpoint_of_the_log_for_each_hour() {
        String hash = publisher.database.one("SELECT string_agg(hash::text, ' ') FROM event");
        // Two when the hour has just struck.
        assertThat(database.one("SELECT count(*) BETWEEN 1 AND 2 FROM checkpoint"))
                .isEqualTo("t");
        assertThat(hash).contains(database.one("SELECT hash FROM checkpoint LIMIT 1"));
        assertThat(database.one("SELECT topic || ' ' || history FROM checkpoint LIMIT 1"))
                .isEqualTo(publisher.topic() + " " + publisher.database.one("SELECT history FROM relay_position"));
        assertThat(database.one("SELECT has_table_privilege('app', 'checkpoint', 'UPDATE')"
                        + " OR has_table_privilege('app', 'checkpoint', 'DELETE')"))
                .isEqualTo("f");
    }

    @Test
    void what_is_published_again_is_passed_over_and_counted() {
        relay.republish();
        await().until(() -> passedOver() == 6);
        assertThat(copied()).isEqualTo("a b c d e f");
    }

    private long passedOver() {
        return projections.statuses().stream()
                .mapToLong(status -> projections.passedOver("copy", status.source()))
                .sum();
    }

    private void deleteAllRecords() throws Exception {
        Map<TopicPartition, RecordsToDelete> all = publisher.kafka.partitions(publisher.topic()).stream()
                .collect(Collectors.toMap(p -> p, _ -> RecordsToDelete.beforeOffset(-1)));
        try (Admin admin = Admin.create(publisher.kafka.client("test"))) {
            admin.deleteRecords(all).all().get();
        }
    }

    @Test
    void a_rebuild_of_a_topic_that_lost_its_first_records_is_refused_and_the_live_one_goes_on() throws Exception {
        deleteAllRecords();
        assertThatThrownBy(this::rebuild).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal()).isEqualTo(REBUILD_FAILED);
            assertThat(refused.detail()).contains("its first events are gone");
        });
        relay.close();
        KafkaRelay next = publisher.relay();
        publisher.open("g");
        await().until(() -> copied().equals("a b c d e f g"));
        assertThat(projections.statuses()).noneMatch(ProjectionStatus::stopped);
        assertThat(next.status().state()).isEqualTo(RelayStatus.State.PUBLISHING);
        assertThat(next.status().problem()).contains("first events");
    }

    @Test
    void a_read_model_that_has_yet_to_read_the_first_records_stops_with_a_state_of_its_own() throws Exception {
        deleteAllRecords();
        database.execute("DELETE FROM projection_position; DELETE FROM public.copy");
        awaitBroken("its first events are gone");
        try (Reading reading = new Reading(publisher.kafka)) {
            assertThatThrownBy(() -> reading.until(1)).isInstanceOf(SourceBroken.class);
        }
    }
}
