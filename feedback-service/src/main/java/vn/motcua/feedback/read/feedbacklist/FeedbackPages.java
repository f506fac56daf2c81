package vn.motcua.feedback.read.feedbacklist;

import static vn.motcua.calendar.StateCalendar.ZONE;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import vn.motcua.eventstore.projection.Projections;
import vn.motcua.eventstore.projection.Projections.Freshness;
import vn.motcua.feedback.known.References;
import vn.motcua.feedback.read.feedbacklist.FeedbackFilter.Where;
import vn.motcua.http.Caller;
import vn.motcua.http.Cursor;
import vn.motcua.http.Page;
import vn.motcua.http.PageRequest;
import vn.motcua.organisations.Reach;

/** Reads pages of the feedback within the caller's reach, newest first, and says how fresh they are. */
@ApplicationScoped
class FeedbackPages {
    private static final String AFTER = " and (enteredAt < :at or enteredAt = :at and id < :id)";

    private final Clock clock;
    private final Projections projections;
    private final References known;
    private final Caller caller;

    FeedbackPages(Clock clock, Projections projections, References known, Caller caller) {
        this.clock = clock;
        this.projections = projections;
        this.known = known;
        this.caller = caller;
    }

    /** Page by page for the caller of now, also when the pages are read after the request is over. */
    Function<PageRequest, Uni<Page<FeedbackSummary>>> of(FeedbackFilter filter) {
        String org = caller.org();
        return page -> known.current().chain(reference -> list(page, filter, reference.reachOf(org, today())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    private Uni<Page<FeedbackSummary>> list(PageRequest page, FeedbackFilter filter, Reach reach) {
        Instant today = today().atStartOfDay(ZONE).toInstant();
        Freshness freshness = projections.freshness(FeedbackListProjection.NAME);
        String listing = "feedback?" + filter;
        Where where = filter.where(today, reach);
        Map<String, Object> values = new TreeMap<>(where.values());
        Optional<Cursor> after = page.after(listing);
        after.ifPresent(cursor -> {
            values.put("at", cursor.instant(0));
            values.put("id", cursor.uuid(1));
        });
        String query = where.text() + after.map(_ -> AFTER).orElse("") + " order by enteredAt desc, id desc";
        return FeedbackRow.<FeedbackRow>find(query, values)
                .range(0, page.fetch() - 1)
                .list()
                .map(rows -> Page.of(
                        page,
                        rows,
                        row -> FeedbackSummary.of(row, today),
                        row -> Cursor.after(listing, row.enteredAt, row.id),
                        freshness.asOf(),
                        Duration.ofMillis(freshness.lagMs())));
    }
}
