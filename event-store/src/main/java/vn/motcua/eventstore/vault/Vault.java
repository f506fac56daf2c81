package vn.motcua.eventstore.vault;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import vn.motcua.eventstore.Bounds;
import vn.motcua.eventstore.VaultRow;
import vn.motcua.eventstore.engine.EventCodec;

/**
 * Personal data of a service, outside its events and sealed at rest. Events hold a reference; the row leaves with the event that
 * says so ({@code EventTypes.erases}), which forgets the person for good: no replay can bring them back.
 */
public final class Vault {
    private final Supplier<Pool> pool;
    private final VaultCipher cipher;

    /** @param pool connections of the service's role, asked for at each use: the store may start after its vault is made */
    public Vault(Supplier<Pool> pool, VaultCipher cipher) {
        this.pool = pool;
        this.cipher = cipher;
    }

    /** Seals a record of personal data, to be stored with the events that refer to it. */
    public VaultRow seal(UUID ref, Object personalData) {
        try {
            return new VaultRow(ref, cipher.seal(ref, EventCodec.JSON.writeValueAsBytes(personalData)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + personalData.getClass(), e);
        }
    }

    /** What was sealed under a reference; empty once it is erased. Blocks: for virtual threads. */
    public <T> Optional<T> open(UUID ref, Class<T> type) {
        return Optional.ofNullable(
                openAll(List.of(ref), type).await().atMost(Bounds.ANSWER).get(ref));
    }

    /** What was sealed under several references; erased ones are missing. */
    public <T> Uni<Map<UUID, T>> openAll(Collection<UUID> refs, Class<T> type) {
        UUID[] wanted = refs.toArray(UUID[]::new);
        return Uni.createFrom()
                .completionStage(() -> pool.get()
                        .preparedQuery("SELECT ref, sealed FROM vault WHERE ref = ANY($1)")
                        .execute(Tuple.tuple().addArrayOfUUID(wanted))
                        .toCompletionStage())
                .map(rows -> {
                    Map<UUID, T> opened = new LinkedHashMap<>();
                    for (Row row : rows) {
                        opened.put(row.getUUID(0), read(row.getUUID(0), row.getBuffer(1), type));
                    }
                    return opened;
                });
    }

    private <T> T read(UUID ref, Buffer sealed, Class<T> type) {
        try {
            return EventCodec.JSON.readValue(cipher.open(ref, sealed.getBytes()), type);
        } catch (IOException e) {
            throw new UncheckedIOException("not what was sealed", e);
        }
    }

    /** A secret that only this service can derive again: 32 bytes from the vault's key, a purpose and a subject. */
    public byte[] derive(String purpose, String subject) {
        return cipher.derive(purpose, subject);
    }
}
