package vn.motcua.feedback.read.feedbacklist;

import static vn.motcua.calendar.StateCalendar.ZONE;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.eventstore.projection.Projections;
import vn.motcua.eventstore.projection.Projections.Freshness;
import vn.motcua.feedback.kafka.Reach;
import vn.motcua.feedback.kafka.References;
import vn.motcua.feedback.read.feedbacklist.FeedbackFilter.Where;
import vn.motcua.http.Caller;
import vn.motcua.http.Cursor;
import vn.motcua.http.Page;
import vn.motcua.http.PageRequest;

/** Lists of feedback by what it is grouped by, newest first. */
@Path("/api/v1/feedback")
@Tag(name = "feedback")
class FeedbackListResource {
    private static final String AFTER = " and (receivedAt < :at or receivedAt = :at and id < :id)";

    private final Clock clock;
    private final Projections projections;
    private final References known;
    private final Caller caller;

    FeedbackListResource(Clock clock, Projections projections, References known, Caller caller) {
        this.clock = clock;
        this.projections = projections;
        this.known = known;
        this.caller = caller;
    }

    @GET
    @WithSession
    @RolesAllowed({"OFFICE", "LEADER", "FEEDBACK_OFFICER", "CASE_OFFICER", "PARTNER"})
    @Operation(
            operationId = "listFeedback",
            summary = "Danh sách phản ánh, kiến nghị · List feedback",
            description =
                    "Của đơn vị mình và cấp dưới, mới trước; không có người gửi và lời văn; asOf và lagMs cho biết độ trễ. "
                            + "Of one's own organisation and those below it, newest first, without senders and words; asOf and lagMs say "
                            + "how far the list is behind.")
    public Uni<Page<FeedbackSummary>> list(@BeanParam PageRequest page, @BeanParam FeedbackFilter filter) {
        String org = caller.org();
        return known.current().chain(reference -> list(page, filter, reference.reachOf(org)));
    }

    private Uni<Page<FeedbackSummary>> list(PageRequest page, FeedbackFilter filter, Reach reach) {
        Instant today =
                LocalDate.ofInstant(clock.instant(), ZONE).atStartOfDay(ZONE).toInstant();
        Freshness freshness = projections.freshness(FeedbackListProjection.NAME);
        String listing = "feedback?" + filter;
        Where where = filter.where(today, reach);
        Map<String, Object> values = new TreeMap<>(where.values());
        Optional<Cursor> after = page.after(listing);
        after.ifPresent(cursor -> {
            values.put("at", cursor.instant(0));
            values.put("id", cursor.uuid(1));
        });
        String query = where.text() + after.map(_ -> AFTER).orElse("") + " order by receivedAt desc, id desc";
        return FeedbackRow.<FeedbackRow>find(query, values)
                .range(0, page.fetch() - 1)
                .list()
                .map(rows -> Page.of(
                        page,
                        rows,
                        row -> FeedbackSummary.of(row, today),
                        row -> Cursor.after(listing, row.receivedAt, row.id),
                        freshness.asOf(),
                        Duration.ofMillis(freshness.lagMs())));
    }
}
