package vn.motcua.eventstore.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnection;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.TestDatabase;

class WakeupTest {
    private final TestDatabase database = TestDatabase.fresh();
    private final Vertx vertx = Vertx.vertx();

    @Test
    void who_could_not_reach_the_database_at_its_start_listens_as_soon_as_it_can() {
        String name = database.address().database();
        database.execute("REVOKE CONNECT ON DATABASE " + name + " FROM PUBLIC");
        AtomicInteger woken = new AtomicInteger();
        Wakeup wakeup = new Wakeup(vertx, database.address());
        wakeup.listen(woken::incrementAndGet);
        wakeup.start();
        assertThatThrownBy(() -> PgConnection.connect(vertx, database.address().connectOptions())
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join())
                .hasMessageContaining("permission denied");
        database.execute("GRANT CONNECT ON DATABASE " + name + " TO PUBLIC");
        await().until(() -> {
            database.execute("NOTIFY motcua_appended");
            return woken.get() > 0;
        });
        wakeup.close().toCompletionStage().toCompletableFuture().join();
        vertx.close();
    }
}
