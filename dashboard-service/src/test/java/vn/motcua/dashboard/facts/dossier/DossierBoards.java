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

    @Override
    public void close() {
        database.close();
    }
}
