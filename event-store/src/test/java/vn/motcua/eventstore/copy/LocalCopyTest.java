package vn.motcua.eventstore.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.motcua.eventstore.ConsumedMessages;
import vn.motcua.eventstore.FrozenProxy;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.StoreUnavailable;
import vn.motcua.eventstore.TestDatabase;
import vn.motcua.eventstore.projection.PoolTransactions;

class LocalCopyTest {
    sealed interface Known {}

    record Place(String code, String name) implements Known {}

    record Year(int year, List<String> daysOff) implements Known {}

    /** What decisions would see. */
    record Seen(List<Known> all, Instant asOf) {}

    private static final ConsumedMessages MESSAGES = ConsumedMessages.builder()
            .topic("catalog")
            .message("place.named", Place.class)
            .message("year.announced", Year.class)
            .build();
    private static final Instant MONDAY = Instant.parse("2026-03-02T02:00:00Z");

    private final TestDatabase database = TestDatabase.fresh();
    private final Vertx vertx = Vertx.vertx();
    private final Pool pool = Pool.pool(vertx, database.address().connectOptions(), new PoolOptions().setMaxSize(4));
    private final PoolTransactions transactions = new PoolTransactions(vertx, pool);
    private final CopyProjection<Known> projection =
            new CopyProjection<>(transactions, MESSAGES, "copy", "copy", Known.class) {
                @Override
                protected String idOf(Known message) {
                    return switch (message) {
                        case Place place -> "place/" + place.code();
                        case Year year -> "year/" + year.year();
                    };
                }
            };
    private LocalCopy<Known, Seen> copy;
    private long position;

    @BeforeEach
    void makeTable() {
        database.execute("CREATE TABLE public.copy (id text PRIMARY KEY, kind text NOT NULL, content text NOT NULL,"
                + " position bigint NOT NULL, recorded_at timestamptz NOT NULL); GRANT ALL ON public.copy TO app");
        copy = new LocalCopy<>(pool, MESSAGES, "public.copy", Known.class, Seen::new);
    }

    @AfterEach
    void close() {
        pool.close();
        vertx.close();
    }

    private void arrive(Known... messages) {
        List<Recorded<Known>> batch =
                List.of(messages).stream().map(this::recorded).toList();
        transactions.run("", () -> projection.apply(batch)).await().atMost(Duration.ofSeconds(10));
    }

    private Recorded<Known> recorded(Known message) {
        long next = ++position;
        return new Recorded<>(next, UUID.randomUUID(), MONDAY.plusSeconds(next), Map.of(), message);
    }

    @Test
    void an_empty_copy_knows_nothing_as_of_nothing() {
        assertThat(copy.latest()).isEqualTo(new Seen(List.of(), Instant.EPOCH));
    }

    @Test
    void of_each_identity_the_last_is_known_in_the_order_of_the_log() {
        arrive(new Place("H37", "Sở"), new Year(2026, List.of()), new Place("H37", "Sở Tài chính"));
        assertThat(copy.latest())
                .isEqualTo(new Seen(
                        List.of(new Year(2026, List.of()), new Place("H37", "Sở Tài chính")), MONDAY.plusSeconds(3)));
    }

    @Test
    void an_event_loop_is_answered_on_itself_and_is_not_held_up() {
        arrive(new Place("H37", "Sở"));
        CompletableFuture<List<Thread>> threads = new CompletableFuture<>();
        vertx.runOnContext(_ -> {
            Thread asking = Thread.currentThread();
            copy.current()
                    .invoke(seen -> assertThat(seen.all()).containsExactly(new Place("H37", "Sở")))
                    .map(_ -> List.of(asking, Thread.currentThread()))
                    .subscribe()
                    .with(threads::complete, threads::completeExceptionally);
        });

        List<Thread> both = threads.orTimeout(10, TimeUnit.SECONDS).join();

        assertThat(both.getFirst()).isSameAs(both.getLast());
    }

    @Test
    void an_event_loop_that_would_be_held_up_is_told_so() {
        CompletableFuture<Seen> asked = new CompletableFuture<>();
        vertx.runOnContext(_ -> {
            try {
                asked.complete(copy.latest());
            } catch (RuntimeException e) {
                asked.completeExceptionally(e);
            }
        });
        assertThat(asked.orTimeout(10, TimeUnit.SECONDS).handle((_, e) -> e).join())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("current()");
    }

    @Test
    void a_kind_is_the_stored_name_and_one_that_only_a_newer_release_reads_is_passed_over() {
        arrive(new Place("H37", "Sở"), new Year(2026, List.of()));
        assertThat(database.one("SELECT string_agg(kind, ' ' ORDER BY position) FROM public.copy"))
                .isEqualTo("place.named year.announced");
        ConsumedMessages older = ConsumedMessages.builder()
                .topic("catalog")
                .message("place.named", Place.class)
                .build();
        assertThat(new LocalCopy<Known, Seen>(pool, older, "public.copy", Known.class, Seen::new)
                        .latest()
                        .all())
                .containsExactly(new Place("H37", "Sở"));
    }

    @Test
    void what_changes_is_seen_soon() {
        arrive(new Place("H37", "Sở"));
        assertThat(copy.latest().all()).containsExactly(new Place("H37", "Sở"));
        arrive(new Place("H37", "Sở Nội vụ"));
        await().untilAsserted(() -> assertThat(copy.latest().all()).containsExactly(new Place("H37", "Sở Nội vụ")));
    }

    @Test
    @Timeout(60)
    void what_is_known_is_unavailable_when_the_database_has_fallen_silent_and_nobody_waits_for_ever() {
        try (FrozenProxy proxy = FrozenProxy.before(database.address())) {
            PgConnectOptions silent = proxy.address(database.address()).connectOptions();
            Pool behindProxy = Pool.pool(vertx, silent, new PoolOptions().setMaxSize(1));
            new LocalCopy<>(behindProxy, MESSAGES, "public.copy", Known.class, Seen::new).latest();
            proxy.freeze();
            LocalCopy<Known, Seen> fresh =
                    new LocalCopy<>(behindProxy, MESSAGES, "public.copy", Known.class, Seen::new);
            assertThat(CompletableFuture.supplyAsync(() -> catchThrowable(fresh::latest))
                            .orTimeout(15, TimeUnit.SECONDS)
                            .join())
                    .isInstanceOf(StoreUnavailable.class);
            behindProxy.close();
        }
    }
}
