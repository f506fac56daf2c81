package vn.motcua.dashboard.view;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.dashboard.DashboardRefusal;
import vn.motcua.dashboard.facts.AsOf;
import vn.motcua.dashboard.facts.Lag;
import vn.motcua.dashboard.facts.Scope;
import vn.motcua.dashboard.facts.dossier.DossierCounts;
import vn.motcua.dashboard.facts.dossier.DossierCounts.MonthCount;
import vn.motcua.dashboard.facts.dossier.Seen;
import vn.motcua.dashboard.facts.feedback.FeedbackCounts;
import vn.motcua.dashboard.facts.organisation.Directories;
import vn.motcua.dashboard.facts.plan.PlanContent;
import vn.motcua.dashboard.facts.plan.PlannedTask;
import vn.motcua.dashboard.facts.plan.Tasks;
import vn.motcua.dashboard.facts.procedure.ProcedureCounts;
import vn.motcua.dashboard.metrics.Counts;
import vn.motcua.dashboard.metrics.Metrics;
import vn.motcua.dashboard.metrics.Period;
import vn.motcua.dashboard.metrics.TargetFigure;
import vn.motcua.dashboard.metrics.TaskState;
import vn.motcua.dashboard.view.BoardReach.Reached;
import vn.motcua.dashboard.view.DossierList.Kind;
import vn.motcua.eventstore.Refused;
import vn.motcua.organisations.Directory;

/** Puts boards together: every figure of one board comes from one snapshot of the tables. */
@ApplicationScoped
public class Boards {
    private static final String ONE_SNAPSHOT = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY";
    private static final String PLAN = "SELECT * FROM ${plans} p WHERE plan_id = $1 AND " + Reached.holds(2);
    private static final String FIRST =
            "SELECT min(since_at) FROM (SELECT plan_id, since_at, state, organisation FROM board_plan"
                    + " UNION ALL SELECT plan_id, since_at, state, organisation FROM board_plan_past) p WHERE plan_id = $1 AND "
                    + Reached.holds(2);

    private final Pool pool;
    private final Clock clock;
    private final Lag lag;
    private final Directories directories;
    private final BoardConfig config;

    Boards(Pool pool, Clock clock, Lag lag, Directories directories, BoardConfig config) {
        this.pool = pool;
        this.clock = clock;
        this.lag = lag;
        this.directories = directories;
        this.config = config;
    }

    /**
     * The board as it is now.
     *
     * @param reach of whoever asks
     * @throws Refused PLAN_UNKNOWN_HERE
     */
    public Uni<Board> of(UUID planId, Reached reach) {
        return of(planId, reach, AsOf.NOW);
    }

    /**
     * @param reach of whoever asks
     * @throws Refused PLAN_UNKNOWN_HERE, AS_OF_BEFORE_FIRST_EVENT
     */
    public Uni<Board> of(UUID planId, Reached reach, AsOf asOf) {
        Freshness fresh = Freshness.of(asOf, clock.instant(), lag.ms());
        return directories
                .current()
                .chain(directory -> pool.withTransaction(connection -> connection
                        .query(ONE_SNAPSHOT)
                        .execute()
                        .chain(() -> plan(connection, planId, reach, asOf))
                        .chain(plan -> of(connection, plan, directory, asOf, fresh))));
    }

    /**
     * The dossiers behind the board of a plan.
     *
     * @throws Refused PLAN_UNKNOWN_HERE, AS_OF_BEFORE_FIRST_EVENT
     */
    public Uni<DueDossiers> dossiersOf(UUID planId, Reached reach, AsOf asOf) {
        Instant at = asOf.or(clock.instant());
        return directories.current().chain(directory -> plan(pool, planId, reach, asOf)
                .map(plan -> due(plan, directory, asOf, Period.of(plan.getInteger("plan_year"), at))));
    }

    /**
     * The dossiers behind the figures of the board of a plan, in its year or in one month of it.
     *
     * @throws Refused PLAN_UNKNOWN_HERE, AS_OF_BEFORE_FIRST_EVENT
     */
    public Uni<Seen> seen(UUID planId, Optional<Month> month, Reached reach, AsOf asOf) {
        Instant at = asOf.or(clock.instant());
        return directories.current().chain(directory -> plan(pool, planId, reach, asOf)
                .map(plan -> {
                    int year = plan.getInteger("plan_year");
                    Period period = month.map(of -> Period.of(YearMonth.of(year, of), at))
                            .orElseGet(() -> Period.of(year, at));
                    return new Seen(
                            period,
                            period.today().plusDays(config.dueSoonDays()),
                            scope(plan, directory, period),
                            asOf);
                }));
    }

    private static Uni<Row> plan(SqlClient client, UUID planId, Reached reach, AsOf asOf) {
        Tuple parameters = Tuple.tuple().addUUID(planId).addArrayOfString(reach.codes());
        return client.preparedQuery(PLAN.replace("${plans}", asOf.table("board_plan")))
                .execute(parameters)
                .chain(rows -> rows.size() > 0
                        ? Uni.createFrom().item(rows.iterator().next())
                        : client.preparedQuery(FIRST)
                                .execute(parameters)
                                .map(first ->
                                        refused(planId, asOf, first.iterator().next())));
    }

    private static Row refused(UUID planId, AsOf asOf, Row first) {
        asOf.requireNotBefore(Optional.ofNullable(first.getOffsetDateTime(0)).map(OffsetDateTime::toInstant));
        throw new Refused(DashboardRefusal.PLAN_UNKNOWN_HERE, "Kế hoạch " + planId);
    }

    private static Scope scope(Row plan, Directory directory, Period period) {
        return Scope.of(directory, plan.getString("organisation"), period);
    }

    private DueDossiers due(Row plan, Directory directory, AsOf asOf, Period period) {
        return new DueDossiers(asOf, period.today(), config.dueSoonDays(), scope(plan, directory, period), directory);
    }

    private Uni<Board> of(SqlConnection connection, Row plan, Directory directory, AsOf asOf, Freshness fresh) {
        Period period = Period.of(plan.getInteger("plan_year"), fresh.at());
        Scope scope = scope(plan, directory, period);
        DueDossiers due = due(plan, directory, asOf, period);
        int shown = config.dossiersShown();
        return DossierCounts.count(connection, period, due.soon(), scope, asOf)
                .chain(dossiers -> FeedbackCounts.count(connection, period, scope, asOf)
                        .chain(feedback -> ProcedureCounts.count(connection, period, scope, asOf)
                                .map(procedures -> new Counts(dossiers.dossiers(), feedback, procedures, days(plan))))
                        .chain(counts -> DossierCounts.months(connection, period, scope, asOf)
                                .chain(months -> Tasks.of(connection, plan.getUUID("plan_id"), asOf)
                                        .chain(tasks -> due.head(
                                                        connection,
                                                        Kind.DUE_SOON,
                                                        dossiers.open().dueSoon(),
                                                        shown)
                                                .chain(soon -> due.head(
                                                                connection,
                                                                Kind.LATE,
                                                                dossiers.open().late(),
                                                                shown)
                                                        .map(late -> new Board(
                                                                plan.getUUID("plan_id"),
                                                                plan.getString("title"),
                                                                plan.getString("number"),
                                                                plan.getInteger("plan_year"),
                                                                plan.getString("issuer"),
                                                                plan.getString("state"),
                                                                fresh.asOf(),
                                                                fresh.lagMs(),
                                                                dossiers.open().all(),
                                                                config.dueSoonDays(),
                                                                targets(plan, counts),
                                                                tasks(tasks, period),
                                                                trend(period, months),
                                                                corrected(counts, tasks),
                                                                soon,
                                                                late)))))));
    }

    private static Board.Corrected corrected(Counts counts, List<PlannedTask> tasks) {
        return new Board.Corrected(
                counts.dossiers().corrected(),
                counts.feedback().corrected(),
                tasks.stream().filter(PlannedTask::corrected).count());
    }

    private static Counts.PlanDays days(Row plan) {
        return new Counts.PlanDays(
                Optional.ofNullable(plan.getLocalDate("parent_issued_on")),
                Optional.ofNullable(plan.getLocalDate("issued_on")));
    }

    private static List<BoardTarget> targets(Row plan, Counts counts) {
        return PlanContent.targets(plan.getString("targets")).stream()
                .map(target -> TargetFigure.of(target, Metrics.measure(target.metric(), counts)))
                .map(BoardTarget::of)
                .toList();
    }

    private static Board.Tasks tasks(List<PlannedTask> planned, Period period) {
        List<BoardTask> tasks = planned.stream()
                .map(task -> BoardTask.of(task, period.from().getYear(), period.today()))
                .toList();
        Map<TaskState, Integer> byState = tasks.stream()
                .collect(Collectors.groupingBy(BoardTask::state, TreeMap::new, Collectors.summingInt(_ -> 1)));
        return new Board.Tasks(tasks.size(), byState, tasks);
    }

    private static List<Board.Month> trend(Period period, List<MonthCount> months) {
        return months.stream()
                .map(m -> new Board.Month(
                        "%d-%02d".formatted(period.from().getYear(), m.month()),
                        m.received(),
                        m.resolved(),
                        m.resolved() - m.late(),
                        m.late(),
                        m.withoutResult(),
                        m.refusedBeforeReceipt()))
                .toList();
    }
}
