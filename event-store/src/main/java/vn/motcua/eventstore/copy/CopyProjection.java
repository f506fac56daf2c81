package vn.motcua.eventstore.copy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.smallrye.mutiny.Uni;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.engine.EventCodec;
import vn.motcua.eventstore.projection.ReadTransactions;

/**
 * Keeps the messages of another service in a table, of each identity the last: what {@link LocalCopy} reads. The table has
 * {@code id text PRIMARY KEY, kind text, content text, position bigint, recorded_at timestamptz}.
 *
 * @param <M> the sealed family of messages
 */
public abstract class CopyProjection<M> implements Projection<M> {
    private final ReadTransactions transactions;
    private final String name;
    private final String table;
    private final Class<M> family;

    protected CopyProjection(ReadTransactions transactions, String name, String table, Class<M> family) {
        this.transactions = transactions;
        this.name = name;
        this.table = table;
        this.family = family;
    }

    /** What a message is about: of those with the same identity, the last is kept. */
    protected abstract String idOf(M message);

    @Override
    public String name() {
        return name;
    }

    @Override
    public Class<M> reads() {
        return family;
    }

    @Override
    public List<String> tables() {
        return List.of(table);
    }

    @Override
    public Uni<Void> apply(List<Recorded<M>> batch) {
        Map<String, JsonNode> lastOfEach = new LinkedHashMap<>();
        batch.forEach(recorded -> lastOfEach.put(idOf(recorded.event()), row(recorded)));
        ArrayNode rows = EventCodec.JSON.createArrayNode().addAll(lastOfEach.values());
        return transactions
                .execute(
                        "INSERT INTO " + table + " (id, kind, content, position, recorded_at)"
                                + " SELECT id, kind, content, position, recorded_at FROM jsonb_to_recordset(CAST(CAST(?1 AS text) AS jsonb))"
                                + " AS r(id text, kind text, content text, position bigint, recorded_at timestamptz)"
                                + " ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, content = excluded.content,"
                                + " position = excluded.position, recorded_at = excluded.recorded_at",
                        rows.toString())
                .replaceWithVoid();
    }

    private JsonNode row(Recorded<M> recorded) {
        M message = recorded.event();
        return EventCodec.JSON
                .createObjectNode()
                .put("id", idOf(message))
                .put("kind", message.getClass().getSimpleName())
                .put("content", text(message))
                .put("position", recorded.position())
                .put("recorded_at", recorded.recordedAt().toString());
    }

    private static String text(Object message) {
        try {
            return EventCodec.JSON.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written: " + message.getClass(), e);
        }
    }
}
