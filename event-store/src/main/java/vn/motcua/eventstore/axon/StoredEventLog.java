package vn.motcua.eventstore.axon;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.EventCriterion;
import vn.motcua.eventstore.EventLog;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.StoreUnavailable;
import vn.motcua.eventstore.engine.EventCodec;
import vn.motcua.eventstore.engine.PageReader;

/** Reads entities and pages from the stored log. */
final class StoredEventLog implements EventLog {
    private static final int PAGE = 1_000;

    private final PageReader reader;
    private final EventCodec codec;

    StoredEventLog(PageReader reader, EventCodec codec) {
        this.reader = reader;
        this.codec = codec;
    }

    @Override
    public <E> List<Recorded<E>> history(Class<E> family, String entityTag, String entityId, long upTo) {
        return historyAsync(family, entityTag, entityId, upTo)
                .onFailure()
                .transform(e -> new StoreUnavailable("the event store cannot be reached", e))
                .await()
                .indefinitely();
    }

    @Override
    public <E> Uni<List<Recorded<E>>> historyAsync(Class<E> family, String entityTag, String entityId, long upTo) {
        Set<EventCriterion> criteria =
                EventCriteria.havingTags(entityTag, entityId).flatten();
        return pages(criteria, 0, upTo, new ArrayList<>()).map(rows -> rows.stream()
                .map(codec::recorded)
                .map(r -> new Recorded<>(r.position(), r.id(), r.recordedAt(), r.metadata(), family.cast(r.event())))
                .toList());
    }

    private Uni<List<Row>> pages(Set<EventCriterion> criteria, long after, long upTo, List<Row> sofar) {
        return uni(reader.page(after, upTo, PAGE, criteria).toCompletionStage()).chain(rows -> {
            rows.forEach(sofar::add);
            return rows.size() < PAGE
                    ? Uni.createFrom().item(sofar)
                    : pages(criteria, sofar.getLast().getLong(0), upTo, sofar);
        });
    }

    @Override
    public Uni<List<Recorded<Object>>> after(long position, int limit) {
        return uni(reader.page(position, Long.MAX_VALUE, limit, Set.of()).toCompletionStage())
                .map(this::recorded);
    }

    private List<Recorded<Object>> recorded(RowSet<Row> rows) {
        List<Recorded<Object>> recorded = new ArrayList<>(rows.size());
        rows.forEach(row -> recorded.add(codec.recorded(row)));
        return recorded;
    }

    @Override
    public Uni<Long> head() {
        return uni(reader.head().toCompletionStage());
    }

    private static <T> Uni<T> uni(CompletionStage<T> stage) {
        return Uni.createFrom().completionStage(stage);
    }
}
