package vn.motcua.dashboard.read.planboard;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import vn.motcua.dashboard.read.planboard.DossierList.DueDossier;
import vn.motcua.dashboard.read.planboard.DossierList.Kind;
import vn.motcua.http.Cursor;

/** Open dossiers that are late, or due soon, in order of their due dates; the order is stable under inserts. */
final class DueDossiers {
    private static final UUID FIRST = new UUID(0, 0);
    private static final String LATE = "ended_at IS NULL AND due_on < coalesce(paused_on, $1)";
    // A dossier that waits for a supplement has no due date until the supplement comes.
    private static final String DUE_SOON = "ended_at IS NULL AND paused_on IS NULL AND due_on >= $1 AND due_on <= $2";

    private final LocalDate today;
    private final LocalDate soon;

    DueDossiers(LocalDate today, int dueSoonDays) {
        this.today = today;
        this.soon = today.plusDays(dueSoonDays);
    }

    /** Name of a list for cursors. */
    static String listing(Kind kind) {
        return "board-dossiers?list=" + kind;
    }

    static Cursor place(Kind kind, DueDossier dossier) {
        return Cursor.after(listing(kind), dossier.dueAt(), dossier.dossierId());
    }

    Uni<Long> count(SqlClient client, Kind kind) {
        return client.preparedQuery("SELECT count(*) FROM board_dossier WHERE $1::date <= $2::date AND " + where(kind))
                .execute(Tuple.of(today, soon))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    Uni<List<DueDossier>> list(SqlClient client, Kind kind, Optional<Cursor> after, int limit) {
        String sql =
                "SELECT d.*, coalesce(o.name, resolving_agency) AS agency_name, CASE WHEN $1::date <= $2::date THEN"
                        + (kind == Kind.LATE ? " coalesce(paused_on, $1) - due_on" : " due_on - $1")
                        + " END AS days FROM board_dossier d LEFT JOIN board_organisation o ON o.code = resolving_agency WHERE "
                        + where(kind) + " AND (due_at, dossier_id) > ($3, $4) ORDER BY due_at, dossier_id LIMIT $5";
        Instant afterDue = after.map(cursor -> cursor.instant(0)).orElse(Instant.EPOCH);
        UUID afterId = after.map(cursor -> cursor.uuid(1)).orElse(FIRST);
        return client.preparedQuery(sql)
                .execute(Tuple.of(today, soon, afterDue.atOffset(ZoneOffset.UTC), afterId, limit))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(DueDossiers::shown)
                        .toList());
    }

    /** The head of a list with its total. */
    Uni<DossierList> head(SqlClient client, Kind kind, int shown) {
        return count(client, kind).chain(total -> list(client, kind, Optional.empty(), shown)
                .map(items -> new DossierList(
                        total,
                        items,
                        items.size() < total
                                ? Optional.of(place(kind, items.getLast()).encoded())
                                : Optional.empty())));
    }

    private static String where(Kind kind) {
        return switch (kind) {
            case LATE -> LATE;
            case DUE_SOON -> DUE_SOON;
        };
    }

    private static DueDossier shown(Row row) {
        return new DueDossier(
                row.getUUID("dossier_id"),
                row.getString("official_code"),
                row.getString("procedure_code"),
                row.getString("procedure_name"),
                row.getString("receiving_unit"),
                row.getString("resolving_agency"),
                row.getString("agency_name"),
                row.getBoolean("green_lane"),
                row.getString("state"),
                row.getOffsetDateTime("due_at").toInstant(),
                row.getInteger("days"));
    }
}
