package vn.motcua.dashboard.facts.plan;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import vn.motcua.dashboard.facts.AsOf;

/** Reads the tasks of a plan, in its order. */
public final class Tasks {
    private static final String OF_PLAN = "SELECT * FROM ${tasks} t WHERE plan_id = $1 ORDER BY position";

    private Tasks() {}

    public static Uni<List<PlannedTask>> of(SqlClient client, UUID planId, AsOf asOf) {
        return client.preparedQuery(OF_PLAN.replace("${tasks}", asOf.table("board_task")))
                .execute(Tuple.of(planId))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(Tasks::task)
                        .toList());
    }

    private static PlannedTask task(Row row) {
        return new PlannedTask(
                row.getUUID("task_id"),
                row.getString("label"),
                row.getString("content"),
                PlanContent.names(row.getString("lead_units")),
                row.getString("schedule"),
                row.getString("state"),
                row.getInteger("percent"),
                row.getBoolean("continuous"),
                Optional.ofNullable(row.getLocalDate("starts_on")),
                Optional.ofNullable(row.getLocalDate("due_on")),
                row.getBoolean("corrected"));
    }
}
