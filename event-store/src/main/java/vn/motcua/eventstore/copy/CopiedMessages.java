package vn.motcua.eventstore.copy;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.core.Context;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import vn.motcua.eventstore.Bounds;
import vn.motcua.eventstore.ConsumedMessages;
import vn.motcua.eventstore.StoreUnavailable;
import vn.motcua.eventstore.engine.EventCodec;

/** Reads the table of a {@link CopyProjection}. Blocks: for virtual threads. */
final class CopiedMessages<M> {
    private final Pool pool;
    private final Class<M> family;
    private final Map<String, Class<?>> kinds;

    CopiedMessages(Pool pool, ConsumedMessages messages, Class<M> family) {
        this.pool = pool;
        this.family = family;
        this.kinds = messages.recordsOf(family);
    }

    /** @param sql selects kind and content; a kind that is not read here was kept by a newer release, and is passed over */
    List<M> all(String sql, Object... parameters) {
        List<M> messages = new ArrayList<>();
        for (Row row : rows(sql, parameters)) {
            Class<?> kind = kinds.get(row.getString(0));
            if (kind != null) {
                messages.add(message(kind, row.getString(1)));
            }
        }
        return messages;
    }

    /** @throws StoreUnavailable the table cannot be read now */
    RowSet<Row> rows(String sql, Object... parameters) {
        requireNoEventLoop();
        try {
            return pool.preparedQuery(sql)
                    .execute(Tuple.from(parameters))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .orTimeout(Bounds.ANSWER.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } catch (CompletionException e) {
            throw new StoreUnavailable("what is known of others cannot be read", e.getCause());
        }
    }

    static void requireNoEventLoop() {
        if (Context.isOnEventLoopThread()) {
            throw new IllegalStateException("this would hold the event loop up: ask for current()");
        }
    }

    private M message(Class<?> kind, String content) {
        try {
            return family.cast(EventCodec.JSON.readValue(content, kind));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the copy holds a message that cannot be read: " + kind, e);
        }
    }
}
