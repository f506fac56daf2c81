package vn.motcua.dashboard.read.noticelist;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dashboard.facts.notice.ItemKind;
import vn.motcua.dashboard.facts.notice.Severity;
import vn.motcua.dashboard.view.Notice;
import vn.motcua.dashboard.view.NoticeCount;
import vn.motcua.dashboard.view.NoticeReach;
import vn.motcua.dashboard.view.Notices;
import vn.motcua.dashboard.view.Notices.Filter;
import vn.motcua.dashboard.view.Whose;
import vn.motcua.http.Cursor;
import vn.motcua.http.Page;
import vn.motcua.http.PageRequest;

/** What lies on the caller's desk. */
@Path("/api/v1/notices")
@Tag(name = "notices")
class NoticesResource {
    private final NoticeReach reach;
    private final Notices notices;
    private final Clock clock;

    NoticesResource(NoticeReach reach, Notices notices, Clock clock) {
        this.reach = reach;
        this.notices = notices;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"LEADER", "OFFICE", "INTAKE_OFFICER", "CASE_OFFICER", "FEEDBACK_OFFICER"})
    @Operation(
            operationId = "listNotices",
            summary = "Thông báo của mình · The caller's notices",
            description =
                    "Nặng nhất trước, rồi mới nhất; không có tên người. The most severe first, then the newest; no"
                            + " names of people.")
    public Uni<Page<Notice>> list(
            @Parameter(
                            description =
                                    "MINE: của mình; UNIT: của mọi người trong đơn vị mình phụ trách, với lãnh đạo"
                                            + " / the caller's own, or a head's whole unit's")
                    @QueryParam("whose")
                    @DefaultValue("MINE")
                    Whose whose,
            @Parameter(description = "Đã xong thay vì đang chờ / done ones instead of open ones")
                    @QueryParam("done")
                    @DefaultValue("false")
                    boolean done,
            @Parameter(description = "Chỉ chưa đọc / unread ones only") @QueryParam("unread") @DefaultValue("false")
                    boolean unread,
            @Parameter(description = "Mức độ / severity") @QueryParam("severity") Optional<Severity> severity,
            @Parameter(description = "Loại việc / kind of item") @QueryParam("item") Optional<ItemKind> item,
            @BeanParam PageRequest page) {
        Filter filter = new Filter(whose, done, unread, severity, item);
        String listing = "notices?" + filter;
        Optional<Cursor> after = page.after(listing);
        long lagMs = notices.lagMs();
        Instant now = clock.instant();
        return reach.ofCaller()
                .chain(reached -> notices.list(reached, filter, after, page.fetch()))
                .map(rows -> Page.of(
                        page,
                        rows,
                        Function.identity(),
                        row -> Notices.place(listing, row),
                        now.minusMillis(lagMs),
                        Duration.ofMillis(lagMs)));
    }

    @GET
    @Path("/count")
    @RolesAllowed({"LEADER", "OFFICE", "INTAKE_OFFICER", "CASE_OFFICER", "FEEDBACK_OFFICER"})
    @Operation(
            operationId = "countNotices",
            summary = "Đếm thông báo của mình · Count the caller's notices",
            description = "Những thông báo đang chờ. Open ones.")
    public Uni<NoticeCount> count() {
        return reach.ofCaller().chain(notices::count);
    }
}
