package vn.motcua.eventstore.projection;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.eventstore.Bounds;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.EventTypes.EventType;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.engine.PostgresEventStorageEngine;

/** The service's own log, as a source of one family of events. */
public final class LogSource<E> implements Source<E> {
    /** Name under which positions in the own log are kept. */
    public static final String NAME = "log";

    private final PostgresEventStorageEngine engine;
    private final EventTypes types;
    private final Class<E> family;
    private final ParkedEvents parked;

    public LogSource(PostgresEventStorageEngine engine, EventTypes types, Class<E> family) {
        this.engine = engine;
        this.types = types;
        this.family = family;
        this.parked = new ParkedEvents(engine.codec(), types);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Uni<Batch<E>> read(Position after, int limit) {
        return Uni.createFrom()
                .completionStage(
                        () -> engine.reader().bounded(after.log(), limit).toCompletionStage())
                .map(rows -> batch(rows, after, limit));
    }

    private Batch<E> batch(RowSet<Row> rows, Position after, int limit) {
        List<Recorded<E>> events = new ArrayList<>(rows.size());
        long last = after.log();
        long bytes = 0;
        Instant recordedAt = null;
        for (Row row : rows) {
            last = row.getLong(0);
            bytes += row.getBuffer(5).length();
            recordedAt = row.getOffsetDateTime(6).toInstant();
            if (reads(row.getString(2), last)) {
                events.add(engine.codec().recorded(row).as(family));
            }
        }
        return Batch.ofLog(
                events,
                new Position(last, 0),
                rows.size() == limit || bytes >= Bounds.EVENT_BYTES,
                Optional.ofNullable(recordedAt),
                parked::message);
    }

    /** Projections park nothing of the own log: an event of ours that cannot be read or applied stops them. Reactions may. */
    @Override
    public Optional<Recorded<E>> reread(Message message) throws UnreadableMessage {
        Recorded<Object> event = parked.event(message);
        return family.isInstance(event.event()) ? Optional.of(event.as(family)) : Optional.empty();
    }

    /** A name that is unknown here is that of a newer release: passed over, its event would be missing for good. */
    private boolean reads(String storedName, long position) {
        EventType type = types.named(storedName)
                .orElseThrow(() -> new IllegalStateException(
                        "no event is known by the name " + storedName + ", at position " + position));
        return family.isAssignableFrom(type.record());
    }

    @Override
    public AutoCloseable onMore(Runnable listener) {
        return engine.onAppended(listener);
    }

    @Override
    public Uni<Long> newest() {
        return Uni.createFrom().completionStage(() -> engine.reader().head().toCompletionStage());
    }
}
