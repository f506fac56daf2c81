package vn.motcua.eventstore.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.TagTaken;

/** What is sent again with the same event identifiers is answered as before, and what is wrong stops nobody else. */
class RepeatedAppendsTest extends EngineFixture {
    private static final AppendCondition NONE = AppendCondition.none();
    private static final int TIMES = 50;

    @Test
    void an_event_sent_many_times_at_once_is_stored_once_and_answered_each_time() {
        TaggedEventMessage<?> event = counted("a", 1);
        List<CompletableFuture<Long>> answers = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            answers.add(soon(appending(engine, NONE, event)));
        }
        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(1));
        assertThat(soon(appending(engine, NONE, counted("a", 2))).join()).isEqualTo(2);
        assertThat(database.one("SELECT count(*) FROM event")).isEqualTo("2");
    }

    @Test
    void an_append_that_holds_one_event_twice_is_refused_and_the_next_one_is_stored() {
        TaggedEventMessage<?> event = counted("a", 1);
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> append(NONE, event, event));
        assertThat(append(NONE, event)).isEqualTo(1);
    }

    @Test
    void an_append_with_a_condition_that_its_own_first_attempt_broke_is_answered_with_its_position() {
        TaggedEventMessage<?> event = counted("a", 1);
        AppendCondition first = nothingNewFor("a", 0);
        long stored = append(first, event);
        append(NONE, counted("a", 2));
        assertThat(append(first, event)).isEqualTo(stored);
        assertThatExceptionOfType(AppendEventsTransactionRejectedException.class)
                .isThrownBy(() -> append(first, counted("a", 3)));
    }

    @Test
    void a_tag_that_is_stored_once_is_not_taken_for_the_append_that_took_it() {
        TaggedEventMessage<?> event = opened("a", "same");
        long stored = append(nothingNewFor("a", 0), event, counted("a", 1));
        List<CompletableFuture<Long>> answers = new ArrayList<>();
        TaggedEventMessage<?> again = opened("b", "other");
        for (int i = 0; i < TIMES; i++) {
            answers.add(soon(appending(engine, nothingNewFor("b", 0), again)));
        }
        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(stored + 1));
        assertThatExceptionOfType(TagTaken.class).isThrownBy(() -> append(NONE, opened("c", "same")));
    }

    @Test
    void an_event_identifier_that_another_append_has_used_is_an_error() {
        TaggedEventMessage<?> event = counted("a", 1);
        append(NONE, event);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> append(NONE, event, counted("a", 2)));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> append(nothingNewFor("a", 0), event, counted("a", 2)));
    }

    @Test
    void an_append_that_postgresql_refuses_fails_alone_and_costs_its_neighbours_a_few_calls() {
        append(NONE, counted("first", 1));
        List<CompletableFuture<Long>> answers = new ArrayList<>();
        for (int i = 0; i < 256; i++) {
            answers.add(soon(appending(engine, NONE, counted("c" + i, i))));
        }
        CompletableFuture<Long> refused = soon(appending(engine, NONE, counted(tooLongForAnIndex(), 1)));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isPositive());
        assertThat(refused.handle((_, problem) -> problem).join())
                .as("trying again would change nothing")
                .hasCauseInstanceOf(IllegalStateException.class);
        assertThat(database.one("SELECT count(*) || ' ' || max(position) FROM event"))
                .isEqualTo("257 257");
        closeAndCount();
        assertThat(Long.parseLong(
                        database.one("SELECT xact_rollback FROM pg_stat_database WHERE datname = current_database()")))
                .isBetween(1L, 10L);
    }

    private static String tooLongForAnIndex() {
        StringBuilder random = new StringBuilder();
        new Random(1).ints(10_000, '!', '~').forEach(random::appendCodePoint);
        return random.toString();
    }

    private static CompletableFuture<Long> soon(CompletableFuture<Long> answer) {
        return answer.orTimeout(20, TimeUnit.SECONDS);
    }
}
