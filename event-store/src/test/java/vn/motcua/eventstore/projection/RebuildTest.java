package vn.motcua.eventstore.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.motcua.eventstore.projection.RebuildRefusal.REBUILD_FAILED;
import static vn.motcua.eventstore.projection.RebuildRefusal.REBUILD_UNDER_WAY;

import io.smallrye.mutiny.Uni;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.motcua.eventstore.Counters.CounterEvent;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.Refused;

@Timeout(60)
class RebuildTest {
    private final Sums sums = new Sums();

    @BeforeEach
    void count() {
        sums.start();
        sums.open();
        sums.count(11, 15);
        await().until(() -> sums.total().equals("65"));
    }

    @AfterEach
    void close() {
        sums.close();
    }

    private void rebuild(Source<CounterEvent> source) throws SQLException, InterruptedException {
        new Rebuild(sums.vertx, sums.database.app(), sums.transactions).run(sums, sums.definition(), List.of(source));
    }

    private void assertThatTheLiveOneGoesOn() {
        sums.count(100, 100);
        await().until(() -> sums.total().equals("165"));
        assertThat(sums.database.one(
                        "SELECT count(*) FROM information_schema.schemata WHERE schema_name LIKE 'rebuild%'"))
                .isEqualTo("0");
        assertThat(sums.database.one("SELECT count(*) FROM projection_position"))
                .isEqualTo("1");
    }

    /** Its log, which answers only once it may. */
    private record Held(
            Source<CounterEvent> behind, CompletableFuture<?> asked, CompletableFuture<?> may, AtomicInteger listening)
            implements Source<CounterEvent> {
        Held(Source<CounterEvent> behind, CompletableFuture<?> asked, CompletableFuture<?> may) {
            this(behind, asked, may, new AtomicInteger());
        }

        @Override
        public String name() {
            return behind.name();
        }

        @Override
        public Uni<Batch<CounterEvent>> read(Position after, int limit) {
            asked.complete(null);
            return Uni.createFrom().completionStage(may).chain(() -> behind.read(after, limit));
        }

        @Override
        public Optional<Recorded<CounterEvent>> reread(Message message) throws UnreadableMessage {
            return behind.reread(message);
        }

        @Override
        public AutoCloseable onMore(Runnable listener) {
            AutoCloseable behindIt = behind.onMore(listener);
            listening.incrementAndGet();
            return () -> {
                listening.decrementAndGet();
                behindIt.close();
            };
        }

        @Override
        public Uni<Long> newest() {
            return behind.newest();
        }
    }

    @Test
    void indexes_and_constraints_keep_their_names_so_that_the_next_migration_finds_them() throws Exception {
        sums.database.execute("CREATE INDEX sum_newest ON public.sum (total DESC, id);"
                + "CREATE INDEX sum_large ON public.sum (lower(id)) WHERE total > 1000;"
                + "CREATE UNIQUE INDEX sum_of ON public.sum (id, total) WITH (fillfactor = 70);"
                + "ALTER TABLE public.sum ADD CONSTRAINT sum_is_no_debt CHECK (total >= 0);"
                + "ALTER TABLE public.sum ADD CONSTRAINT sum_one UNIQUE (total, id);"
                + "ALTER TABLE public.sum RENAME CONSTRAINT sum_pkey TO sum_key;"
                + "ALTER TABLE public.sum SET (fillfactor = 50, autovacuum_vacuum_threshold = 5)");
        String before = definitions();
        assertThat(before).contains("sum_newest", "sum_large", "sum_of", "sum_is_no_debt", "sum_one", "sum_key", "=50");
        rebuild(sums.log());
        rebuild(sums.log());
        assertThat(definitions()).isEqualTo(before);
        sums.database.execute("DROP INDEX public.sum_newest; DROP INDEX public.sum_large");
        assertThat(sums.total()).isEqualTo("65");
    }

    private String definitions() {
        return sums.database.one("SELECT (SELECT string_agg(indexdef, chr(10) ORDER BY indexname) FROM pg_indexes"
                + " WHERE schemaname = 'public') || chr(10)"
                + " || (SELECT string_agg(conname || ' ' || pg_get_constraintdef(oid), chr(10) ORDER BY conname)"
                + " FROM pg_constraint WHERE conrelid = 'public.sum'::regclass) || chr(10)"
                + " || (SELECT reloptions::text FROM pg_class WHERE oid = 'public.sum'::regclass)");
    }

    @Test
    void a_second_rebuild_of_the_same_read_model_is_refused_and_the_first_goes_on() throws Exception {
        CompletableFuture<Void> asked = new CompletableFuture<>();
        CompletableFuture<Void> may = new CompletableFuture<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Void> first = threads.submit(() -> {
                rebuild(new Held(sums.log(), asked, may));
                return null;
            });
            asked.get();
            assertRefused(REBUILD_UNDER_WAY, sums.log());
            may.complete(null);
            first.get();
        }
        rebuild(sums.log());
        assertThatTheLiveOneGoesOn();
    }

    private void assertRefused(RebuildRefusal refusal, Source<CounterEvent> source) {
        assertThatThrownBy(() -> rebuild(source))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    @Test
    void a_rebuild_that_cannot_apply_an_event_fails_with_its_reason_and_the_live_one_goes_on() {
        sums.broken = true;
        assertThatThrownBy(() -> rebuild(sums.log())).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal()).isEqualTo(REBUILD_FAILED);
            assertThat(refused.detail()).contains("thirteen", "log");
        });
        assertThatTheLiveOneGoesOn();
    }

    @Test
    void a_rebuild_whose_source_is_silent_is_given_up_and_the_live_one_goes_on() {
        assertRefused(REBUILD_FAILED, new Held(sums.log(), new CompletableFuture<>(), new CompletableFuture<>()));
        assertThatTheLiveOneGoesOn();
    }

    @Test
    void a_rebuild_whose_connection_breaks_leaves_no_runner_behind() throws Exception {
        CompletableFuture<Void> asked = new CompletableFuture<>();
        CompletableFuture<Void> may = new CompletableFuture<>();
        Held held = new Held(sums.log(), asked, may);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Void> broken = threads.submit(() -> {
                rebuild(held);
                return null;
            });
            asked.get();
            sums.database.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE datname = current_database() AND usename = 'app' AND application_name LIKE '%JDBC%'");
            may.complete(null);
            assertThatThrownBy(broken::get).hasCauseInstanceOf(SQLException.class);
        }
        assertThat(held.listening()).hasValue(0);
        rebuild(sums.log());
        assertThatTheLiveOneGoesOn();
    }

    @Test
    void a_rebuild_that_a_reader_does_not_let_switch_is_given_up_and_the_live_one_goes_on() throws Exception {
        try (Connection reader = sums.database.owner().getConnection();
                Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.execute("SELECT * FROM public.sum");
            assertRefused(REBUILD_FAILED, sums.log());
        }
        assertThatTheLiveOneGoesOn();
    }

    @Test
    void a_position_in_a_source_that_is_read_no_more_does_not_keep_a_rebuild_from_its_end() throws Exception {
        sums.database.execute("INSERT INTO projection_position (projection, source, position)"
                + " VALUES ('sums', 'motcua.old/0', 77)");
        rebuild(sums.log());
        assertThatTheLiveOneGoesOn();
    }
}
