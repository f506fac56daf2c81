package vn.motcua.dashboard.facts.dossier;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import vn.motcua.dashboard.facts.AsOf;
import vn.motcua.dashboard.facts.Scope;
import vn.motcua.dashboard.metrics.Counts;
import vn.motcua.dashboard.metrics.Period;

/**
 * Counts dossiers of a period. Resolved means ended with a result. What happened on a day counts for whoever answered for it
 * on that day; what goes on counts for whoever answers for it today, or on the last day of a period that is over. "Today" is the day
 * of the instant that is asked for.
 */
public final class DossierCounts {
    private static final String DAYS = """
        WITH stretch AS (SELECT * FROM unnest($1::text[], $2::date[], $3::date[]) AS s (code, begins, ends)),
        days AS (
          SELECT d.*, s.code IS NOT NULL AS of_scope, d.day >= $4 AND d.day < $5 AS in_period
          FROM ${days} d
          LEFT JOIN stretch s ON s.code = d.agency AND d.day >= s.begins AND d.day < s.ends)
        """;
    private static final String COUNT = DAYS + """
        SELECT coalesce(sum(received) FILTER (WHERE in_period AND of_scope), 0)::bigint,
               coalesce(sum(received_online) FILTER (WHERE in_period AND of_scope), 0)::bigint,
               coalesce(sum(received_with_reuse) FILTER (WHERE in_period AND of_scope), 0)::bigint,
               coalesce(sum(resolved) FILTER (WHERE in_period AND of_scope), 0)::bigint,
               coalesce(sum(resolved - resolved_late) FILTER (WHERE in_period AND of_scope), 0)::bigint,
               coalesce(sum(resolved_digitised) FILTER (WHERE in_period AND of_scope), 0)::bigint,
               coalesce(sum(ended) FILTER (WHERE in_period AND of_scope), 0)::bigint
                 + coalesce(sum(received - received_ended_in_year) FILTER (WHERE in_period AND agency = ANY($6)), 0)::bigint,
               coalesce(sum(ended_late_by_index) FILTER (WHERE in_period AND of_scope), 0)::bigint
                 + coalesce(sum(carried_late_by_index) FILTER (WHERE in_period AND agency = ANY($6)), 0)::bigint
                 + (SELECT count(*) FROM ${open} o WHERE index_late_after < $8
                    AND received_on >= $4 AND received_on < $5 AND resolving_agency = ANY($6)),
               coalesce(sum(running + waiting) FILTER (WHERE agency = ANY($7)), 0)::bigint,
               coalesce(sum(waiting_late) FILTER (WHERE agency = ANY($7)), 0)::bigint
                 + coalesce(sum(running) FILTER (WHERE agency = ANY($7) AND day < $9), 0)::bigint,
               coalesce(sum(running) FILTER (WHERE agency = ANY($7) AND day >= $9 AND day <= $10), 0)::bigint,
               coalesce(sum(received_corrected) FILTER (WHERE in_period AND of_scope), 0)::bigint
        FROM days
        """;
    private static final String MONTHS = DAYS + """
        SELECT month, coalesce(sum(received), 0)::bigint, coalesce(sum(resolved), 0)::bigint,
               coalesce(sum(resolved_late), 0)::bigint, coalesce(sum(ended - resolved), 0)::bigint,
               coalesce(sum(refused_before_receipt), 0)::bigint
        FROM generate_series(1, 12) AS month
        LEFT JOIN days ON in_period AND of_scope AND extract(month FROM day) = month
        GROUP BY month ORDER BY month
        """;

    private DossierCounts() {}

    /** @param open of today, whatever the period */
    public record Counted(Counts.Dossiers dossiers, Open open) {}

    /**
     * @param all all that were received and have not ended
     * @param late of these, the due day was over when the clock stopped, or is over
     * @param dueSoon of these, due today or within the days of "due soon", not waiting for a supplement
     */
    public record Open(long all, long late, long dueSoon) {}

    /**
     * @param month 1 to 12
     * @param withoutResult received, and ended without a result: sent back, withdrawn or stopped
     * @param refusedBeforeReceipt in no other figure
     */
    public record MonthCount(
            int month, long received, long resolved, long late, long withoutResult, long refusedBeforeReceipt) {}

    /** @param soon last day that counts as due soon */
    public static Uni<Counted> count(SqlClient client, Period period, LocalDate soon, Scope scope, AsOf asOf) {
        Tuple parameters = of(scope, period)
                .addArrayOfString(scope.codesAtTheEnd())
                .addArrayOfString(scope.codesToday())
                .addOffsetDateTime(period.countedUpTo().atOffset(ZoneOffset.UTC))
                .addLocalDate(period.today())
                .addLocalDate(soon);
        return client.preparedQuery(of(asOf, COUNT, "($1 || $6 || $7)"))
                .execute(parameters)
                .map(rows -> counted(rows.iterator().next(), period));
    }

    private static String of(AsOf asOf, String sql, String agencies) {
        return sql.replace("${days}", DaysAsOf.select(asOf, agencies, "$4", "$5"))
                .replace("${open}", DayOf.DUE.dossiers(asOf));
    }

    private static Tuple of(Scope scope, Period period) {
        return Tuple.tuple()
                .addArrayOfString(scope.codes())
                .addArrayOfLocalDate(scope.begins())
                .addArrayOfLocalDate(scope.ends())
                .addLocalDate(period.from())
                .addLocalDate(period.until());
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
                        indexBase - indexLate,
                        row.getLong(11)),
                open);
    }

    public static Uni<List<MonthCount>> months(SqlClient client, Period period, Scope scope, AsOf asOf) {
        return client.preparedQuery(of(asOf, MONTHS, "$1"))
                .execute(of(scope, period))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new MonthCount(
                                row.getInteger(0),
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4),
                                row.getLong(5)))
                        .toList());
    }
}
