package vn.motcua.eventstore.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.eventstore.engine.LogModel.Stored;
import vn.motcua.eventstore.engine.RandomAppends.Sent;

/** Random appends by several engines at once, some of them sent again: answers and log are what the rules allow. */
class AppendPropertiesTest extends EngineFixture {
    private static final int ENGINES = 3;
    private static final int BURSTS = 40;
    private static final int BURST_MAX = 60;

    private record Answer(Sent sent, CompletableFuture<Long> answer) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void answers_and_log_agree_with_the_rules(long seed) throws SQLException {
        Random random = new Random(seed);
        RandomAppends appends = new RandomAppends(random);
        LogModel model = new LogModel();
        List<PostgresEventStorageEngine> engines = new ArrayList<>(List.of(engine));
        while (engines.size() < ENGINES) {
            engines.add(newEngine());
        }
        int refused = 0;
        for (int burst = 0; burst < BURSTS; burst++) {
            List<Answer> answers = new ArrayList<>();
            int size = 1 + random.nextInt(BURST_MAX);
            for (int i = 0; i < size; i++) {
                Sent sent = appends.next(model.head());
                model.sent(sent);
                answers.add(new Answer(sent, sending(engines.get(random.nextInt(ENGINES)), sent)));
            }
            answers.forEach(a -> a.answer.handle((_, _) -> null).join());
            model.grow(storedAfter(model.head()));
            for (Answer each : answers) {
                Throwable problem = each.answer.handle((_, e) -> e).join();
                model.answered(each.sent, problem == null ? each.answer.join() : null, unwrapped(problem));
                refused += problem == null ? 0 : 1;
            }
        }
        assertThat(model.head()).as("enough was stored").isGreaterThan(300);
        assertThat(refused).as("enough was refused").isGreaterThan(100);
        for (int counter = 0; counter < 5; counter++) {
            String tag = "counter=c" + counter;
            assertThat(source(EventCriteria.havingTags("counter", "c" + counter)))
                    .hasSize((int) model.log().stream()
                            .filter(event -> event.tags().contains(tag))
                            .count());
        }
        assertThat(new LogVerifier(engine.pool())
                        .verify()
                        .await()
                        .indefinitely()
                        .whole())
                .isTrue();
        engines.forEach(PostgresEventStorageEngine::close);
    }

    private static CompletableFuture<Long> sending(PostgresEventStorageEngine engine, Sent sent) {
        return appending(engine, sent.condition(), sent.events().toArray(TaggedEventMessage<?>[]::new))
                .orTimeout(30, TimeUnit.SECONDS);
    }

    private static Throwable unwrapped(Throwable problem) {
        return problem instanceof CompletionException wrapped ? wrapped.getCause() : problem;
    }

    private List<Stored> storedAfter(long head) throws SQLException {
        List<Stored> stored = new ArrayList<>();
        try (var owner = database.owner().getConnection();
                var statement = owner.prepareStatement("SELECT id, name, tags, position FROM event_store.event"
                        + " WHERE position > ? ORDER BY position")) {
            statement.setLong(1, head);
            var row = statement.executeQuery();
            while (row.next()) {
                String tags = row.getString(3);
                stored.add(new Stored(
                        row.getString(1), row.getString(2), tags.isEmpty() ? Set.of() : Set.of(tags.split("\n"))));
                assertThat(row.getLong(4)).isEqualTo(head + stored.size());
            }
        }
        return stored;
    }
}
