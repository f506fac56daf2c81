package vn.motcua.files.kept;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.eventstore.Bounds;
import vn.motcua.files.kept.FileState.Scan;
import vn.motcua.files.kept.FileState.Stage;

/** The table {@code kept_file} of a service. Blocks: for virtual threads. */
final class FileTable {
    private static final String COLUMNS =
            "SELECT id, org, sha256, bytes, type, stage, scan, staged, uploaded_at FROM kept_file f WHERE ";
    /** A row of the vault comes with the event that refers to the file, and leaves with the one that erases it. */
    private static final String IN_VAULT =
            "EXISTS (SELECT FROM event_store.vault v WHERE v.ref = f.id AND octet_length(v.sealed) > 0)";

    private static final int SOME = 100;

    private final Pool pool;

    FileTable(Pool pool) {
        this.pool = pool;
    }

    /** A row; {@code staged} is empty once something refers to the file. */
    record Known(FileState state, byte[] staged, Instant uploadedAt) {}

    /** Stores a file that has come; false when its request was answered already. */
    boolean add(FileState file, byte[] staged, Upload upload, String given, Instant now) {
        return ask(
                                "INSERT INTO kept_file (id, org, sha256, bytes, type, stage, scan, staged, uploaded_by, request,"
                                        + " given, uploaded_at) VALUES ($1, $2, $3, $4, $5, 'STAGED', $6, $7, $8, $9, $10, $11)"
                                        + " ON CONFLICT (request) DO NOTHING",
                                Tuple.tuple()
                                        .addUUID(file.id())
                                        .addString(file.org())
                                        .addString(file.sha256())
                                        .addLong(file.bytes())
                                        .addString(file.type())
                                        .addString(file.scan().name())
                                        .addBuffer(Buffer.buffer(staged))
                                        .addString(upload.actor().id())
                                        .addString(upload.request())
                                        .addString(given)
                                        .addValue(now.atOffset(ZoneOffset.UTC)))
                        .rowCount()
                > 0;
    }

    /** What a request left, when it sent the same; empty when it was answered for something else, or never. */
    Optional<Known> answered(String request, String given) {
        return known(ask(COLUMNS + "request = $1 AND given = $2", Tuple.of(request, given))).stream()
                .findFirst();
    }

    boolean wasAnswered(String request) {
        return ask("SELECT FROM kept_file WHERE request = $1", Tuple.of(request))
                        .size()
                > 0;
    }

    Map<UUID, Known> of(Collection<UUID> ids) {
        return find(ids).await().atMost(Bounds.ANSWER);
    }

    /** Waits for nobody. */
    Uni<Map<UUID, Known>> find(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : pool.preparedQuery(COLUMNS + "id = ANY($1)")
                        .execute(Tuple.tuple().addArrayOfUUID(ids.toArray(UUID[]::new)))
                        .map(rows -> {
                            Map<UUID, Known> found = new LinkedHashMap<>();
                            known(rows).forEach(one -> found.put(one.state().id(), one));
                            return found;
                        });
    }

    void scanned(UUID id, Scan scan) {
        ask("UPDATE kept_file SET scan = $2 WHERE id = $1", Tuple.of(id, scan.name()));
    }

    void erased(UUID id) {
        ask("UPDATE kept_file SET stage = 'ERASED', staged = NULL WHERE id = $1", Tuple.of(id));
    }

    /** Notes which files events refer to by now. */
    void noteKept() {
        ask(
                "UPDATE kept_file f SET stage = 'KEPT', staged = NULL WHERE stage = 'STAGED' AND " + IN_VAULT,
                Tuple.tuple());
    }

    List<Known> waitingForScan() {
        return known(
                ask(COLUMNS + "scan = 'WAITING' AND stage <> 'ERASED' ORDER BY uploaded_at LIMIT $1", Tuple.of(SOME)));
    }

    /** Files that nothing has referred to since an instant. */
    List<UUID> leftAlone(Instant before) {
        return ids(ask(
                "SELECT id FROM kept_file f WHERE stage = 'STAGED' AND uploaded_at < $1 AND NOT " + IN_VAULT
                        + " LIMIT $2",
                Tuple.of(before.atOffset(ZoneOffset.UTC), SOME)));
    }

    /** Files that were referred to, and are in the vault no more. */
    List<UUID> erasedInVault() {
        return ids(ask(
                "SELECT id FROM kept_file f WHERE stage = 'KEPT' AND NOT " + IN_VAULT + " LIMIT $1", Tuple.of(SOME)));
    }

    private static List<UUID> ids(RowSet<Row> rows) {
        List<UUID> ids = new ArrayList<>();
        rows.forEach(row -> ids.add(row.getUUID(0)));
        return ids;
    }

    private static List<Known> known(RowSet<Row> rows) {
        List<Known> known = new ArrayList<>();
        for (Row row : rows) {
            Buffer staged = row.getBuffer("staged");
            known.add(new Known(
                    new FileState(
                            row.getUUID("id"),
                            row.getString("org"),
                            row.getString("sha256"),
                            row.getLong("bytes"),
                            row.getString("type"),
                            Stage.valueOf(row.getString("stage")),
                            Scan.valueOf(row.getString("scan"))),
                    staged == null ? new byte[0] : staged.getBytes(),
                    row.getOffsetDateTime("uploaded_at").toInstant()));
        }
        return known;
    }

    private RowSet<Row> ask(String sql, Tuple arguments) {
        return pool.preparedQuery(sql).execute(arguments).await().atMost(Bounds.ANSWER);
    }
}
