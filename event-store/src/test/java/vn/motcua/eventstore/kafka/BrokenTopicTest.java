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
import vn.motcua.eventstore.projection.Definition;
import vn.motcua.eventstore.projection.PoolTransactions;
import vn.motcua.eventstore.projection.ProjectionRunner;
import vn.motcua.eventstore.projection.ProjectionStatus;
import vn.motcua.eventstore.projection.ProjectionStatus.State;
import vn.motcua.eventstore.projection.Projections;
import vn.motcua.eventstore.projection.Rebuild;
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
                + " position bigint NOT NULL, recorded_at timestamptz NOT NULL); GRANT ALL ON public.copy TO app");
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
            new Rebuild(vertx, database.owner(), "app", transactions)
                    .run(copy, definition, List.copyOf(again.sources()));
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
            new Rebuild(vertx, database.owner(), "app", transactions)
                    .beginAnew(copy, definition, List.copyOf(again.sources()));
        }
        assertThat(copied()).isEqualTo("a b c d u v w x y z");
        publisher.open("e");
        await().until(() -> copied().equals("a b c d e u v w x y z"));
        await().untilAsserted(() -> assertThat(projections.statuses()).noneMatch(ProjectionStatus::stopped));
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
