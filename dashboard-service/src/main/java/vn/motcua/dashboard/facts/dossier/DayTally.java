package vn.motcua.dashboard.facts.dossier;

import static vn.motcua.dashboard.facts.dossier.DayCount.CARRIED_LATE_BY_INDEX;
import static vn.motcua.dashboard.facts.dossier.DayCount.ENDED;
import static vn.motcua.dashboard.facts.dossier.DayCount.ENDED_LATE_BY_INDEX;
import static vn.motcua.dashboard.facts.dossier.DayCount.RECEIVED;
import static vn.motcua.dashboard.facts.dossier.DayCount.RECEIVED_CORRECTED;
import static vn.motcua.dashboard.facts.dossier.DayCount.RECEIVED_ENDED_IN_YEAR;
import static vn.motcua.dashboard.facts.dossier.DayCount.RECEIVED_ONLINE;
import static vn.motcua.dashboard.facts.dossier.DayCount.RECEIVED_WITH_REUSE;
import static vn.motcua.dashboard.facts.dossier.DayCount.REFUSED_BEFORE_RECEIPT;
import static vn.motcua.dashboard.facts.dossier.DayCount.RESOLVED;
import static vn.motcua.dashboard.facts.dossier.DayCount.RESOLVED_DIGITISED;
import static vn.motcua.dashboard.facts.dossier.DayCount.RESOLVED_LATE;
import static vn.motcua.dashboard.facts.dossier.DayCount.RUNNING;
import static vn.motcua.dashboard.facts.dossier.DayCount.WAITING;
import static vn.motcua.dashboard.facts.dossier.DayCount.WAITING_LATE;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a batch changes in the counts per agency and day: each dossier is taken out as it stood, and put in as it stands. Batches of
 * several partitions run at the same time, so changes are added in the database, in one order everywhere.
 */
final class DayTally {
    private static final String COLUMNS =
            Arrays.stream(DayCount.values()).map(DayCount::column).collect(Collectors.joining(", "));
    private static final String ADD = "INSERT INTO board_dossier_day (agency, day, " + COLUMNS
            + ") SELECT agency, day, " + COLUMNS
            + " FROM json_populate_recordset(cast(null AS board_dossier_day), cast(cast(?1 AS text) AS json)) ORDER BY"
            + " agency, day ON CONFLICT (agency, day) DO UPDATE SET "
            + Arrays.stream(DayCount.values())
                    .map(count -> "%1$s = board_dossier_day.%1$s + excluded.%1$s".formatted(count.column()))
                    .collect(Collectors.joining(", "));

    private final Map<AgencyDay, Map<DayCount, Long>> changes = new TreeMap<>();

    /** A day of the dossiers that one agency resolves, or refused before a receipt. */
    record AgencyDay(String agency, LocalDate day) implements Comparable<AgencyDay> {
        private static final Comparator<AgencyDay> ORDER =
                Comparator.comparing(AgencyDay::agency).thenComparing(AgencyDay::day);

        @Override
        public int compareTo(AgencyDay other) {
            return ORDER.compare(this, other);
        }
    }

    void takeOut(Collection<DossierRow> rows) {
        rows.forEach(row -> count(row, -1));
    }

    void putIn(Collection<DossierRow> rows) {
        rows.forEach(row -> count(row, 1));
    }

    /** Without what comes to nothing. */
    Map<AgencyDay, Map<DayCount, Long>> changes() {
        Map<AgencyDay, Map<DayCount, Long>> left = new TreeMap<>();
        changes.forEach((day, counts) -> counts.forEach((count, change) -> {
            if (change != 0) {
                left.computeIfAbsent(day, _ -> new EnumMap<>(DayCount.class)).put(count, change);
            }
        }));
        return left;
    }

    /** Adds the changes to the days that are kept, inside the transaction of the batch. */
    Uni<Void> store() {
        JsonArray days = json();
        return days.isEmpty()
                ? Uni.createFrom().voidItem()
                : Panache.getSession()
                        .chain(session -> session.createNativeQuery(ADD)
                                .setParameter(1, days.encode())
                                .executeUpdate())
                        .replaceWithVoid();
    }

    /** The changes as rows of the table. */
    JsonArray json() {
        JsonArray days = new JsonArray();
        changes().forEach((day, counts) -> days.add(json(day, counts)));
        return days;
    }

    private static JsonObject json(AgencyDay of, Map<DayCount, Long> counts) {
        JsonObject json =
                new JsonObject().put("agency", of.agency()).put("day", of.day().toString());
        for (DayCount count : DayCount.values()) {
            json.put(count.column(), counts.getOrDefault(count, 0L));
        }
        return json;
    }

    private void count(DossierRow row, int dossier) {
        if (!row.isReceived()) {
            if (row.state.equals("REFUSED")) {
                add(row.receivingUnit, row.endedOn, REFUSED_BEFORE_RECEIPT, dossier);
            }
            return;
        }
        addIf(true, row, row.receivedOn, RECEIVED, dossier);
        addIf(row.online(), row, row.receivedOn, RECEIVED_ONLINE, dossier);
        addIf(row.componentsReused > 0, row, row.receivedOn, RECEIVED_WITH_REUSE, dossier);
        addIf(row.corrected, row, row.receivedOn, RECEIVED_CORRECTED, dossier);
        if (row.endedOn == null) {
            countOpen(row, dossier);
        } else {
            countEnded(row, dossier);
        }
    }

    private void countOpen(DossierRow row, int dossier) {
        boolean waits = row.pausedOn != null;
        addIf(!waits, row, row.dueOn, RUNNING, dossier);
        addIf(waits, row, row.dueOn, WAITING, dossier);
        addIf(waits && row.dueOn.isBefore(row.pausedOn), row, row.dueOn, WAITING_LATE, dossier);
    }

    private void countEnded(DossierRow row, int dossier) {
        addIf(row.endedInReceiptYear(), row, row.receivedOn, RECEIVED_ENDED_IN_YEAR, dossier);
        addIf(row.carriedLateByIndex(), row, row.receivedOn, CARRIED_LATE_BY_INDEX, dossier);
        addIf(true, row, row.endedOn, ENDED, dossier);
        addIf(row.endedLateByIndex, row, row.endedOn, ENDED_LATE_BY_INDEX, dossier);
        addIf(row.resolved, row, row.endedOn, RESOLVED, dossier);
        addIf(row.resolved && "LATE".equals(row.timeliness), row, row.endedOn, RESOLVED_LATE, dossier);
        addIf(row.resolved && row.digitised(), row, row.endedOn, RESOLVED_DIGITISED, dossier);
    }

    private void addIf(boolean counts, DossierRow row, LocalDate day, DayCount count, int dossier) {
        if (counts) {
            add(row.resolvingAgency, day, count, dossier);
        }
    }

    private void add(String agency, LocalDate day, DayCount count, int dossier) {
        changes.computeIfAbsent(new AgencyDay(agency, day), _ -> new EnumMap<>(DayCount.class))
                .merge(count, (long) dossier, Long::sum);
    }
}
