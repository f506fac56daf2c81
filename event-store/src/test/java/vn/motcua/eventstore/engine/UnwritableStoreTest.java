package vn.motcua.eventstore.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.StoreUnavailable;

/** A PostgreSQL that answers and cannot write: a standby behind the name, a lost privilege, a full disk. */
class UnwritableStoreTest extends EngineFixture {
    private static final AppendCondition NONE = AppendCondition.none();

    @Test
    void a_connection_that_may_only_read_is_given_up() {
        String app = "ALTER ROLE app IN DATABASE " + database.address().database();
        database.execute(app + " SET default_transaction_read_only = on");
        PostgresEventStorageEngine standby = newEngine();
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> appending(standby, NONE, counted("a", 1)).join())
                .withCauseInstanceOf(StoreUnavailable.class);
        database.execute(app + " RESET default_transaction_read_only");
        assertThat(appending(standby, NONE, counted("a", 2)).join()).isEqualTo(1);
        standby.close();
    }

    @Test
    void what_is_wrong_with_the_store_is_not_looked_for_in_each_append() {
        append(NONE, counted("a", 1));
        database.execute("REVOKE EXECUTE ON FUNCTION record_events FROM app");
        List<CompletableFuture<Long>> answers = new ArrayList<>();
        for (int i = 0; i < 256; i++) {
            answers.add(appending(engine, NONE, counted("c" + i, i)).orTimeout(20, TimeUnit.SECONDS));
        }
        answers.forEach(answer ->
                assertThat(answer.handle((_, problem) -> problem).join()).hasCauseInstanceOf(StoreUnavailable.class));
        database.execute("GRANT EXECUTE ON FUNCTION record_events TO app");
        assertThat(append(NONE, counted("a", 2))).isEqualTo(2);
        closeAndCount();
        assertThat(Long.parseLong(
                        database.one("SELECT xact_rollback FROM pg_stat_database WHERE datname = current_database()")))
                .isBetween(1L, 20L);
    }
}
