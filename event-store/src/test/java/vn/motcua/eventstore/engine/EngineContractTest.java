package vn.motcua.eventstore.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.vertx.pgclient.PgConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.Counters.Counted;
import vn.motcua.eventstore.Counters.Opened;
import vn.motcua.eventstore.TagTaken;

class EngineContractTest extends EngineFixture {
    private static final AppendCondition NONE = AppendCondition.none();

    @Test
    void events_are_sourced_by_tag_in_the_order_they_were_appended() {
        append(NONE, opened("a", "x"));
        append(NONE, opened("b", "y"), counted("b", 1));
        append(NONE, counted("a", 2), counted("a", 3));
        assertThat(source(EventCriteria.havingTags("counter", "a")))
                .containsExactly(new Opened("a", "x"), new Counted("a", 2), new Counted("a", 3));
    }

    @Test
    void a_criterion_asks_for_all_its_tags_and_one_of_its_types_and_criteria_are_alternatives() {
        append(NONE, opened("a", "x"), counted("a", 1), opened("b", "y"), counted("b", 2), counted("c", 3));
        assertThat(source(EventCriteria.havingTags("counter", "a", "name", "x")))
                .containsExactly(new Opened("a", "x"));
        assertThat(source(EventCriteria.havingTags("counter", "a")
                        .andBeingOneOfTypes(Set.of(new QualifiedName("counter.counted")))))
                .containsExactly(new Counted("a", 1));
        assertThat(source(EventCriteria.havingTags("counter", "c").or(EventCriteria.havingTags(new Tag("name", "y")))))
                .containsExactly(new Opened("b", "y"), new Counted("c", 3));
    }

    @Test
    void a_history_longer_than_a_page_is_sourced_whole() {
        List<CompletableFuture<Long>> all = new ArrayList<>();
        for (int i = 0; i < 2 * SourceQueue.PAGE + 1; i++) {
            all.add(appending(engine, NONE, counted("long", i)));
        }
        all.forEach(CompletableFuture::join);
        List<Object> sourced = source(EventCriteria.havingTags("counter", "long"));
        assertThat(sourced).hasSize(2 * SourceQueue.PAGE + 1).doesNotHaveDuplicates();
        assertThat(sourced.getLast()).isEqualTo(new Counted("long", 2 * SourceQueue.PAGE));
    }

    @Test
    void a_history_of_whole_pages_ends() {
        List<CompletableFuture<Long>> all = new ArrayList<>();
        for (int i = 0; i < 2 * SourceQueue.PAGE; i++) {
            all.add(appending(engine, NONE, counted("whole", i)));
        }
        all.forEach(CompletableFuture::join);
        assertThat(engine.load(new Tag("counter", "whole"))
                        .orTimeout(20, TimeUnit.SECONDS)
                        .join())
                .hasSize(2 * SourceQueue.PAGE);
    }

    @Test
    void two_writers_on_one_tag_exactly_one_wins() {
        long seen = append(NONE, opened("a", "x"));
        append(nothingNewFor("a", seen), counted("a", 1));
        assertThatExceptionOfType(AppendEventsTransactionRejectedException.class)
                .isThrownBy(() -> append(nothingNewFor("a", seen), counted("a", 2)));
        assertThat(source(EventCriteria.havingTags("counter", "a"))).hasSize(2);
    }

    @Test
    void two_writers_on_disjoint_tags_both_win() {
        long seen = append(NONE, opened("a", "x"), opened("b", "y"));
        append(nothingNewFor("a", seen), counted("a", 1));
        append(nothingNewFor("b", seen), counted("b", 1));
        assertThat(database.one("SELECT count(*) FROM event")).isEqualTo("4");
    }

    @Test
    void two_conflicting_appends_inside_one_group_do_not_both_pass() {
        long seen = append(NONE, opened("a", "x"));
        List<CompletableFuture<Long>> racing = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            racing.add(appending(engine, nothingNewFor("a", seen), counted("a", i)));
        }
        long won = racing.stream()
                .map(future -> future.handle((_, problem) -> problem == null).join())
                .filter(Boolean::booleanValue)
                .count();
        assertThat(won).isEqualTo(1);
        assertThat(source(EventCriteria.havingTags("counter", "a"))).hasSize(2);
    }

    @Test
    void a_condition_on_types_is_checked_in_the_database_too() {
        long seen = append(NONE, opened("a", "x"));
        append(NONE, counted("b", 1));
        AppendCondition noneCounted = AppendCondition.withCriteria(
                        EventCriteria.havingAnyTag().andBeingOneOfTypes(Set.of(new QualifiedName("counter.counted"))))
                .withMarker(new GlobalIndexConsistencyMarker(seen));
        assertThatExceptionOfType(AppendEventsTransactionRejectedException.class)
                .isThrownBy(() -> append(noneCounted, counted("c", 1)));
        append(noneCounted.withMarker(new GlobalIndexConsistencyMarker(seen + 1)), counted("c", 1));
    }

    @Test
    void a_rejected_append_stores_none_of_its_events() {
        long seen = append(NONE, opened("a", "x"));
        append(NONE, counted("a", 1));
        assertThatExceptionOfType(AppendEventsTransactionRejectedException.class)
                .isThrownBy(() -> append(nothingNewFor("a", seen), counted("z", 1), counted("z", 2)));
        assertThat(source(EventCriteria.havingTags("counter", "z"))).isEmpty();
    }

    @Test
    void a_tag_that_is_stored_once_is_refused_the_second_time_by_name() {
        append(NONE, opened("a", "same"));
        assertThatExceptionOfType(TagTaken.class)
                .isThrownBy(() -> append(NONE, opened("b", "same")))
                .matches(taken -> taken.key().equals("name") && taken.value().equals("same"));
    }

    @Test
    void the_marker_of_an_empty_history_lets_the_first_append_pass_and_no_second() {
        append(NONE, counted("other", 1));
        var marker = markerOf(EventCriteria.havingTags("counter", "new"));
        AppendCondition unseen = AppendCondition.withCriteria(EventCriteria.havingTags("counter", "new"))
                .withMarker(marker);
        append(unseen, counted("new", 1));
        assertThatExceptionOfType(AppendEventsTransactionRejectedException.class)
                .isThrownBy(() -> append(unseen, counted("new", 2)));
    }

    @Test
    void an_append_tried_again_with_the_same_event_identifiers_is_answered_and_not_stored_twice() {
        var event = counted("a", 1);
        long first = append(NONE, event);
        assertThat(append(NONE, event)).isEqualTo(first);
        assertThat(database.one("SELECT count(*) FROM event")).isEqualTo("1");
    }

    @Test
    void a_stream_gives_what_is_there_and_goes_on_with_what_comes() {
        append(NONE, opened("a", "x"), opened("b", "y"));
        List<Object> seen = new ArrayList<>();
        MessageStream<EventMessage> stream = engine.stream(
                StreamingCondition.conditionFor(
                        new GlobalSequenceTrackingToken(0), EventCriteria.havingTags("counter", "a")),
                null);
        await().until(() -> drain(stream, seen) == 1);
        append(NONE, counted("b", 1));
        append(NONE, counted("a", 1));
        await().until(() -> drain(stream, seen) == 2);
        assertThat(seen).containsExactly(new Opened("a", "x"), new Counted("a", 1));
        stream.close();
        assertThat(stream.hasNextAvailable()).isFalse();
    }

    private static int drain(MessageStream<EventMessage> stream, List<Object> into) {
        while (stream.hasNextAvailable()) {
            stream.next().ifPresent(entry -> into.add(entry.message().payload()));
        }
        return into.size();
    }

    @Test
    void tokens_point_before_the_first_after_the_last_and_to_a_time() {
        append(NONE, counted("a", 1));
        append(NONE, counted("a", 2));
        java.time.Instant between = java.time.Instant.now();
        append(NONE, counted("a", 3));
        assertThat(positionOf(engine.firstToken(null))).isZero();
        assertThat(positionOf(engine.latestToken(null))).isEqualTo(3);
        assertThat(positionOf(engine.tokenAt(between, null))).isEqualTo(2);
        assertThat(positionOf(engine.tokenAt(between.plusSeconds(60), null))).isEqualTo(3);
    }

    private static long positionOf(CompletableFuture<TrackingToken> token) {
        return token.join().position().orElseThrow();
    }

    @Test
    void the_services_role_may_neither_change_nor_delete_an_event() {
        append(NONE, counted("a", 1));
        for (String forbidden : List.of("UPDATE event SET name = 'x'", "DELETE FROM event", "TRUNCATE event")) {
            assertThatThrownBy(
                            () -> PgConnection.connect(vertx, database.address().connectOptions())
                                    .compose(c -> c.query(forbidden).execute())
                                    .toCompletionStage()
                                    .toCompletableFuture()
                                    .join())
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_statement_planned_while_the_log_was_empty_does_not_keep_a_sequential_scan() {
        // Without this PostgreSQL takes a table that it knows nothing of for one of ten pages, and an index looks
        // better.
        database.execute("ANALYZE event, event_tag");
        source(EventCriteria.havingTags("counter", "a"));
        append(nothingNewFor("a", 0), opened("a", "of a"));
        List<CompletableFuture<Long>> all = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            all.add(appending(engine, nothingNewFor("c" + i, 0), opened("c" + i, "of c" + i)));
        }
        all.forEach(CompletableFuture::join);
        for (int i = 0; i < 20; i++) {
            assertThat(source(EventCriteria.havingTags("counter", "c" + i))).hasSize(1);
        }
        closeAndCount();
        String read = "SELECT sum(seq_tup_read) || ' ' || (sum(idx_scan) >= 20) FROM pg_stat_user_tables"
                + " WHERE relname IN ('event', 'event_tag')";
        assertThat(database.one(read)).isEqualTo("0 true");
    }
}
