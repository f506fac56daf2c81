package vn.motcua.eventstore.vault;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.util.ArrayList;
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
import vn.motcua.eventstore.Refused;
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
    /** Rows of reference, content and key; those that were emptied are left out. */
    static final String OPEN = "SELECT ref, sealed, wrapped FROM vault LEFT JOIN vault_key USING (ref)"
            + " WHERE octet_length(sealed) > 0 AND ";

    private static final String DERIVED = "secrets are derived from this";

    private final Supplier<Pool> pool;
    private final Supplier<VaultKeys> given;
    private volatile VaultKeys keys;
    private byte[] deriveFrom = {};

    /**
     * @param pool connections of the service's role, asked for at each use: the store may start after its vault is made
     * @param given reads the service's keys; they are read anew when they are to change
     */
    public Vault(Supplier<Pool> pool, Supplier<VaultKeys> given) {
        this.pool = pool;
        this.given = given;
        this.keys = given.get();
    }

    /**
     * To be called once, before anything is derived. Blocks.
     *
     * @throws IllegalStateException when the vault was kept with other keys
     */
    public void start() {
        byte[] fresh = keys.first().wrap(DERIVED, Sealing.random(ServiceKey.BYTES));
        query(
                        "INSERT INTO vault_secret (name, wrapped) VALUES ($1, $2) ON CONFLICT DO NOTHING",
                        Tuple.of(DERIVED, Buffer.buffer(fresh)))
                .await()
                .atMost(Bounds.ANSWER);
        try {
            deriveFrom = keys.unwrap(DERIVED, wrappedSecret());
        } catch (Unreadable.Found unreadable) {
            throw new IllegalStateException(
                    "this database was kept with other vault keys: " + unreadable.getMessage(), unreadable);
        }
    }

    private byte[] wrappedSecret() {
        return query("SELECT wrapped FROM vault_secret WHERE name = $1", Tuple.of(DERIVED))
                .await()
                .atMost(Bounds.ANSWER)
                .iterator()
                .next()
                .getBuffer(0)
                .getBytes();
    }

    /**
     * Takes the keys as they are given now. Blocks.
     *
     * @param inUse names of the keys that rows are under
     * @throws vn.motcua.eventstore.Refused VAULT_KEY_IN_USE when one that we have, and that something is under, would be gone
     */
    void readKeysAnew(List<String> inUse) {
        VaultKeys next = given.get();
        List<String> needed = new ArrayList<>(inUse);
        needed.add(VaultKeys.nameOf(wrappedSecret()));
        needed.retainAll(keys.names());
        needed.removeAll(next.names());
        if (!needed.isEmpty()) {
            throw new Refused(VaultRefusal.VAULT_KEY_IN_USE, String.join(", ", needed));
        }
        keys = next;
    }

    /** Brings the secret that others are derived from under the first key. Blocks. */
    void rewrapSecret() {
        keys.rewrapped(DERIVED, wrappedSecret()).ifPresent(wrapped -> query(
                        "UPDATE vault_secret SET wrapped = $2 WHERE name = $1",
                        Tuple.of(DERIVED, Buffer.buffer(wrapped)))
                .await()
                .atMost(Bounds.ANSWER));
    }

    VaultKeys keys() {
        return keys;
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
        return query(OPEN + "ref = ANY($1)", Tuple.tuple().addArrayOfUUID(refs.toArray(UUID[]::new)))
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

    byte[] open(Row row) throws Unreadable.Found {
        UUID ref = row.getUUID(0);
        Buffer wrapped = row.getBuffer(2);
        if (wrapped == null) {
            throw new Unreadable.Found(Unreadable.KEY_MISSING, "there is no key of it");
        }
        byte[] key = keys.unwrap("key " + ref, wrapped.getBytes());
        return Sealing.open(aes(key), "row " + ref, row.getBuffer(1).getBytes(), 0);
    }

    /** Destroys content and key of rows that events still refer to. Blocks. */
    void destroy(Collection<UUID> refs) {
        query(
                        "WITH destroyed AS (DELETE FROM vault_key WHERE ref = ANY($1))"
                                + " UPDATE vault SET sealed = '' WHERE ref = ANY($1)",
                        Tuple.tuple().addArrayOfUUID(refs.toArray(UUID[]::new)))
                .await()
                .atMost(Bounds.ANSWER);
    }

    private static SecretKeySpec aes(byte[] key) {
        return new SecretKeySpec(key, "AES");
    }

    Uni<RowSet<Row>> query(String sql, Tuple arguments) {
        return Uni.createFrom().deferred(() -> query(pool.get(), sql, arguments));
    }

    static Uni<RowSet<Row>> query(Pool pool, String sql, Tuple arguments) {
        return Uni.createFrom()
                .completionStage(
                        () -> pool.preparedQuery(sql).execute(arguments).toCompletionStage());
    }

    /** A secret that only this service can derive again: 32 bytes for a purpose and a subject, whatever keys come and go. */
    public byte[] derive(String purpose, String subject) {
        if (deriveFrom.length == 0) {
            throw new IllegalStateException("the vault has not started");
        }
        return Hkdf.derive(deriveFrom, ServiceKey.BYTES, List.of("derive", purpose, subject));
    }
}
