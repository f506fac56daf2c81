package vn.motcua.eventstore.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.engine.LogVerifier.Fault;
import vn.motcua.eventstore.engine.LogVerifier.Verdict;

/** What the owner of the database does behind the service's back is seen: at which event, and what it is. */
class LogVerifierTest extends EngineFixture {
    private static final AppendCondition NONE = AppendCondition.none();

    @BeforeEach
    void three_events() {
        append(NONE, opened("a", "x"), counted("a", 1));
        append(NONE, counted("b", 2));
        database.execute("INSERT INTO projection_position (projection, source, position) VALUES ('list', 'log', 3),"
                + " ('board', 'motcua.other/0', 77); INSERT INTO relay_position (relay, position) VALUES ('relay', 2)");
    }

    private Verdict verdict() {
        return new LogVerifier(engine.pool()).verify().await().indefinitely();
    }

    @Test
    void a_log_that_nobody_touched_is_whole_and_an_empty_one_too() {
        assertThat(verdict()).isEqualTo(new Verdict(3, 0, Fault.NONE));
        database.execute("TRUNCATE event, event_tag, projection_position, relay_position");
        assertThat(verdict()).isEqualTo(new Verdict(0, 0, Fault.NONE));
    }

    /** A page for each event: as many steps as forty million events take. */
    @Test
    void a_log_of_any_length_is_walked_to_its_end() {
        Semaphore under = new Semaphore(256);
        for (int n = 0; n < 20_000; n++) {
            under.acquireUninterruptibly();
            appending(engine, NONE, counted("long", n)).whenComplete((_, _) -> under.release());
        }
        under.acquireUninterruptibly(256);
        assertThat(new LogVerifier(engine.pool(), 1).verify().await().atMost(Duration.ofMinutes(2)))
                .isEqualTo(new Verdict(20_003, 0, Fault.NONE));
    }

    @Test
    void an_event_that_was_changed() {
        database.execute("UPDATE event SET payload = '{}' WHERE position = 2");
        assertThat(verdict()).isEqualTo(new Verdict(1, 2, Fault.EVENT_CHANGED));
    }

    /** What an owner of the tables can do: whoever computes all hashes from the event on leaves a chain without a fault. */
    @Test
    void a_log_that_was_written_anew_from_an_event_on_is_not_seen_by_the_chain_alone() throws SQLException {
        database.execute(
                "UPDATE event SET payload = convert_to('{\"counterId\":\"a\",\"by\":9}', 'UTF8') WHERE position = 2");
        byte[] hash = HashChain.ORIGIN;
        try (Connection owner = database.owner().getConnection();
                Statement select = owner.createStatement();
                PreparedStatement update =
                        owner.prepareStatement("UPDATE event_store.event SET hash = ? WHERE position = ?")) {
            ResultSet row = select.executeQuery("SELECT * FROM event_store.event ORDER BY position");
            while (row.next()) {
                hash = new HashChain()
                        .next(
                                hash,
                                row.getLong("position"),
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                row.getInt("version"),
                                row.getString("tags"),
                                row.getBytes("metadata"),
                                row.getBytes("payload"),
                                row.getObject("recorded_at", OffsetDateTime.class)
                                        .toInstant());
                update.setBytes(1, hash);
                update.setLong(2, row.getLong("position"));
                update.execute();
            }
        }
        assertThat(verdict()).isEqualTo(new Verdict(3, 0, Fault.NONE));
    }

    @Test
    void an_event_that_was_removed_from_the_middle() {
        database.execute("DELETE FROM event WHERE position = 2");
        assertThat(verdict()).isEqualTo(new Verdict(1, 2, Fault.EVENT_MISSING));
    }

    @Test
    void a_tag_that_was_removed() {
        database.execute("DELETE FROM event_tag WHERE tag = 'counter=a' AND position = 2");
        assertThat(verdict()).isEqualTo(new Verdict(1, 2, Fault.TAG_MISSING));
    }

    @Test
    void a_tag_that_was_added() {
        database.execute("INSERT INTO event_tag (tag, position) VALUES ('name=free', 2), ('counter=a', 3)");
        assertThat(verdict()).isEqualTo(new Verdict(1, 2, Fault.TAG_ADDED));
    }

    @Test
    void a_tag_that_was_added_before_another_fault() {
        database.execute("INSERT INTO event_tag (tag, position) VALUES ('counter=b', 1);"
                + " DELETE FROM event WHERE position = 3");
        assertThat(verdict()).isEqualTo(new Verdict(0, 1, Fault.TAG_ADDED));
    }

    @Test
    void a_tag_that_was_moved_to_another_event() {
        database.execute("UPDATE event_tag SET position = 3 WHERE tag = 'counter=a' AND position = 2");
        assertThat(verdict()).isEqualTo(new Verdict(1, 2, Fault.TAG_MISSING));
    }

    /** It would keep everybody from ever storing what the tag says. */
    @Test
    void a_tag_behind_the_end() {
        database.execute("INSERT INTO event_tag (tag, position) VALUES ('name=free', 1000000)");
        assertThat(verdict()).isEqualTo(new Verdict(3, 1_000_000, Fault.TAG_ADDED));
    }

    @Test
    void an_end_that_a_projection_has_read_and_that_was_cut_off_with_its_tags() {
        database.execute("DELETE FROM event WHERE position = 3; DELETE FROM event_tag WHERE position = 3");
        assertThat(verdict()).isEqualTo(new Verdict(2, 3, Fault.END_CUT_OFF));
    }

    @Test
    void an_end_that_the_relay_has_published_and_that_was_cut_off_with_its_tags() {
        database.execute("DELETE FROM projection_position; DELETE FROM event WHERE position > 1;"
                + " DELETE FROM event_tag WHERE position > 1");
        assertThat(verdict()).isEqualTo(new Verdict(1, 2, Fault.END_CUT_OFF));
    }

    @Test
    void an_end_that_nobody_has_read_and_that_was_cut_off_leaves_its_tags() {
        database.execute("DELETE FROM projection_position; DELETE FROM event WHERE position = 3");
        assertThat(verdict()).isEqualTo(new Verdict(2, 3, Fault.TAG_ADDED));
    }
}
