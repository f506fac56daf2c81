package vn.motcua.dashboard.view;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import vn.motcua.dashboard.facts.AsOf;
import vn.motcua.dashboard.facts.Scope;
import vn.motcua.dashboard.facts.dossier.DossierSource;
import vn.motcua.dashboard.metrics.Days;
import vn.motcua.dashboard.view.DossierList.DueDossier;
import vn.motcua.dashboard.view.DossierList.Kind;
import vn.motcua.http.Cursor;
import vn.motcua.organisations.Directory;

/** Open dossiers that are late, or due soon, in order of their due dates; the order is stable under inserts. */
public final class DueDossiers {
    private static final UUID FIRST = new UUID(0, 0);
    // The bounds of due_at let the database begin and end at the right places of its index.
    private static final String OPEN_DUE =
            "received_on IS NOT NULL AND ended_at IS NULL AND due_at >= $2 AND due_at < $3";

    private final AsOf asOf;
    private final LocalDate today;
    private final LocalDate soon;
    private final Scope scope;
    private final Directory directory;

    DueDossiers(AsOf asOf, LocalDate today, int dueSoonDays, Scope scope, Directory directory) {
        this.asOf = asOf;
        this.today = today;
        this.soon = today.plusDays(dueSoonDays);
        this.scope = scope;
        this.directory = directory;
    }

    /** Last day that counts as due soon. */
    LocalDate soon() {
        return soon;
    }

    /** Name of a list for cursors. */
    public static String listing(Kind kind, AsOf asOf) {
        return "board-dossiers?list=" + kind
                + asOf.instant().map(at -> "&asOf=" + at).orElse("");
    }

    public static Cursor place(Kind kind, AsOf asOf, DueDossier dossier) {
        return Cursor.after(listing(kind, asOf), dossier.dueAt(), dossier.dossierId());
    }

    public Uni<List<DueDossier>> list(SqlClient client, Kind kind, Optional<Cursor> after, int limit) {
        String sql = "SELECT *, " + days(kind) + " AS days FROM " + DossierSource.open(asOf) + " d WHERE " + where(kind)
                + " AND resolving_agency = ANY($7) AND (due_at, dossier_id) > ($4, $5) ORDER BY due_at, dossier_id"
                + " LIMIT $6";
        Instant afterDue = after.map(cursor -> cursor.instant(0)).orElse(Instant.EPOCH);
        UUID afterId = after.map(cursor -> cursor.uuid(1)).orElse(FIRST);
        return client.preparedQuery(sql)
                .execute(Tuple.from(Arrays.asList(
                        today, from(kind), until(kind), at(afterDue), afterId, limit, scope.codesToday())))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(this::shown)
                        .toList());
    }

    /** The head of a list of so many. */
    Uni<DossierList> head(SqlClient client, Kind kind, long total, int shown) {
        return list(client, kind, Optional.empty(), shown)
                .map(items -> new DossierList(
                        total,
                        items,
                        !items.isEmpty() && items.size() < total
                                ? Optional.of(place(kind, asOf, items.getLast()).encoded())
                                : Optional.empty()));
    }

    private static String where(Kind kind) {
        return switch (kind) {
            case LATE -> OPEN_DUE + " AND due_on < coalesce(paused_on, $1)";
            // A dossier that waits for a supplement has no due date until the supplement comes.
            case DUE_SOON -> OPEN_DUE + " AND paused_on IS NULL";
        };
    }

    private static String days(Kind kind) {
        return switch (kind) {
            case LATE -> "coalesce(paused_on, $1) - due_on";
            case DUE_SOON -> "due_on - $1";
        };
    }

    private OffsetDateTime from(Kind kind) {
        return at(kind == Kind.LATE ? Instant.EPOCH : Days.beginOf(today));
    }

    private OffsetDateTime until(Kind kind) {
        return at(Days.beginOf(kind == Kind.LATE ? today : soon.plusDays(1)));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private DueDossier shown(Row row) {
        return new DueDossier(
                row.getUUID("dossier_id"),
                row.getString("official_code"),
                row.getString("procedure_code"),
                row.getString("procedure_name"),
                row.getString("receiving_unit"),
                row.getString("resolving_agency"),
                directory.nameOn(row.getString("resolving_agency"), today),
                row.getBoolean("green_lane"),
                row.getString("state"),
                row.getOffsetDateTime("due_at").toInstant(),
                row.getInteger("days"),
                row.getBoolean("corrected"));
    }
}
