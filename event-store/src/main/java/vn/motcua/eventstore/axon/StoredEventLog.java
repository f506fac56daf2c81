package vn.motcua.eventstore.axon;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.axonframework.messaging.eventstreaming.Tag;
import vn.motcua.eventstore.EventLog;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.engine.PostgresEventStorageEngine;

/** Reads entities and pages from the stored log. */
final class StoredEventLog implements EventLog {
    private final PostgresEventStorageEngine engine;

    StoredEventLog(PostgresEventStorageEngine engine) {
        this.engine = engine;
    }

    @Override
    public <E> List<Recorded<E>> history(Class<E> family, String entityTag, String entityId, long upTo) {
        // Awaits the rows alone: they are decoded here, not on the event loop.
        List<Row> rows = rows(entityTag, entityId).await().indefinitely();
        return recorded(family, rows, upTo);
    }

    @Override
    public <E> Uni<List<Recorded<E>>> historyAsync(Class<E> family, String entityTag, String entityId, long upTo) {
        return rows(entityTag, entityId).map(rows -> recorded(family, rows, upTo));
    }

    private Uni<List<Row>> rows(String entityTag, String entityId) {
        return uni(engine.load(new Tag(entityTag, entityId)));
    }

    private <E> List<Recorded<E>> recorded(Class<E> family, List<Row> rows, long upTo) {
        return rows.stream()
                .takeWhile(row -> row.getLong(0) <= upTo)
                .map(engine.codec()::recorded)
                .map(recorded -> recorded.as(family))
                .toList();
    }

    @Override
    public Uni<List<Recorded<Object>>> after(long position, int limit) {
        return uni(engine.reader()
                        .page(position, Long.MAX_VALUE, limit, Set.of())
                        .toCompletionStage())
                .map(this::recorded);
    }

    private List<Recorded<Object>> recorded(RowSet<Row> rows) {
        List<Recorded<Object>> recorded = new ArrayList<>(rows.size());
        rows.forEach(row -> recorded.add(engine.codec().recorded(row)));
        return recorded;
    }

    @Override
    public Uni<Long> head() {
        return uni(engine.reader().head().toCompletionStage());
    }

    private static <T> Uni<T> uni(CompletionStage<T> stage) {
        return Uni.createFrom().completionStage(stage);
    }
}
