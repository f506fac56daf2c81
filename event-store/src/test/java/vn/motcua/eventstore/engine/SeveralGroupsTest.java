package vn.motcua.eventstore.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.OutcomeUnknown;

/** Groups of which one is sent before the other is answered, and appends that lose to one another. */
class SeveralGroupsTest extends EngineFixture {
    private static final AppendCondition NONE = AppendCondition.none();
    private static final String LOCK = "pg_advisory_lock(7711002026)";

    private static CompletableFuture<Long> soon(CompletableFuture<Long> answer) {
        return answer.orTimeout(20, TimeUnit.SECONDS);
    }

    private static Throwable problem(CompletableFuture<Long> answer) {
        Throwable problem = answer.handle((_, why) -> why).join();
        return problem instanceof CompletionException wrapped ? wrapped.getCause() : problem;
    }

    /** Appends once the append lock is taken, so that none is answered before all were sent. */
    private List<CompletableFuture<Long>> sentWhileNothingIsAnswered(List<AppendCondition> conditions)
            throws SQLException {
        List<CompletableFuture<Long>> answers = new ArrayList<>();
        try (Connection holder = database.owner().getConnection()) {
            holder.createStatement().execute("SELECT " + LOCK);
            for (int i = 0; i < conditions.size(); i++) {
                answers.add(soon(appending(engine, conditions.get(i), counted("new" + i, i))));
                if (i == 0) {
                    await().until(() -> waitingForTheLock() == 1);
                }
            }
        }
        return answers;
    }

    private static final String WAITING = " FROM pg_locks l JOIN pg_database d ON d.oid = l.database"
            + " WHERE NOT granted AND locktype = 'advisory' AND datname = current_database()";

    private int waitingForTheLock() {
        return Integer.parseInt(database.one("SELECT count(*)" + WAITING));
    }

    @Test
    void what_was_sent_behind_a_group_that_was_refused_is_stored() throws SQLException {
        try (PostgresEventStorageEngine other = newEngine()) {
            soon(appending(other, NONE, counted("a", 1))).join();
        }
        List<CompletableFuture<Long>> answers =
                sentWhileNothingIsAnswered(List.of(nothingNewFor("a", 0), NONE, NONE, nothingNewFor("a", 0), NONE));

        assertThat(problem(answers.get(0))).isInstanceOf(AppendEventsTransactionRejectedException.class);
        assertThat(problem(answers.get(3))).isInstanceOf(AppendEventsTransactionRejectedException.class);
        assertThat(List.of(
                        answers.get(1).join(),
                        answers.get(2).join(),
                        answers.get(4).join()))
                .containsExactly(2L, 3L, 4L);
        assertThat(new LogVerifier(engine.pool())
                        .verify()
                        .await()
                        .indefinitely()
                        .whole())
                .isTrue();
    }

    @Test
    void what_was_sent_on_a_connection_that_broke_is_stored_or_unknown_and_the_next_is_stored() throws SQLException {
        append(NONE, counted("a", 1));
        List<CompletableFuture<Long>> answers = new ArrayList<>();
        try (Connection holder = database.owner().getConnection()) {
            holder.createStatement().execute("SELECT " + LOCK);
            answers.add(soon(appending(engine, NONE, counted("new", 1))));
            await().until(() -> waitingForTheLock() == 1);
            answers.add(soon(appending(engine, NONE, counted("new", 2))));
            database.execute("SELECT pg_terminate_backend(l.pid)" + WAITING);
            assertThat(problem(answers.getFirst())).isInstanceOf(OutcomeUnknown.class);
        }
        Throwable second = problem(answers.getLast());
        long stored = second == null ? 2 : 1;
        assertThat(second == null || second instanceof OutcomeUnknown).isTrue();
        assertThat(soon(appending(engine, NONE, counted("b", 1))).join()).isEqualTo(stored + 1);
    }

    @Test
    void of_thousands_that_lose_to_one_each_is_told_so_and_few_go_out() {
        append(NONE, counted("warm", 1));
        long before = engine.groups().groups();
        List<CompletableFuture<Long>> answers = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            answers.add(soon(appending(engine, nothingNewFor("hot", 0), counted("hot", i))));
        }
        assertThat(answers.stream().filter(answer -> problem(answer) == null)).hasSize(1);
        assertThat(answers.stream().map(SeveralGroupsTest::problem).filter(problem -> problem != null))
                .hasSize(1_999)
                .allMatch(AppendEventsTransactionRejectedException.class::isInstance);
        assertThat(engine.groups().groups() - before).isLessThan(200);
    }
}
