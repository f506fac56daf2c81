package vn.motcua.eventstore.vault;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.eventstore.Bounds;
import vn.motcua.eventstore.vault.VaultStatus.RewrapState;
import vn.motcua.eventstore.vault.VaultStatus.RowsUnder;

/**
 * Brings the keys of all rows under the first key of the service, in the background, a batch at a time. What is done stays done: whoever
 * is killed begins again and finds the rest. It waits for no lock, so that nothing waits for it while it waits.
 */
public final class Rewrapping implements AutoCloseable {
    /** Until a command that began with the keys of before has surely stored its rows. */
    public static final Duration SETTLED = Duration.ofSeconds(60);

    private static final Logger LOG = LoggerFactory.getLogger(Rewrapping.class);
    private static final int BATCH = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Vault vault;
    private final Duration settled;
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile RewrapState state = RewrapState.IDLE;
    private volatile long keysReadAt;
    private volatile long rewrapped;
    private volatile String problem = "";

    /** @param settled for how long rows may still come that were sealed before the keys were read anew */
    public Rewrapping(Vault vault, Duration settled) {
        this.vault = vault;
        this.settled = settled;
    }

    /**
     * Reads the keys anew and begins; when it is at work already, it goes on. Blocks until the keys are read.
     *
     * @param patient a connection that may take its time
     * @throws vn.motcua.eventstore.Refused VAULT_KEY_IN_USE
     */
    public synchronized void start(Pool patient) {
        List<RowsUnder> rows = rows(patient).await().indefinitely();
        vault.readKeysAnew(rows.stream().map(RowsUnder::key).toList());
        keysReadAt = System.nanoTime();
        if (state != RewrapState.RUNNING) {
            state = RewrapState.RUNNING;
            rewrapped = 0;
            problem = "";
            Thread.ofVirtual().name("vault-rewrapping").start(this::run);
        }
    }

    public Uni<VaultStatus> status(Pool patient) {
        return rows(patient).map(rows -> new VaultStatus(vault.keys().names(), rows, state, rewrapped, problem));
    }

    private static Uni<List<RowsUnder>> rows(Pool patient) {
        return Vault.query(
                        patient,
                        "SELECT encode(substr(wrapped, 1, 4), 'hex') AS key, count(*) FROM vault_key GROUP BY 1 ORDER BY 1",
                        Tuple.tuple())
                .map(counted -> {
                    List<RowsUnder> rows = new ArrayList<>();
                    counted.forEach(row -> rows.add(new RowsUnder(row.getString(0), row.getLong(1))));
                    return rows;
                });
    }

    private void run() {
        try {
            while (true) {
                long rest = settled.toNanos() - (System.nanoTime() - keysReadAt);
                vault.rewrapSecret();
                boolean all = pass() == 0;
                if (all && rest <= 0) {
                    state = RewrapState.DONE;
                    return;
                }
                if (closing.await(all ? rest : 0, TimeUnit.NANOSECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            LOG.error("the vault's keys are not all under the first key yet", e);
            problem = String.valueOf(e.getMessage());
            state = RewrapState.FAILED;
        }
    }

    /** From the first row to the last one; answers how many were not under the first key, and could be opened. */
    private long pass() {
        long changed = 0;
        UUID last = BEFORE_ALL;
        while (closing.getCount() > 0) {
            RowSet<Row> page = ask(
                    "SELECT ref, wrapped FROM vault_key WHERE ref > $1 ORDER BY ref LIMIT $2", Tuple.of(last, BATCH));
            List<Row> rows = new ArrayList<>();
            page.forEach(rows::add);
            if (rows.isEmpty()) {
                return changed;
            }
            changed += batch(rows);
            last = rows.getLast().getUUID(0);
        }
        return changed;
    }

    private long batch(List<Row> rows) {
        List<UUID> refs = new ArrayList<>();
        List<Buffer> before = new ArrayList<>();
        List<Buffer> after = new ArrayList<>();
        for (Row row : rows) {
            vault.keys()
                    .rewrapped("key " + row.getUUID(0), row.getBuffer(1).getBytes())
                    .ifPresent(wrapped -> {
                        refs.add(row.getUUID(0));
                        before.add(row.getBuffer(1));
                        after.add(Buffer.buffer(wrapped));
                    });
        }
        if (refs.isEmpty()) {
            return 0;
        }
        ask(
                "WITH free AS (SELECT ref FROM vault_key WHERE ref = ANY($1) FOR UPDATE SKIP LOCKED)"
                        + " UPDATE vault_key k SET wrapped = n.wrapped"
                        + " FROM unnest($1::uuid[], $2::bytea[], $3::bytea[]) AS n(ref, before, wrapped) JOIN free USING (ref)"
                        + " WHERE k.ref = n.ref AND k.wrapped = n.before",
                Tuple.tuple()
                        .addArrayOfUUID(refs.toArray(UUID[]::new))
                        .addArrayOfBuffer(before.toArray(Buffer[]::new))
                        .addArrayOfBuffer(after.toArray(Buffer[]::new)));
        rewrapped += refs.size();
        return refs.size();
    }

    private RowSet<Row> ask(String sql, Tuple arguments) {
        return vault.query(sql, arguments).await().atMost(Bounds.ANSWER);
    }

    /** Ends after the batch at hand. */
    @Override
    public void close() {
        closing.countDown();
    }
}
