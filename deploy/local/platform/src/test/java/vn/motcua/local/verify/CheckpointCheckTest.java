package vn.motcua.local.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.local.TestPlatform;
import vn.motcua.local.parts.Database;

/** What readers of a topic have kept of its log, when the owner of the log's tables has done what its own chain does not show. */
class CheckpointCheckTest {

    private static final TestPlatform PLATFORM = TestPlatform.shared();
    private static final String TOPIC = "motcua.plan";

    private final Database log = PLATFORM.freshDatabase("checkpoints");
    private final Database reader = PLATFORM.freshDatabase("checkpoints_kept");

    @BeforeEach
    void four_events_of_which_two_were_kept() throws SQLException {
        tables(log);
        tables(reader);
        asOwner(
                log,
                "INSERT INTO event_store.event SELECT n, sha256(n::text::bytea) FROM generate_series(1, 4) n",
                "INSERT INTO event_store.relay_position VALUES ('motcua.plan', 'first')");
        asOwner(
                reader,
                "INSERT INTO event_store.checkpoint SELECT 'motcua.plan', 'first', '2026-03-02 08:00+00'::timestamptz"
                        + " + n * interval '1 hour', n, sha256(n::text::bytea) FROM (VALUES (2), (4)) AS kept(n)",
                "INSERT INTO event_store.checkpoint VALUES ('motcua.catalog', 'first', now(), 2, '\\x00')");
    }

    private static void tables(Database database) throws SQLException {
        asOwner(
                database,
                "CREATE SCHEMA event_store; CREATE TABLE event_store.event (position bigint, hash bytea);"
                        + " CREATE TABLE event_store.relay_position (relay text, history text); CREATE TABLE"
                        + " event_store.checkpoint (topic text, history text, hour timestamptz, position bigint, hash bytea);"
                        + " GRANT USAGE ON SCHEMA event_store TO " + database.app()
                        + "; GRANT SELECT ON ALL TABLES IN SCHEMA event_store TO " + database.app());
    }

    private static void asOwner(Database database, String... statements) throws SQLException {
        try (var owner = DriverManager.getConnection(database.jdbcUrl(), database.owner(), database.ownerPassword());
                var statement = owner.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private CheckpointState check() throws SQLException {
        return new CheckpointCheck(log, TOPIC, List.of(log, reader)).run();
    }

    @Test
    void a_log_that_nobody_touched_agrees() throws SQLException {
        assertThat(check()).isEqualTo(new CheckpointState(2, 0, List.of()));
    }

    @Test
    void a_log_that_was_written_anew_with_all_its_hashes_is_seen() throws SQLException {
        asOwner(log, "UPDATE event_store.event SET hash = sha256(hash) WHERE position >= 3");
        assertThat(check().differences()).singleElement().satisfies(difference -> {
            assertThat(difference.figure()).startsWith("position 4 (" + reader.name() + ", 2026-03-02 12:00");
            assertThat(difference.log()).isNotEqualTo(difference.board());
        });
    }

    @Test
    void an_end_that_was_cut_off_is_seen_whatever_its_own_database_says_of_its_readers() throws SQLException {
        asOwner(log, "DELETE FROM event_store.event WHERE position > 3");
        assertThat(check().differences()).singleElement().satisfies(difference -> {
            assertThat(difference.figure()).startsWith("position 4");
            assertThat(difference.log()).isEmpty();
        });
    }

    @Test
    void checkpoints_of_a_history_that_was_begun_anew_are_counted_and_not_compared() throws SQLException {
        asOwner(
                log,
                "UPDATE event_store.relay_position SET history = 'second'",
                "DELETE FROM event_store.event WHERE position > 3");
        assertThat(check()).isEqualTo(new CheckpointState(0, 2, List.of()));
    }

    /** What is not seen: what is behind the newest checkpoint, and whatever whoever owns both databases has changed in both. */
    @Test
    void whoever_owns_the_readers_tables_too_and_whoever_is_quick_is_not_seen_here() throws SQLException {
        asOwner(log, "INSERT INTO event_store.event VALUES (5, sha256('5'))");
        asOwner(log, "UPDATE event_store.event SET hash = sha256(hash) WHERE position = 5");
        assertThat(check().differences()).isEmpty();

        asOwner(log, "UPDATE event_store.event SET hash = sha256(hash) WHERE position = 2");
        asOwner(
                reader,
                "UPDATE event_store.checkpoint SET hash = sha256(hash) WHERE position = 2 AND topic = 'motcua.plan'");
        assertThat(check().differences()).isEmpty();
    }
}
