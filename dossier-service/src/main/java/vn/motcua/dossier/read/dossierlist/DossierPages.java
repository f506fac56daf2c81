package vn.motcua.dossier.read.dossierlist;

import static vn.motcua.calendar.StateCalendar.ZONE;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.motcua.dossier.known.CopiedCatalogue;
import vn.motcua.eventstore.projection.Projections;
import vn.motcua.http.Caller;
import vn.motcua.http.Conditions;
import vn.motcua.http.Listing;
import vn.motcua.http.Page;
import vn.motcua.http.PageRequest;
import vn.motcua.organisations.Reach;

/** Reads pages of the dossiers within the caller's reach and says how fresh they are. */
@ApplicationScoped
class DossierPages {
    private final Clock clock;
    private final Listing<DossierRow> rows;
    private final Caller caller;
    private final CopiedCatalogue known;

    DossierPages(Clock clock, Projections projections, Caller caller, CopiedCatalogue known) {
        this.clock = clock;
        this.rows = new Listing<>(
                projections, DossierListProjection.NAME, DossierRow.class, DossierOrder.receivedAt.rows());
        this.caller = caller;
        this.known = known;
    }

    /** Page by page for the caller of now, also when the pages are read after the request is over. */
    Function<PageRequest, Uni<Page<DossierSummary>>> of(DossierFilter filter, DossierOrder order) {
        return pages("dossiers?" + order + filter, order, filter::where);
    }

    /**
     * @param key what a cursor of this list is bound to
     * @param where given the start of the day in Asia/Ho_Chi_Minh and whose dossiers the reader may see
     */
    Function<PageRequest, Uni<Page<DossierSummary>>> pages(
            String key, DossierOrder order, BiFunction<Instant, Reach, Conditions> where) {
        String org = caller.org();
        return page -> {
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
            Instant begun = today.atStartOfDay(ZONE).toInstant();
            return known.directory().chain(directory -> rows.by(order.rows())
                    .page(
                            page,
                            key,
                            where.apply(begun, directory.reachOf(org, today)),
                            row -> DossierSummary.of(row, begun)));
        };
    }
}
