package vn.motcua.dashboard.facts.dossier;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import vn.motcua.dashboard.facts.Scope;
import vn.motcua.dashboard.metrics.Counts;
import vn.motcua.dashboard.metrics.Period;

/** Counts dossiers of a period. Resolved means ended with a result; refusals and withdrawals are no resolutions. */
public final class DossierCounts {
    private static final String AGENCY = "resolving_agency";
    private static final String COUNT = """
        SELECT coalesce(sum(received) FILTER (WHERE in_period), 0)::bigint,
               coalesce(sum(received_online) FILTER (WHERE in_period), 0)::bigint,
               coalesce(sum(received_with_reuse) FILTER (WHERE in_period), 0)::bigint,
               coalesce(sum(resolved) FILTER (WHERE in_period), 0)::bigint,
               coalesce(sum(resolved - resolved_late) FILTER (WHERE in_period), 0)::bigint,
               coalesce(sum(resolved_digitised) FILTER (WHERE in_period), 0)::bigint,
               coalesce(sum(received + ended - ended_in_receipt_year) FILTER (WHERE in_period), 0)::bigint,
               coalesce(sum(carried_late_by_index + ended_late_by_index) FILTER (WHERE in_period), 0)::bigint
                 + (SELECT count(*) FROM board_dossier WHERE ended_at IS NULL AND index_late_after < $3
                    AND received_on >= $1 AND received_on < $2 AND %1$s),
               coalesce(sum(running + waiting), 0)::bigint,
               coalesce(sum(waiting_late) + sum(running) FILTER (WHERE day < $4), 0)::bigint,
               coalesce(sum(running) FILTER (WHERE day >= $4 AND day <= $5), 0)::bigint
        FROM (SELECT *, day >= $1 AND day < $2 AS in_period FROM board_dossier_day WHERE %1$s) AS days
        """;
    private static final String MONTHS = """
        SELECT month, coalesce(sum(received), 0)::bigint, coalesce(sum(resolved), 0)::bigint,
               coalesce(sum(resolved_late), 0)::bigint
        FROM generate_series(1, 12) AS month
        LEFT JOIN board_dossier_day ON day >= $1 AND day < $2 AND extract(month FROM day) = month AND %s
        GROUP BY month ORDER BY month
        """;

    private DossierCounts() {}

    /** @param open of today, whatever the period */
    public record Counted(Counts.Dossiers dossiers, Open open) {}

    /**
     * @param all all that have not ended
     * @param late of these, the due day was over when the clock stopped, or is over
     * @param dueSoon of these, due today or within the days of "due soon", not waiting for a supplement
     */
    public record Open(long all, long late, long dueSoon) {}

    /** @param month 1 to 12 */
    public record MonthCount(int month, long received, long resolved, long late) {}

    /** @param soon last day that counts as due soon */
    public static Uni<Counted> count(SqlClient client, Period period, LocalDate soon, Scope scope) {
        Tuple parameters = Tuple.of(
                period.from(),
                period.until(),
                period.countedUpTo().atOffset(ZoneOffset.UTC),
                period.today(),
                soon,
                scope.parameter());
        return client.preparedQuery(COUNT.formatted(scope.holds(AGENCY, 6)))
                .execute(parameters)
                .map(rows -> counted(rows.iterator().next(), period));
    }

    private static Counted counted(Row row, Period period) {
        Open open = new Open(row.getLong(8), row.getLong(9), row.getLong(10));
        // A dossier that is open and late today ends in today's year, so it threatens no other year's target.
        long openOverdue = period.isNow() ? open.late() : 0;
        long indexBase = row.getLong(6);
        long indexLate = row.getLong(7);
        return new Counted(
                new Counts.Dossiers(
                        row.getLong(0),
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        openOverdue,
                        indexBase,
                        indexBase - indexLate),
                open);
    }

    public static Uni<List<MonthCount>> months(SqlClient client, Period period, Scope scope) {
        return client.preparedQuery(MONTHS.formatted(scope.holds(AGENCY, 3)))
                .execute(Tuple.of(period.from(), period.until(), scope.parameter()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new MonthCount(row.getInteger(0), row.getLong(1), row.getLong(2), row.getLong(3)))
                        .toList());
    }
}
