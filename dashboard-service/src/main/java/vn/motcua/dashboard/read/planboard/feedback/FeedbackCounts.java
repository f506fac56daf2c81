package vn.motcua.dashboard.read.planboard.feedback;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.motcua.dashboard.read.planboard.Period;
import vn.motcua.dashboard.read.planboard.figures.Counts;

/** Counts feedback of a period: answered in it, or due in it and not answered by its end. */
public final class FeedbackCounts {
    private static final String COUNT = """
        SELECT count(*), count(*) FILTER (WHERE answered AND on_time)
        FROM (SELECT *, coalesce(answered_on >= $1 AND answered_on < $2, false) AS answered FROM board_feedback
              WHERE due_on IS NOT NULL) f
        WHERE answered
           OR due_on >= $1 AND due_on < $2 AND due_on < $3 AND (answered_on IS NULL OR answered_on >= $2)
        """;

    private FeedbackCounts() {}

    public static Uni<Counts.Feedback> count(SqlClient client, Period period) {
        return client.preparedQuery(COUNT)
                .execute(Tuple.of(period.from(), period.until(), period.today()))
                .map(rows -> rows.iterator().next())
                .map(row -> new Counts.Feedback(row.getLong(0), row.getLong(1)));
    }
}
