package vn.motcua.dashboard.read.planboard.dossier;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import vn.motcua.dashboard.read.planboard.Period;
import vn.motcua.dashboard.read.planboard.figures.Counts;

/** Counts dossiers of a period. Resolved means ended with a result; refusals and withdrawals are no resolutions. */
public final class DossierCounts {
    private static final String COUNT = """
        SELECT count(*) FILTER (WHERE received),
               count(*) FILTER (WHERE received AND channel = 'ONLINE'),
               count(*) FILTER (WHERE received AND components_reused > 0),
               count(*) FILTER (WHERE done),
               count(*) FILTER (WHERE done AND timeliness <> 'LATE'),
               count(*) FILTER (WHERE done AND components_digitised > 0 AND (electronic_result OR NOT paper_result)),
               count(*) FILTER (WHERE ended_at IS NULL AND due_on < coalesce(paused_on, $3)),
               count(*) FILTER (WHERE received OR ended),
               count(*) FILTER (WHERE (received OR ended) AND supplement_requests <= 1
                 AND CASE WHEN ended_at < $5 THEN ended_at ELSE coalesce(paused_at, $4) END
                     - make_interval(secs => supplement_seconds) <= original_due_at),
               count(*) FILTER (WHERE ended_at IS NULL)
        FROM (SELECT *, received_on >= $1 AND received_on < $2 AS received,
                     coalesce(ended_on >= $1 AND ended_on < $2, false) AS ended,
                     coalesce(resolved AND ended_on >= $1 AND ended_on < $2, false) AS done
              FROM board_dossier
              WHERE ended_at IS NULL OR received_on >= $1 AND received_on < $2 OR ended_on >= $1 AND ended_on < $2) d
        """;
    private static final String MONTHS = """
        WITH received AS (SELECT extract(month FROM received_on)::int AS month, count(*) AS n FROM board_dossier
                          WHERE received_on >= $1 AND received_on < $2 GROUP BY 1),
             resolved AS (SELECT extract(month FROM ended_on)::int AS month, count(*) AS n,
                                 count(*) FILTER (WHERE timeliness = 'LATE') AS late FROM board_dossier
                          WHERE resolved AND ended_on >= $1 AND ended_on < $2 GROUP BY 1)
        SELECT month, coalesce(received.n, 0), coalesce(resolved.n, 0), coalesce(resolved.late, 0)
        FROM generate_series(1, 12) AS month LEFT JOIN received USING (month) LEFT JOIN resolved USING (month)
        ORDER BY month
        """;

    private DossierCounts() {}

    /** @param open all that have not ended, whatever the period */
    public record Counted(Counts.Dossiers dossiers, long open) {}

    /** @param month 1 to 12 */
    public record MonthCount(int month, long received, long resolved, long late) {}

    public static Uni<Counted> count(SqlClient client, Period period) {
        Tuple parameters = Tuple.of(
                period.from(),
                period.until(),
                period.today(),
                period.countedUpTo().atOffset(ZoneOffset.UTC),
                period.end().atOffset(ZoneOffset.UTC));
        return client.preparedQuery(COUNT)
                .execute(parameters)
                .map(rows -> counted(rows.iterator().next(), period));
    }

    private static Counted counted(Row row, Period period) {
        // A dossier that is open and late today ends in today's year, so it threatens no other year's target.
        long openOverdue = period.isNow() ? row.getLong(6) : 0;
        return new Counted(
                new Counts.Dossiers(
                        row.getLong(0),
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        openOverdue,
                        row.getLong(7),
                        row.getLong(8)),
                row.getLong(9));
    }

    public static Uni<List<MonthCount>> months(SqlClient client, Period period) {
        return client.preparedQuery(MONTHS)
                .execute(Tuple.of(period.from(), period.until()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new MonthCount(row.getInteger(0), row.getLong(1), row.getLong(2), row.getLong(3)))
                        .toList());
    }
}
