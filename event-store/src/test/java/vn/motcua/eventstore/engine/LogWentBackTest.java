package vn.motcua.eventstore.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.Test;

/** A log that lost its end, as after a restore or a failover to a replica that lagged, under an engine that was not restarted. */
class LogWentBackTest extends EngineFixture {
    private static final AppendCondition NONE = AppendCondition.none();

    private void fill() {
        for (int i = 1; i <= 10; i++) {
            append(NONE, counted("a", i));
        }
    }

    private void loseWhatFollows(int position) {
        database.execute("DELETE FROM event_tag WHERE position > " + position + "; DELETE FROM event WHERE position > "
                + position);
    }

    private void breakConnections() {
        database.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                + " WHERE application_name = 'motcua-event-store' AND datname = current_database()");
    }

    private long markerOfA() {
        return GlobalIndexConsistencyMarker.position(markerOf(EventCriteria.havingTags("counter", "a")));
    }

    @Test
    void of_two_decisions_on_one_reading_one_is_stored() {
        fill();
        loseWhatFollows(5);
        breakConnections();
        await().ignoreExceptions().until(() -> markerOfA() == 5);
        AppendCondition read = nothingNewFor("a", markerOfA());

        assertThat(append(read, counted("a", 6))).isEqualTo(6);
        assertThatExceptionOfType(AppendEventsTransactionRejectedException.class)
                .isThrownBy(() -> append(read, counted("a", 7)));
    }

    @Test
    void what_was_read_beyond_the_end_is_a_conflict() {
        fill();
        AppendCondition read = nothingNewFor("a", markerOfA());
        AppendCondition general = AppendCondition.withCriteria(
                        EventCriteria.havingTags(new Tag("counter", "a"), new Tag("name", "x")))
                .withMarker(new GlobalIndexConsistencyMarker(10));
        loseWhatFollows(5);

        assertThatExceptionOfType(AppendEventsTransactionRejectedException.class)
                .isThrownBy(() -> append(read, counted("a", 6)));
        assertThatExceptionOfType(AppendEventsTransactionRejectedException.class)
                .isThrownBy(() -> append(general, counted("a", 6)));
        assertThat(append(nothingNewFor("a", markerOfA()), counted("a", 6))).isEqualTo(6);
    }

    @Test
    void another_event_at_the_same_position_is_followed_by_its_own_hash() {
        fill();
        loseWhatFollows(9);
        try (PostgresEventStorageEngine other = newEngine()) {
            appending(other, NONE, counted("b", 1)).join();
        }
        assertThat(append(NONE, counted("a", 11))).isEqualTo(11);
        assertThat(new LogVerifier(engine.pool())
                        .verify()
                        .await()
                        .indefinitely()
                        .whole())
                .isTrue();
    }

    @Test
    void a_stream_that_has_read_further_ends_instead_of_passing_over_what_comes() {
        fill();
        MessageStream<EventMessage> stream = engine.stream(
                StreamingCondition.conditionFor(new GlobalSequenceTrackingToken(0), EventCriteria.havingAnyTag()),
                null);
        for (int i = 1; i <= 10; i++) {
            await().until(stream::hasNextAvailable);
            stream.next();
        }
        loseWhatFollows(5);
        await().until(() -> stream.error().isPresent());
        assertThat(stream.isCompleted()).isTrue();
        assertThat(stream.error().orElseThrow()).hasMessageContaining("ends at 5");
        stream.close();
    }
}
