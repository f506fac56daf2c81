package vn.motcua.dashboard.read.planboard.dossier;

import static vn.motcua.dashboard.read.planboard.dossier.DayCount.CARRIED_LATE_BY_INDEX;
import static vn.motcua.dashboard.read.planboard.dossier.DayCount.ENDED;
import static vn.motcua.dashboard.read.planboard.dossier.DayCount.ENDED_IN_RECEIPT_YEAR;
import static vn.motcua.dashboard.read.planboard.dossier.DayCount.ENDED_LATE_BY_INDEX;
import static vn.motcua.dashboard.read.planboard.dossier.DayCount.RECEIVED;
import static vn.motcua.dashboard.read.planboard.dossier.DayCount.RECEIVED_ONLINE;
import static vn.motcua.dashboard.read.planboard.dossier.DayCount.RECEIVED_WITH_REUSE;
import static vn.motcua.dashboard.read.planboard.dossier.DayCount.RESOLVED;
import static vn.motcua.dashboard.read.planboard.dossier.DayCount.RESOLVED_DIGITISED;
import static vn.motcua.dashboard.read.planboard.dossier.DayCount.RESOLVED_LATE;
import static vn.motcua.dashboard.read.planboard.dossier.DayCount.RUNNING;
import static vn.motcua.dashboard.read.planboard.dossier.DayCount.WAITING;
import static vn.motcua.dashboard.read.planboard.dossier.DayCount.WAITING_LATE;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a batch changes in the counts per day: each dossier is taken out as it stood, and put in as it stands. Batches of
 * several partitions run at the same time, so changes are added in the database, days in their order.
 */
final class DayTally {
    private static final String COLUMNS =
            Arrays.stream(DayCount.values()).map(DayCount::column).collect(Collectors.joining(", "));
    private static final String ADD = "INSERT INTO board_dossier_day (day, " + COLUMNS + ") SELECT day, " + COLUMNS
            + " FROM json_populate_recordset(cast(null AS board_dossier_day), cast(cast(?1 AS text) AS json)) ORDER BY day"
            + " ON CONFLICT (day) DO UPDATE SET "
            + Arrays.stream(DayCount.values())
                    .map(count -> "%1$s = board_dossier_day.%1$s + excluded.%1$s".formatted(count.column()))
                    .collect(Collectors.joining(", "));

    private final Map<LocalDate, Map<DayCount, Long>> changes = new TreeMap<>();

    void takeOut(Collection<DossierRow> rows) {
        rows.forEach(row -> count(row, -1));
    }

    void putIn(Collection<DossierRow> rows) {
        rows.forEach(row -> count(row, 1));
    }

    /** By day, without what comes to nothing. */
    Map<LocalDate, Map<DayCount, Long>> changes() {
        Map<LocalDate, Map<DayCount, Long>> left = new TreeMap<>();
        changes.forEach((day, counts) -> counts.forEach((count, change) -> {
            if (change != 0) {
                left.computeIfAbsent(day, _ -> new EnumMap<>(DayCount.class)).put(count, change);
            }
        }));
        return left;
    }

    /** Adds the changes to the days that are kept, inside the transaction of the batch. */
    Uni<Void> store() {
        JsonArray days = new JsonArray();
        changes().forEach((day, counts) -> days.add(json(day, counts)));
        return days.isEmpty()
                ? Uni.createFrom().voidItem()
                : Panache.getSession()
                        .chain(session -> session.createNativeQuery(ADD)
                                .setParameter(1, days.encode())
                                .executeUpdate())
                        .replaceWithVoid();
    }

    private static JsonObject json(LocalDate day, Map<DayCount, Long> counts) {
        JsonObject json = new JsonObject().put("day", day.toString());
        for (DayCount count : DayCount.values()) {
            json.put(count.column(), counts.getOrDefault(count, 0L));
        }
        return json;
    }

    private void count(DossierRow row, int dossier) {
        addIf(true, row.receivedOn, RECEIVED, dossier);
        addIf(row.online(), row.receivedOn, RECEIVED_ONLINE, dossier);
        addIf(row.componentsReused > 0, row.receivedOn, RECEIVED_WITH_REUSE, dossier);
        if (row.endedOn == null) {
            countOpen(row, dossier);
        } else {
            countEnded(row, dossier);
        }
    }

    private void countOpen(DossierRow row, int dossier) {
        boolean waits = row.pausedOn != null;
        addIf(!waits, row.dueOn, RUNNING, dossier);
        addIf(waits, row.dueOn, WAITING, dossier);
        addIf(waits && row.dueOn.isBefore(row.pausedOn), row.dueOn, WAITING_LATE, dossier);
    }

    private void countEnded(DossierRow row, int dossier) {
        addIf(row.carriedLateByIndex(), row.receivedOn, CARRIED_LATE_BY_INDEX, dossier);
        addIf(true, row.endedOn, ENDED, dossier);
        addIf(row.endedInReceiptYear(), row.endedOn, ENDED_IN_RECEIPT_YEAR, dossier);
        addIf(row.endedLateByIndex(), row.endedOn, ENDED_LATE_BY_INDEX, dossier);
        addIf(row.resolved, row.endedOn, RESOLVED, dossier);
        addIf(row.resolved && row.timeliness.equals("LATE"), row.endedOn, RESOLVED_LATE, dossier);
        addIf(row.resolved && row.digitised(), row.endedOn, RESOLVED_DIGITISED, dossier);
    }

    private void addIf(boolean counts, LocalDate day, DayCount count, int dossier) {
        if (counts) {
            changes.computeIfAbsent(day, _ -> new EnumMap<>(DayCount.class)).merge(count, (long) dossier, Long::sum);
        }
    }
}
