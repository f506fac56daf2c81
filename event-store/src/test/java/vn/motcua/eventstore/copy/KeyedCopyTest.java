package vn.motcua.eventstore.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.ConsumedMessages;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.TestDatabase;
import vn.motcua.eventstore.projection.PoolTransactions;

class KeyedCopyTest {
    sealed interface OfProcedure {
        String procedure();
    }

    record Version(String procedure, int number) implements OfProcedure {}

    record Repeal(String procedure) implements OfProcedure {}

    /** What decisions would see. */
    record Procedure(String id, List<OfProcedure> all) {}

    private static final ConsumedMessages MESSAGES = ConsumedMessages.builder()
            .topic("catalog")
            .message("procedure.published", Version.class)
            .message("procedure.repealed", Repeal.class)
            .build();

    private final TestDatabase database = TestDatabase.fresh();
    private final Vertx vertx = Vertx.vertx();
    private final Pool pool = Pool.pool(vertx, database.address().connectOptions(), new PoolOptions().setMaxSize(4));
    private final PoolTransactions transactions = new PoolTransactions(vertx, pool);
    private final CopyProjection<OfProcedure> projection =
            new CopyProjection<>(transactions, MESSAGES, "copy", "copy", OfProcedure.class) {
                @Override
                protected String idOf(OfProcedure message) {
                    return switch (message) {
                        case Version version -> version.procedure() + "/" + version.number();
                        case Repeal repeal -> repeal.procedure() + "/repeal";
                    };
                }

                @Override
                protected Optional<String> keyOf(OfProcedure message) {
                    return Optional.of(message.procedure());
                }
            };
    private KeyedCopy<OfProcedure, Procedure> copy;
    private long position;

    @BeforeEach
    void makeTable() {
        database.execute("CREATE TABLE public.copy (id text PRIMARY KEY, key text NOT NULL, kind text NOT NULL,"
                + " content text NOT NULL, position bigint NOT NULL, recorded_at timestamptz NOT NULL);"
                + " CREATE INDEX copy_key ON public.copy (key); GRANT ALL ON public.copy TO app");
        copy = new KeyedCopy<>(pool, MESSAGES, "public.copy", OfProcedure.class, 2, Procedure::new);
    }

    @AfterEach
    void close() {
        pool.close();
        vertx.close();
    }

    private void arrive(OfProcedure... messages) {
        List<Recorded<OfProcedure>> batch = Stream.of(messages)
                .map(message -> new Recorded<>(++position, UUID.randomUUID(), Instant.EPOCH, Map.of(), message))
                .toList();
        transactions.run("", () -> projection.apply(batch)).await().atMost(Duration.ofSeconds(10));
    }

    @Test
    void all_messages_of_a_key_are_known_in_the_order_of_the_log_and_none_of_another() {
        arrive(new Version("a", 1), new Version("b", 1), new Version("a", 2), new Repeal("a"));
        assertThat(copy.get("a").all()).containsExactly(new Version("a", 1), new Version("a", 2), new Repeal("a"));
        assertThat(copy.get("b").all()).containsExactly(new Version("b", 1));
        assertThat(copy.get("c")).isEqualTo(new Procedure("c", List.of()));
    }

    @Test
    void what_changes_is_seen_soon() {
        arrive(new Version("a", 1));
        assertThat(copy.get("a").all()).hasSize(1);
        arrive(new Version("a", 2));
        await().untilAsserted(() -> assertThat(copy.get("a").all()).hasSize(2));
    }

    @Test
    void no_more_keys_are_kept_in_memory_than_may_be_and_those_gone_are_read_again() {
        arrive(new Version("a", 1), new Version("b", 1), new Version("c", 1));
        for (String key : List.of("a", "b", "c", "a")) {
            assertThat(copy.get(key).all()).containsExactly(new Version(key, 1));
            assertThat(copy.kept()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void an_event_loop_is_answered_on_itself_and_is_not_held_up() {
        arrive(new Version("a", 1));
        CompletableFuture<Procedure> answer = new CompletableFuture<>();
        vertx.runOnContext(_ -> copy.current("a").subscribe().with(answer::complete, answer::completeExceptionally));
        assertThat(answer.orTimeout(10, TimeUnit.SECONDS).join().all()).containsExactly(new Version("a", 1));
    }
}
