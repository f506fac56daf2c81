package vn.motcua.eventstore.vault;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.engine.EventCodec;
import vn.motcua.eventstore.engine.PageReader;
import vn.motcua.eventstore.vault.VaultVerdict.VaultFault;
import vn.motcua.eventstore.vault.VaultVerdict.VaultFaultKind;

/**
 * Compares a vault with what the events say of it, on a connection that may take its time. What is written meanwhile is looked at
 * again before anything is said of it.
 */
public final class VaultCheck {
    private static final int PAGE = 500;
    private static final int FAULTS_MAX = 1_000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** Whatever in a payload looks like a reference is taken for one. */
    private static final String WITHOUT_EVENT =
            "SELECT ref FROM vault EXCEPT SELECT (found #>> '{}')::uuid FROM event e,"
                    + " jsonb_path_query(convert_from(e.payload, 'UTF8')::jsonb, '$.** ? (@.type() == \"string\" && @ like_regex"
                    + " \"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$\")') AS found";

    private final Pool patient;
    private final Vault vault;
    private final EventTypes types;
    private final EventCodec codec;
    private final List<VaultFault> faults = new ArrayList<>();
    private final Set<UUID> erased = new HashSet<>();
    private final Set<UUID> missing = new HashSet<>();
    private long total;

    private VaultCheck(Pool patient, Vault vault, EventTypes types) {
        this.patient = patient;
        this.vault = vault;
        this.types = types;
        this.codec = new EventCodec(types);
    }

    /**
     * Reads vault and log once. Blocks, for as long as that takes.
     *
     * @param told events of the service's topic that say that something was erased
     */
    public static VaultVerdict run(Pool patient, Vault vault, EventTypes types, Collection<?> told) {
        return new VaultCheck(patient, vault, types).verdict(told);
    }

    private VaultVerdict verdict(Collection<?> told) {
        long rows = openAll();
        readLog();
        missing.removeAll(erased);
        missing.removeAll(present(missing));
        missing.forEach(ref -> found(ref, VaultFaultKind.ROW_MISSING));
        Set<UUID> still = present(erased);
        still.forEach(ref -> found(ref, VaultFaultKind.NOT_ERASED));
        Set<UUID> again = present(told.stream()
                .flatMap(types::erasedBy)
                .filter(ref -> !erased.contains(ref))
                .toList());
        again.forEach(ref -> found(ref, VaultFaultKind.TO_ERASE_AGAIN));
        ask(WITHOUT_EVENT, Tuple.tuple()).forEach(row -> found(row.getUUID(0), VaultFaultKind.NO_EVENT));
        return new VaultVerdict(rows, faults, total);
    }

    private void found(UUID ref, VaultFaultKind kind) {
        total++;
        if (faults.size() < FAULTS_MAX) {
            faults.add(new VaultFault(ref, kind));
        }
    }

    private long openAll() {
        long rows = 0;
        UUID last = BEFORE_ALL;
        while (true) {
            RowSet<Row> page = ask(Vault.OPEN + "ref > $1 ORDER BY ref LIMIT $2", Tuple.of(last, PAGE));
            for (Row row : page) {
                last = row.getUUID(0);
                rows++;
                try {
                    vault.open(row);
                } catch (Unreadable.Found unreadable) {
                    found(last, VaultFaultKind.valueOf(unreadable.why().name()));
                }
            }
            if (page.size() == 0) {
                return rows;
            }
        }
    }

    private void readLog() {
        PageReader log = new PageReader(patient);
        long position = 0;
        while (true) {
            RowSet<Row> page = Uni.createFrom()
                    .completionStage(log.bounded(position, PAGE).toCompletionStage())
                    .await()
                    .indefinitely();
            if (page.size() == 0) {
                return;
            }
            Set<UUID> kept = new HashSet<>();
            for (Row row : page) {
                position = row.getLong(0);
                Object event = codec.recorded(row).event();
                types.keptBy(event).forEach(kept::add);
                types.erasedBy(event).forEach(erased::add);
            }
            kept.removeAll(rowsOf(kept));
            missing.addAll(kept);
        }
    }

    /** Those of which something is there to be read. */
    private Set<UUID> present(Collection<UUID> refs) {
        return among(refs, "SELECT ref FROM vault WHERE ref = ANY($1) AND octet_length(sealed) > 0");
    }

    private Set<UUID> rowsOf(Collection<UUID> refs) {
        return among(refs, "SELECT ref FROM vault WHERE ref = ANY($1)");
    }

    private Set<UUID> among(Collection<UUID> refs, String sql) {
        return among(patient, refs, sql);
    }

    /** The references that a question answers with, asked for some at a time. */
    static Set<UUID> among(Pool pool, Collection<UUID> refs, String sql) {
        Set<UUID> found = new HashSet<>();
        List<UUID> all = List.copyOf(refs);
        for (int from = 0; from < all.size(); from += PAGE) {
            UUID[] some = all.subList(from, Math.min(all.size(), from + PAGE)).toArray(UUID[]::new);
            Vault.query(pool, sql, Tuple.tuple().addArrayOfUUID(some))
                    .await()
                    .indefinitely()
                    .forEach(row -> found.add(row.getUUID(0)));
        }
        return found;
    }

    private RowSet<Row> ask(String sql, Tuple arguments) {
        return Vault.query(patient, sql, arguments).await().indefinitely();
    }
}
