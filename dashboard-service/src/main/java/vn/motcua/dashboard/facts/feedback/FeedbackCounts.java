package vn.motcua.dashboard.facts.feedback;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import vn.motcua.dashboard.facts.AsOf;
import vn.motcua.dashboard.facts.Scope;
import vn.motcua.dashboard.metrics.Counts;
import vn.motcua.dashboard.metrics.Period;

/**
 * Counts feedback of a period: answered or rejected in it, or due in it and neither by its end. In time is what has met every
 * time limit: of the rejection, or of the answer and of its publication. A period that is over counts what stood at its end,
 * whatever was published or handed on later.
 */
public final class FeedbackCounts {
    private static final String COUNT = """
        WITH stretch AS (SELECT * FROM unnest($1::text[], $2::date[], $3::date[]) AS s (code, begins, ends)),
        counted AS (
          SELECT f.in_time, f.publish_due_on, f.published_on, f.corrected,
                 coalesce(f.handled_on >= $4 AND f.handled_on < $5, false) AS handled, f.handled_on,
                 CASE WHEN f.stands_since < $5 THEN f.handler ELSE before.handler END AS handler,
                 CASE WHEN f.stands_since < $5 THEN f.due_on ELSE before.due_on END AS due_on
          FROM ${feedback} f
          LEFT JOIN LATERAL (
            SELECT b.handler, b.due_on
            FROM json_to_recordset(f.formerly::json) AS b (since date, handler text, due_on date)
            WHERE b.since < $5 ORDER BY b.since DESC LIMIT 1) before ON f.stands_since >= $5)
        SELECT count(*),
               count(*) FILTER (WHERE handled AND in_time
                 AND NOT coalesce(publish_due_on < $6 AND coalesce(published_on > publish_due_on, true), false)),
               count(*) FILTER (WHERE corrected)
        FROM counted c
        WHERE due_on IS NOT NULL AND CASE WHEN handled
          THEN EXISTS (SELECT 1 FROM stretch s WHERE s.code = handler AND handled_on >= s.begins AND handled_on < s.ends)
          ELSE due_on >= $4 AND due_on < $6 AND (handled_on IS NULL OR handled_on >= $5) AND handler = ANY($7) END
        """;

    private FeedbackCounts() {}

    public static Uni<Counts.Feedback> count(SqlClient client, Period period, Scope scope, AsOf asOf) {
        LocalDate over = period.today().isBefore(period.until()) ? period.today() : period.until();
        return client.preparedQuery(COUNT.replace("${feedback}", asOf.table("board_feedback")))
                .execute(Tuple.tuple()
                        .addArrayOfString(scope.codes())
                        .addArrayOfLocalDate(scope.begins())
                        .addArrayOfLocalDate(scope.ends())
                        .addLocalDate(period.from())
                        .addLocalDate(period.until())
                        .addLocalDate(over)
                        .addArrayOfString(scope.codesAtTheEnd()))
                .map(rows -> rows.iterator().next())
                .map(row -> new Counts.Feedback(row.getLong(0), row.getLong(1), row.getLong(2)));
    }
}
