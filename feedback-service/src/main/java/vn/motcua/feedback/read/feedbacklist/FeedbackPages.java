package vn.motcua.feedback.read.feedbacklist;

import static vn.motcua.calendar.StateCalendar.ZONE;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import vn.motcua.eventstore.projection.Projections;
import vn.motcua.feedback.known.CopiedCatalogue;
import vn.motcua.http.Caller;
import vn.motcua.http.Listing;
import vn.motcua.http.Order;
import vn.motcua.http.Page;
import vn.motcua.http.PageRequest;
import vn.motcua.organisations.Reach;

/** Reads pages of the feedback within the caller's reach, newest first, and says how fresh they are. */
@ApplicationScoped
class FeedbackPages {
    private final Clock clock;
    private final Listing<FeedbackRow> rows;
    private final CopiedCatalogue known;
    private final Caller caller;

    FeedbackPages(Clock clock, Projections projections, CopiedCatalogue known, Caller caller) {
        this.clock = clock;
        this.rows = new Listing<>(
                projections,
                FeedbackListProjection.NAME,
                FeedbackRow.class,
                Order.newestFirst("enteredAt", row -> row.enteredAt, row -> row.id));
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
        return rows.page(page, "feedback?" + filter, filter.where(today, reach), row -> FeedbackSummary.of(row, today));
    }
}
