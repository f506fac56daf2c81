package vn.motcua.eventstore.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.eventstore.engine.LogVerifier.Fault;
import vn.motcua.eventstore.engine.LogVerifier.Verdict;

/** What whoever has taken a service over can do to its log with the service's own role: append to its end, and nothing else. */
class AppendRightsTest extends EngineFixture {
    private static final AppendCondition NONE = AppendCondition.none();

    @BeforeEach
    void two_events() {
        append(NONE, opened("a", "x"));
        append(NONE, counted("a", 1));
    }

    private void asTheService(String... statements) throws SQLException {
        StoreAddress address = database.address();
        String url = "jdbc:postgresql://%s:%d/%s".formatted(address.host(), address.port(), address.database());
        try (Connection connection = DriverManager.getConnection(url, address.user(), address.password());
                Statement statement = connection.createStatement()) {
            statement.execute("SET search_path = event_store");
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** One event of counter a behind the two, with the position and the tag that the caller wants. */
    private static String stored(String positions, String tags, String tagPositions) {
        return """
                SELECT event_store.record_events(2, (SELECT hash FROM event_store.event WHERE position = 2),
                  %s, ARRAY[gen_random_uuid()], ARRAY['counter.counted'], ARRAY[1], ARRAY['counter=a'],
                  ARRAY['{}'::bytea], ARRAY['{}'::bytea], now(), ARRAY['\\x00'::bytea],
                  %s, %s, '{}', '{}', '{}', NULL, '{}', '{}', '{}', '{}')""".formatted(positions, tags, tagPositions);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO event_store.event SELECT 7, gen_random_uuid(), name, version, tags, metadata, payload, now(), hash"
                        + " FROM event_store.event WHERE position = 2",
                "INSERT INTO event_store.event_tag VALUES ('name=free', 2)",
                "UPDATE event_store.event SET payload = '{}'",
                "DELETE FROM event_store.event",
                "DELETE FROM event_store.event_tag",
                "TRUNCATE event_store.event"
            })
    void tables_of_the_log_are_written_by_the_function_alone(String sql) {
        assertThatThrownBy(() -> asTheService(sql)).hasMessageContaining("permission denied");
    }

    /** A gap: nobody could ever append again. */
    @ParameterizedTest
    @ValueSource(strings = {"ARRAY[9]", "ARRAY[-1]", "'[5:5]={9}'", "'{}'"})
    void an_event_comes_behind_the_last_one_whatever_position_is_asked_for(String positions) throws SQLException {
        asTheService(stored(positions + "::bigint[]", "ARRAY['counter=a']", "ARRAY[3]::bigint[]"));
        assertThat(database.one("SELECT string_agg(position::text, ',' ORDER BY position) FROM event"))
                .isEqualTo("1,2,3");
        append(NONE, counted("a", 2));
    }

    /** It would block an official code, or hide an event from its entity. */
    @Test
    void an_event_is_found_by_what_it_carries_whatever_tags_are_asked_for() throws SQLException {
        asTheService(stored("ARRAY[3]::bigint[]", "ARRAY['name=free', 'counter=b']", "ARRAY[9, 1]::bigint[]"));
        assertThat(database.one("SELECT string_agg(tag || '@' || position, ',' ORDER BY position, tag) FROM event_tag"))
                .isEqualTo("counter=a@1,name=x@1,counter=a@2,counter=a@3");
    }

    /** The function may do more than its caller, so it has to find its own tables. */
    @Test
    void tables_and_operators_of_the_caller_are_none_of_the_functions() throws SQLException {
        asTheService(
                "CREATE TEMPORARY TABLE event (LIKE event_store.event)",
                "CREATE TEMPORARY TABLE event_tag (LIKE event_store.event_tag)",
                "SET search_path = pg_temp, event_store",
                stored("ARRAY[3]::bigint[]", "ARRAY['counter=a']", "ARRAY[3]::bigint[]"));
        assertThat(database.one("SELECT count(*) FROM event")).isEqualTo("3");
    }

    /** What the role can still do: append what never happened. Whoever has computed no right hash is seen. */
    @Test
    void what_was_appended_with_a_wrong_hash_is_seen() throws SQLException {
        asTheService(stored("ARRAY[3]::bigint[]", "ARRAY['counter=a']", "ARRAY[3]::bigint[]"));
        assertThat(new LogVerifier(engine.pool()).verify().await().indefinitely())
                .isEqualTo(new Verdict(2, 3, Fault.EVENT_CHANGED));
    }
}
