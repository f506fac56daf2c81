package vn.motcua.eventstore.copy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.eventstore.ConsumedMessages;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.engine.EventCodec;
import vn.motcua.eventstore.projection.ReadTransactions;

/**
 * Keeps the messages of another service in a table, of each identity the last: what {@link LocalCopy} and {@link KeyedCopy}
 * read. The table has {@code id text PRIMARY KEY, kind text, content text, position bigint, recorded_at timestamptz}, and with
 * {@link #keyOf} also {@code key text}, with an index. The kind of a message is its stored name.
 *
 * @param <M> the sealed family of messages
 */
public abstract class CopyProjection<M> implements Projection<M> {
    private final ReadTransactions transactions;
    private final String name;
    private final String table;
    private final Class<M> family;
    private final Map<Class<?>, String> kinds = new HashMap<>();

    protected CopyProjection(
            ReadTransactions transactions, ConsumedMessages consumed, String name, String table, Class<M> family) {
        consumed.recordsOf(family).forEach((kind, record) -> kinds.put(record, kind));
        this.transactions = transactions;
        this.name = name;
        this.table = table;
        this.family = family;
    }

    /** What a message is about: of those with the same identity, the last is kept. */
    protected abstract String idOf(M message);

    /** What it is asked for by, when {@link KeyedCopy} reads it: several messages may have one key. */
    protected Optional<String> keyOf(M message) {
        return Optional.empty();
    }

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
        boolean keyed = keyOf(batch.getFirst().event()).isPresent();
        return transactions
                .execute(keyed ? insert(", key", ", key text") : insert("", ""), rows.toString())
                .replaceWithVoid();
    }

    private String insert(String key, String keyColumn) {
        return "INSERT INTO " + table + " (id, kind, content, position, recorded_at" + key + ")"
                + " SELECT id, kind, content, position, recorded_at" + key
                + " FROM jsonb_to_recordset(CAST(CAST(?1 AS text) AS jsonb))"
                + " AS r(id text, kind text, content text, position bigint, recorded_at timestamptz" + keyColumn + ")"
                + " ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, content = excluded.content,"
                + " position = excluded.position, recorded_at = excluded.recorded_at";
    }

    private JsonNode row(Recorded<M> recorded) {
        M message = recorded.event();
        ObjectNode row = EventCodec.JSON
                .createObjectNode()
                .put("id", idOf(message))
                .put("kind", kindOf(message))
                .put("content", text(message))
                .put("position", recorded.position())
                .put("recorded_at", recorded.recordedAt().toString());
        keyOf(message).ifPresent(key -> row.put("key", key));
        return row;
    }

    private String kindOf(M message) {
        return Optional.ofNullable(kinds.get(message.getClass()))
                .orElseThrow(() -> new IllegalStateException("no message is read into " + message.getClass()));
    }

    private static String text(Object message) {
        try {
            return EventCodec.JSON.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written: " + message.getClass(), e);
        }
    }
}
