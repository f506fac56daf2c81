package vn.motcua.eventstore.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.TestDatabase;
import vn.motcua.eventstore.copy.CopyProjection;
import vn.motcua.eventstore.kafka.Reading.Seen;
import vn.motcua.eventstore.projection.Definition;
import vn.motcua.eventstore.projection.PoolTransactions;
import vn.motcua.eventstore.projection.ProjectionRunner;
import vn.motcua.eventstore.projection.Projections;

/** What was read ahead of a topic answers without a look at the database, so the place has to be looked at by itself. */
class DoubtedPlaceOnTopicTest {
    private final KafkaAddress kafka = TestBroker.shared().address();
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

    @Test
    void a_batch_that_a_crash_of_the_database_took_is_applied_again_though_nothing_new_comes() {
        database.execute("CREATE TABLE public.copy (id text PRIMARY KEY, kind text NOT NULL, content text NOT NULL,"
                + " position bigint NOT NULL, recorded_at timestamptz NOT NULL); GRANT ALL ON public.copy TO app");
        Projections projections = new Projections();
        try (ForeignRecords records = new ForeignRecords(kafka);
                TopicReader<Seen> reader = new TopicReader<>(kafka, "counter", "copy", Reading.BOTH, Seen.class)) {
            reader.start();
            reader.sources()
                    .forEach(source -> projections.add(
                            new ProjectionRunner<>(vertx, copy, Definition.of(copy, Set.of()), source, transactions)));
            records.event(1, "{\"counterId\":\"a\"}");
            records.event(2, "{\"counterId\":\"b\"}");
            await().until(() -> copied() == 2);
            database.execute("BEGIN; DELETE FROM public.copy WHERE id = 'b'; UPDATE projection_position"
                    + " SET position = 1, kafka_offset = 1 WHERE source LIKE '%/0'; COMMIT");
            await().until(() -> copied() == 2);
            assertThat(database.one("SELECT max(kafka_offset) FROM projection_position"))
                    .isEqualTo("2");
        } finally {
            projections.stopAll();
            pool.close();
            vertx.close();
        }
    }

    private int copied() {
        return Integer.parseInt(database.one("SELECT count(*) FROM public.copy"));
    }
}
