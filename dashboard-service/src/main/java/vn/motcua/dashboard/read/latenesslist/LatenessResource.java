package vn.motcua.dashboard.read.latenesslist;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dashboard.facts.notice.ItemKind;
import vn.motcua.dashboard.facts.organisation.Directories;
import vn.motcua.dashboard.metrics.Days;
import vn.motcua.dashboard.view.NoticeReach;
import vn.motcua.dashboard.view.Notices;
import vn.motcua.http.Page;
import vn.motcua.organisations.Directory;

/** Which units were late again and again. */
@Path("/api/v1/notices/lateness")
@Tag(name = "notices")
class LatenessResource {
    private static final int LEAST_MAX = 1_000;
    private static final int LINES_MAX = 200;
    private static final String SQL =
            "SELECT unit, item_kind, count(*), max(since) FROM notice_late WHERE unit = ANY($1)"
                    + " AND since >= $2 GROUP BY unit, item_kind HAVING count(*) >= $3"
                    + " ORDER BY count(*) DESC, max(since) DESC, unit, item_kind LIMIT " + LINES_MAX;

    private final NoticeReach reach;
    private final Notices notices;
    private final Directories directories;
    private final Pool pool;
    private final Clock clock;

    LatenessResource(NoticeReach reach, Notices notices, Directories directories, Pool pool, Clock clock) {
        this.reach = reach;
        this.notices = notices;
        this.directories = directories;
        this.pool = pool;
        this.clock = clock;
    }

    @Schema(description = "Một đơn vị chậm nhiều lần / a unit that was late repeatedly")
    record Lateness(
            @Schema(description = "Mã đơn vị / code of the unit", examples = "000.00.16.H37")
            String unit,

            @Schema(description = "Tên đơn vị / name of the unit")
            String unitName,

            @Schema(description = "Loại việc / kind of item")
            ItemKind item,

            @Schema(description = "Số lần quá hạn / due dates that passed", examples = "4")
            long times,

            @Schema(description = "Lần gần nhất / when it happened last")
            Instant lastAt) {}

    @GET
    @RolesAllowed({"LEADER", "OFFICE"})
    @Operation(
            operationId = "listLateness",
            summary = "Đơn vị chậm nhiều lần · Units that were late repeatedly",
            description =
                    "Trong phạm vi người đứng đầu và văn phòng, nhiều nhất trước, nhiều nhất 200 dòng. Within the reach"
                            + " of heads and offices, the most often first, 200 lines at most.")
    public Uni<Page<Lateness>> list(
            @Parameter(
                            description =
                                    "Từ ngày; mặc định là đầu năm / from this day on, the first of the year when not said")
                    @QueryParam("from")
                    Optional<LocalDate> from,
            @Parameter(description = "Ít nhất bao nhiêu lần, 1–1000 / at least so often")
                    @QueryParam("least")
                    @DefaultValue("2")
                    @Min(1)
                    @Max(LEAST_MAX)
                    int least) {
        Instant now = clock.instant();
        long lagMs = notices.lagMs();
        LocalDate today = Days.of(now);
        Instant begin = Days.beginOf(from.orElse(today.withDayOfYear(1)));
        return reach.ofCaller()
                .chain(reached -> pool.preparedQuery(SQL)
                        .execute(Tuple.tuple()
                                .addArrayOfString(reached.followed())
                                .addOffsetDateTime(begin.atOffset(ZoneOffset.UTC))
                                .addInteger(least)))
                .chain(rows -> directories.current().map(directory -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> line(row, directory, today))
                        .toList()))
                .map(lines -> new Page<>(lines, Optional.empty(), now.minusMillis(lagMs), lagMs));
    }

    private static Lateness line(Row row, Directory directory, LocalDate today) {
        return new Lateness(
                row.getString(0),
                directory.nameOn(row.getString(0), today),
                ItemKind.valueOf(row.getString(1)),
                row.getLong(2),
                row.getOffsetDateTime(3).toInstant());
    }
}
