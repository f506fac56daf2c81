package vn.motcua.dashboard.read.boardlist;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dashboard.facts.AsOf;
import vn.motcua.dashboard.facts.Lag;
import vn.motcua.dashboard.view.AsOfParameter;
import vn.motcua.dashboard.view.BoardReach;
import vn.motcua.dashboard.view.BoardReach.Reached;
import vn.motcua.dashboard.view.Freshness;
import vn.motcua.http.Cursor;
import vn.motcua.http.Page;
import vn.motcua.http.PageRequest;

/** The plans that have a board, newest year first. */
@Path("/api/v1/boards")
@Tag(name = "boards")
class BoardListResource {
    private static final String LISTING = "boards";
    private static final String SQL =
            "SELECT plan_id, title, number, plan_year, issuer, state FROM ${plans} p WHERE (plan_year, plan_id) < ($1,"
                    + " $2) AND " + Reached.holds(4) + " ORDER BY plan_year DESC, plan_id DESC LIMIT $3";
    private static final String FIRST =
            "SELECT min(since_at) FROM (SELECT since_at FROM board_plan UNION ALL SELECT since_at FROM"
                    + " board_plan_past) p";
    private static final UUID LAST = new UUID(-1L, -1L);

    private final BoardReach reach;
    private final Pool pool;
    private final Clock clock;
    private final Lag lag;

    BoardListResource(BoardReach reach, Pool pool, Clock clock, Lag lag) {
        this.reach = reach;
        this.pool = pool;
        this.clock = clock;
        this.lag = lag;
    }

    @Schema(description = "Một kế hoạch có bảng điều hành / a plan that has a board")
    record PlanLine(
            @Schema(description = "Mã kế hoạch / plan") UUID planId,
            @Schema(description = "Tên / title") String title,

            @Schema(description = "Số, ký hiệu / number and symbol", examples = "04/KH-SKHĐT")
            String number,

            @Schema(description = "Năm / year", examples = "2026")
            int year,

            @Schema(description = "Cơ quan ban hành / issuer")
            String issuer,

            @Schema(description = "Trạng thái / state", examples = "ISSUED")
            String state) {}

    @GET
    @RolesAllowed({"LEADER", "OFFICE", "OPERATOR", "INTAKE_OFFICER", "CASE_OFFICER", "FEEDBACK_OFFICER"})
    @Operation(
            operationId = "listBoards",
            summary = "Danh sách bảng điều hành · List boards",
            description =
                    "Kế hoạch của cơ quan mình, các đơn vị dưới nó và đơn vị mà các cơ quan ấy kế thừa, năm mới nhất"
                            + " trước. Plans of the caller's organisation, those below it and those taken over, newest"
                            + " year first.")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "404", description = "AS_OF_BEFORE_FIRST_EVENT")
    public Uni<Page<PlanLine>> list(@BeanParam AsOfParameter asOf, @BeanParam PageRequest page) {
        Instant now = clock.instant();
        AsOf at = asOf.at(now);
        Freshness fresh = Freshness.of(at, now, lag.ms());
        String listing =
                LISTING + at.instant().map(instant -> "?asOf=" + instant).orElse("");
        Optional<Cursor> after = page.after(listing);
        int year = after.map(cursor -> (int) cursor.number(0)).orElse(Integer.MAX_VALUE);
        UUID id = after.map(cursor -> cursor.uuid(1)).orElse(LAST);
        return reach.ofCaller()
                .call(() -> known(at))
                .chain(within -> pool.preparedQuery(SQL.replace("${plans}", at.table("board_plan")))
                        .execute(Tuple.of(year, id, page.fetch()).addArrayOfString(within.codes())))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(BoardListResource::line)
                        .toList())
                .map(lines -> Page.of(
                        page,
                        lines,
                        Function.identity(),
                        line -> Cursor.after(listing, line.year(), line.planId()),
                        fresh.asOf(),
                        Duration.ofMillis(fresh.lagMs())));
    }

    /** Refuses an instant before the first plan: an empty list would read as if there had been nothing to plan. */
    private Uni<Void> known(AsOf at) {
        return at.isNow()
                ? Uni.createFrom().voidItem()
                : pool.query(FIRST)
                        .execute()
                        .invoke(rows -> at.requireNotBefore(
                                Optional.ofNullable(rows.iterator().next().getOffsetDateTime(0))
                                        .map(OffsetDateTime::toInstant)))
                        .replaceWithVoid();
    }

    private static PlanLine line(Row row) {
        return new PlanLine(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                row.getInteger(3),
                row.getString(4),
                row.getString(5));
    }
}
