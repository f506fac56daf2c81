package vn.motcua.eventstore.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.StoreUnavailable;

/** A closed engine has no connection left: whoever drops the database, or counts connections, meets none. */
class ClosingTest extends EngineFixture {
    private static final int TIMES = 20;
    private static final AppendCondition NONE = AppendCondition.none();

    @Test
    void an_engine_that_has_just_started_leaves_no_connection() {
        engine.close();
        for (int i = 0; i < TIMES; i++) {
            newEngine().close();
        }
        nothingIsConnected();
    }

    /** The connection that tells others is made some 20 ms after an append: the closes fall before, into and after it. */
    @Test
    void an_engine_that_has_just_appended_leaves_no_connection() {
        engine.close();
        for (int i = 0; i < TIMES; i++) {
            PostgresEventStorageEngine each = newEngine();
            for (int appends = 0; appends <= i; appends++) {
                appending(each, NONE, counted("c" + i, appends)).join();
            }
            each.close();
        }
        nothingIsConnected();
    }

    @Test
    void an_append_to_a_closed_engine_is_refused_and_connects_to_nothing() {
        appending(engine, NONE, counted("before", 1)).join();
        engine.close();
        assertThatThrownBy(() -> append(NONE, counted("after", 1))).isInstanceOf(StoreUnavailable.class);
        nothingIsConnected();
        assertThat(database.one("SELECT count(*) FROM event")).isEqualTo("1");
    }

    private void nothingIsConnected() {
        // A server process ends a moment after its client has said good-bye.
        await().untilAsserted(() -> assertThat(database.one("SELECT count(*) FROM pg_stat_activity WHERE datname ="
                        + " current_database() AND application_name = 'motcua-event-store'"))
                .isEqualTo("0"));
    }
}
