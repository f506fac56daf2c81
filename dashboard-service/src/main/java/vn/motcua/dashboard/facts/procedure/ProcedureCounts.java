package vn.motcua.dashboard.facts.procedure;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.motcua.dashboard.facts.AsOf;
import vn.motcua.dashboard.facts.Scope;
import vn.motcua.dashboard.metrics.Counts;
import vn.motcua.dashboard.metrics.Period;

/** Counts procedures in force today, or on the last day of a period that is over. */
public final class ProcedureCounts {
    private static final String COUNT = """
        SELECT count(*), count(*) FILTER (WHERE business), count(*) FILTER (WHERE business AND online)
        FROM (SELECT DISTINCT ON (procedure_id) in_force, business, online, resolving_agency FROM ${procedures} p
              WHERE effective_from <= $1
              ORDER BY procedure_id, effective_from DESC, in_force, version_no DESC) newest
        WHERE in_force AND resolving_agency = ANY($2)
        """;

    private ProcedureCounts() {}

    public static Uni<Counts.Procedures> count(SqlClient client, Period period, Scope scope, AsOf asOf) {
        return client.preparedQuery(COUNT.replace("${procedures}", asOf.table("board_procedure")))
                .execute(Tuple.tuple().addLocalDate(period.lastDay()).addArrayOfString(scope.codesAtTheEnd()))
                .map(rows -> rows.iterator().next())
                .map(row -> new Counts.Procedures(row.getLong(0), row.getLong(1), row.getLong(2)));
    }
}
