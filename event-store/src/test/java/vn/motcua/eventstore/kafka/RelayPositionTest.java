package vn.motcua.eventstore.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.StoreUnavailable;
import vn.motcua.eventstore.TestDatabase;
import vn.motcua.eventstore.kafka.RelayPosition.Place;

class RelayPositionTest {
    private final TestDatabase database = TestDatabase.fresh();
    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        vertx.close();
    }

    /** How the transaction under way commits is seen as it does. */
    @Test
    void to_begin_anew_waits_for_the_disk_in_the_same_topic_another_or_another_history_and_a_move_does_not() {
        database.execute("CREATE TABLE commits (how text NOT NULL); GRANT INSERT ON commits TO app;"
                + "CREATE FUNCTION see_commit() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
                + " INSERT INTO commits VALUES (current_setting('synchronous_commit')); RETURN NULL; END $$;"
                + "CREATE CONSTRAINT TRIGGER seen AFTER UPDATE ON relay_position DEFERRABLE INITIALLY DEFERRED"
                + " FOR EACH ROW EXECUTE FUNCTION see_commit()");
        try (RelayPosition position = RelayPosition.connect(vertx, database.address(), "relay")) {
            Place start = position.read();
            assertThat(position.move(start, 7)).isEqualTo(start.at(7));
            position.beginAnew();
            Place anew = new Place(0, 1, "", start.history());
            assertThat(position.move(anew, 3)).isEqualTo(anew.at(3));
            assertThat(position.fill("another")).isEqualTo(new Place(0, 2, "another", start.history()));
            position.beginAnotherHistory();
            assertThat(position.read().history()).isNotEqualTo(start.history());
        }
        assertThat(database.one("SELECT string_agg(how, ' ' ORDER BY ctid) FROM commits"))
                .isEqualTo("off on off on on");
    }

    @Test
    void a_position_that_cannot_be_kept_leaves_no_connection() {
        database.execute("REVOKE INSERT ON relay_position FROM app");
        assertThatThrownBy(() -> RelayPosition.connect(vertx, database.address(), "relay"))
                .isInstanceOf(StoreUnavailable.class);
        await().until(() -> database.one("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                        + " AND application_name = 'motcua-event-store'")
                .equals("0"));
    }
}
