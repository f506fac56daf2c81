package vn.motcua.dashboard.facts.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.motcua.dashboard.facts.AsOf;
import vn.motcua.dashboard.facts.BoardDatabase;
import vn.motcua.dashboard.facts.Scope;
import vn.motcua.dashboard.metrics.Counts;
import vn.motcua.dashboard.metrics.Period;
import vn.motcua.organisations.Directory;

/** What boards show of dossiers. */
final class DossierBoards implements AutoCloseable {
    private static final int PAGE = 150;

    private final BoardDatabase database;

    DossierBoards(TableOfDossiers dossiers) {
        this(dossiers, "UTC");
    }

    /** @param zone in which the database thinks */
    DossierBoards(TableOfDossiers dossiers, String zone) {
        DayTally tally = new DayTally();
        tally.putIn(dossiers.rows());
        database = new BoardDatabase(zone)
                .with("board_dossier", dossiers.rows())
                .with("board_dossier_past", dossiers.past().json())
                .with("board_dossier_day", tally.json().encode());
    }

    /** The figures of a board now, by the names that the oracle has for them. */
    Map<String, String> figures(Directory directory, String organisation, int year, Instant now, int soonDays) {
        return figures(directory, organisation, year, now, soonDays, AsOf.NOW);
    }

    /** The same as they were, asked for later. */
    Map<String, String> figuresThen(Directory directory, String organisation, int year, Instant then, int soonDays) {
        return figures(directory, organisation, year, then, soonDays, new AsOf(Optional.of(then)));
    }

    private Map<String, String> figures(
            Directory directory, String organisation, int year, Instant now, int soonDays, AsOf asOf) {
        Period period = Period.of(year, now);
        Scope scope = Scope.of(directory, organisation, period);
        LocalDate soon = period.today().plusDays(soonDays);
        DossierCounts.Counted counted = DossierCounts.count(database.pool(), period, soon, scope, asOf)
                .await()
                .indefinitely();
        Counts.Dossiers d = counted.dossiers();
        Map<String, String> figures = new TreeMap<>();
        figures.put("openDossiers", "" + counted.open().all());
        figures.put("late.total", "" + counted.open().late());
        figures.put("dueSoon.total", "" + counted.open().dueSoon());
        figures.put("corrected.dossiers", "" + d.corrected());
        figures.put("target.T1", d.resolvedInTime() + "/" + d.resolved());
        figures.put("target.T1.index766", d.indexInTime() + "/" + d.indexBase());
        figures.put("target.T2", d.receivedOnline() + "/" + d.received());
        figures.put("target.T3", d.receivedWithReuse() + "/" + d.received());
        figures.put("target.T4", d.resolvedDigitised() + "/" + d.resolved());
        List<DossierCounts.MonthCount> months = DossierCounts.months(database.pool(), period, scope, asOf)
                .await()
                .indefinitely();
        for (DossierCounts.MonthCount month : months) {
            String name = "trend.%d-%02d.".formatted(year, month.month());
            figures.put(name + "received", "" + month.received());
            figures.put(name + "resolved", "" + month.resolved());
            figures.put(name + "late", "" + month.late());
            figures.put(name + "withoutResult", "" + month.withoutResult());
            figures.put(name + "refusedBeforeReceipt", "" + month.refusedBeforeReceipt());
        }
        return figures;
    }

    /** The figures of a board without a plan for the same year, by the names that the oracle has for the same. */
    Map<String, String> figuresWithoutPlan(Seen seen) {
        Map<DossierFigure, Long> f =
                DossierGroups.total(database.pool(), seen).await().indefinitely();
        Map<String, String> figures = new TreeMap<>();
        figures.put("openDossiers", "" + f.get(DossierFigure.OPEN));
        figures.put("late.total", "" + f.get(DossierFigure.LATE));
        figures.put("dueSoon.total", "" + f.get(DossierFigure.DUE_SOON));
        figures.put("corrected.dossiers", "" + f.get(DossierFigure.RECEIVED_CORRECTED));
        figures.put("target.T1", f.get(DossierFigure.RESOLVED_IN_TIME) + "/" + f.get(DossierFigure.RESOLVED));
        figures.put("target.T2", f.get(DossierFigure.RECEIVED_ONLINE) + "/" + f.get(DossierFigure.RECEIVED));
        figures.put("target.T3", f.get(DossierFigure.RECEIVED_WITH_REUSE) + "/" + f.get(DossierFigure.RECEIVED));
        figures.put("target.T4", f.get(DossierFigure.RESOLVED_DIGITISED) + "/" + f.get(DossierFigure.RESOLVED));
        return figures;
    }

    /** Group by group. */
    List<DossierGroups.Group> groups(Seen seen, DossierGroup by) {
        return DossierGroups.by(database.pool(), seen, by).await().indefinitely();
    }

    /** How many dossiers stand behind a figure, read in pages. */
    long items(Seen seen, DossierFigure figure, Optional<DossierItems.One> one) {
        long read = 0;
        DossierItems.Place after = DossierItems.Place.FIRST;
        while (true) {
            var rows = DossierItems.of(database.pool(), seen, figure, one, after, PAGE)
                    .await()
                    .indefinitely();
            read += rows.size();
            if (rows.size() < PAGE) {
                return read;
            }
            after = new DossierItems.Place(
                    rows.getLast().getLocalDate("day"), rows.getLast().getUUID("dossier_id"));
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
