package vn.motcua.dossier.read.dossierlist;

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
import vn.motcua.dossier.known.CopiedCatalogue;
import vn.motcua.dossier.read.dossierlist.DossierFilter.Where;
import vn.motcua.eventstore.projection.Projections;
import vn.motcua.eventstore.projection.Projections.Freshness;
import vn.motcua.http.Caller;
import vn.motcua.http.Cursor;
import vn.motcua.http.Page;
import vn.motcua.http.PageRequest;
import vn.motcua.organisations.Reach;

/** Reads one page of the dossiers within the caller's reach and says how fresh it is. */
@ApplicationScoped
class DossierPages {
    private final Clock clock;
    private final Projections projections;
    private final Caller caller;
    private final CopiedCatalogue known;

    DossierPages(Clock clock, Projections projections, Caller caller, CopiedCatalogue known) {
        this.clock = clock;
        this.caller = caller;
        this.known = known;
        this.projections = projections;
    }

    /** Page by page for the caller of now, also when the pages are read after the request is over. */
    Function<PageRequest, Uni<Page<DossierSummary>>> of(DossierFilter filter, DossierOrder order) {
        String org = caller.org();
        return request -> page(org, request, "dossiers?" + order + filter, filter.where(startOfToday()), order);
    }

    /** @param listing what a cursor of this list is bound to */
    Uni<Page<DossierSummary>> page(PageRequest request, String listing, Where where, DossierOrder order) {
        return page(caller.org(), request, listing, where, order);
    }

    private Uni<Page<DossierSummary>> page(
            String org, PageRequest request, String listing, Where where, DossierOrder order) {
        return known.directory()
                .map(directory -> within(where, directory.reachOf(org, today())))
                .chain(reached -> read(request, listing, reached, order, startOfToday()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    private Instant startOfToday() {
        return today().atStartOfDay(ZONE).toInstant();
    }

    /** The same right guards one dossier and every list: what is out of reach is not there. */
    static Where within(Where where, Reach reach) {
        if (reach.organisations().isEmpty()) {
            return new Where(Map.of(), "1 = 0");
        }
        Map<String, Object> values = new TreeMap<>(where.values());
        values.put("reach", reach.organisations());
        return new Where(
                values,
                where.text() + " and (receivingUnit in :reach or resolvingAgency in :reach or handlingUnit in :reach)");
    }

    private Uni<Page<DossierSummary>> read(
            PageRequest request, String listing, Where where, DossierOrder order, Instant startOfToday) {
        Freshness freshness = projections.freshness(DossierListProjection.NAME);
        Optional<Cursor> after = request.after(listing);
        Map<String, Object> values = new TreeMap<>(where.values());
        after.ifPresent(cursor -> {
            values.put("at", cursor.instant(0));
            values.put("id", cursor.uuid(1));
        });
        String query = where.text() + after.map(_ -> " and " + order.after()).orElse("") + " order by " + order.by();
        return DossierRow.<DossierRow>find(query, values)
                .range(0, request.fetch() - 1)
                .list()
                .map(rows -> Page.of(
                        request,
                        rows,
                        row -> DossierSummary.of(row, startOfToday),
                        row -> Cursor.after(listing, order.keyOf(row), row.id),
                        freshness.asOf(),
                        Duration.ofMillis(freshness.lagMs())));
    }
}
