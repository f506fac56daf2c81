package vn.motcua.dashboard.facts.feedback;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.motcua.dashboard.facts.Scope;
import vn.motcua.dashboard.metrics.Counts;
import vn.motcua.dashboard.metrics.Period;

/**
 * Counts feedback of a period: answered or rejected in it, or due in it and neither by its end. In time is what has met every
 * time limit: of the rejection, or of the answer and of its publication.
 */
public final class FeedbackCounts {
    private static final String COUNT = """
        SELECT count(*), count(*) FILTER (WHERE handled AND on_time AND coalesce(publish_due_on >= $3, true))
        FROM (SELECT *, coalesce(handled_on >= $1 AND handled_on < $2, false) AS handled FROM board_feedback
              WHERE due_on IS NOT NULL AND %s) f
        WHERE handled
           OR due_on >= $1 AND due_on < $2 AND due_on < $3 AND (handled_on IS NULL OR handled_on >= $2)
        """;

    private FeedbackCounts() {}

    public static Uni<Counts.Feedback> count(SqlClient client, Period period, Scope scope) {
        return client.preparedQuery(COUNT.formatted(scope.holds("handler", 4)))
                .execute(Tuple.of(period.from(), period.until(), period.today(), scope.parameter()))
                .map(rows -> rows.iterator().next())
                .map(row -> new Counts.Feedback(row.getLong(0), row.getLong(1)));
    }
}
