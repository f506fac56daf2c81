package vn.motcua.eventstore.vault;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.eventstore.Bounds;
import vn.motcua.eventstore.VaultRow;
import vn.motcua.eventstore.engine.EventCodec;

/**
 * Personal data of a service, outside its events and sealed at rest, each row under a key of its own. Events hold a reference; the
 * row and its key leave with the event that says so ({@code EventTypes.erases}), which forgets the person for good: no replay can
 * bring them back, and no copy of the database without its keys.
 */
public final class Vault {
    /** Stands where words stand that cannot be read. */
    public static final String UNREADABLE = "không đọc được";

    private static final Logger LOG = LoggerFactory.getLogger(Vault.class);
    private static final String DERIVED = "secrets are derived from this";

    private final Supplier<Pool> pool;
    private final VaultKeys keys;
    private byte[] deriveFrom = {};

    /** @param pool connections of the service's role, asked for at each use: the store may start after its vault is made */
    public Vault(Supplier<Pool> pool, VaultKeys keys) {
        this.pool = pool;
        this.keys = keys;
    }

    /**
     * To be called once, before anything is derived. Blocks.
     *
     * @throws IllegalStateException when the vault was kept with other keys
     */
    public void start() {
        byte[] fresh = keys.first().wrap(DERIVED, Sealing.random(ServiceKey.BYTES));
        byte[] wrapped = query(
                        "INSERT INTO vault_secret (name, wrapped) VALUES ($1, $2) ON CONFLICT DO NOTHING",
                        Tuple.of(DERIVED, Buffer.buffer(fresh)))
                .chain(() -> query("SELECT wrapped FROM vault_secret WHERE name = $1", Tuple.of(DERIVED)))
                .await()
                .atMost(Bounds.ANSWER)
                .iterator()
                .next()
                .getBuffer(0)
                .getBytes();
        try {
            deriveFrom = keys.unwrap(DERIVED, wrapped);
        } catch (Unreadable.Found unreadable) {
            throw new IllegalStateException(
                    "this database was kept with other vault keys: " + unreadable.getMessage(), unreadable);
        }
    }

    /** Seals a record of personal data, to be stored with the events that refer to it. */
    public VaultRow seal(UUID ref, Object personalData) {
        byte[] key = Sealing.random(ServiceKey.BYTES);
        try {
            return new VaultRow(
                    ref,
                    Sealing.seal(aes(key), "row " + ref, EventCodec.JSON.writeValueAsBytes(personalData)),
                    keys.first().wrap("key " + ref, key));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + personalData.getClass(), e);
        }
    }

    /**
     * What was sealed under several references. What is erased is missing; what cannot be read is named in the log, and something
     * else stands in its place.
     *
     * @param inPlace says to readers that it cannot be read
     */
    public <T> Uni<Map<UUID, T>> openAll(Collection<UUID> refs, Class<T> type, Supplier<T> inPlace) {
        return query(
                        "SELECT ref, sealed, wrapped FROM vault LEFT JOIN vault_key USING (ref) WHERE ref = ANY($1)",
                        Tuple.tuple().addArrayOfUUID(refs.toArray(UUID[]::new)))
                .map(rows -> {
                    Map<UUID, T> opened = new LinkedHashMap<>();
                    for (Row row : rows) {
                        opened.put(row.getUUID(0), read(row, type, inPlace));
                    }
                    return opened;
                });
    }

    private <T> T read(Row row, Class<T> type, Supplier<T> inPlace) {
        try {
            return EventCodec.JSON.readValue(open(row), type);
        } catch (Unreadable.Found unreadable) {
            LOG.error(
                    "in the vault, {} cannot be read: {}: {}",
                    row.getUUID(0),
                    unreadable.why(),
                    unreadable.getMessage());
            return inPlace.get();
        } catch (IOException e) {
            LOG.error("in the vault, {} is not a {}", row.getUUID(0), type.getSimpleName(), e);
            return inPlace.get();
        }
    }

    private byte[] open(Row row) throws Unreadable.Found {
        UUID ref = row.getUUID(0);
        Buffer wrapped = row.getBuffer(2);
        if (wrapped == null) {
            throw new Unreadable.Found(Unreadable.KEY_MISSING, "there is no key of it");
        }
        byte[] key = keys.unwrap("key " + ref, wrapped.getBytes());
        return Sealing.open(aes(key), "row " + ref, row.getBuffer(1).getBytes(), 0);
    }

    private static SecretKeySpec aes(byte[] key) {
        return new SecretKeySpec(key, "AES");
    }

    private Uni<RowSet<Row>> query(String sql, Tuple arguments) {
        return Uni.createFrom()
                .completionStage(
                        () -> pool.get().preparedQuery(sql).execute(arguments).toCompletionStage());
    }

    /** A secret that only this service can derive again: 32 bytes for a purpose and a subject, whatever keys come and go. */
    public byte[] derive(String purpose, String subject) {
        if (deriveFrom.length == 0) {
            throw new IllegalStateException("the vault has not started");
        }
        return Hkdf.derive(deriveFrom, ServiceKey.BYTES, List.of("derive", purpose, subject));
    }
}
