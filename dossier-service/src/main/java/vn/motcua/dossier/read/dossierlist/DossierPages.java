package vn.motcua.dossier.read.dossierlist;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.motcua.dossier.read.dossierlist.DossierFilter.Where;
import vn.motcua.eventstore.projection.Projections;
import vn.motcua.eventstore.projection.Projections.Freshness;
import vn.motcua.http.Cursor;
import vn.motcua.http.Page;
import vn.motcua.http.PageRequest;

/** Reads one page of dossiers and says how fresh it is. */
@ApplicationScoped
class DossierPages {
    private final Clock clock;
    private final Projections projections;

    DossierPages(Clock clock, Projections projections) {
        this.clock = clock;
        this.projections = projections;
    }

    Uni<Page<DossierSummary>> page(PageRequest request, DossierFilter filter, DossierOrder order) {
        return page(request, "dossiers?" + order + filter, filter.where(clock.instant()), order);
    }

    /** @param listing what a cursor of this list is bound to */
    Uni<Page<DossierSummary>> page(PageRequest request, String listing, Where where, DossierOrder order) {
        Instant now = clock.instant();
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
                        row -> DossierSummary.of(row, now),
                        row -> Cursor.after(listing, order.keyOf(row), row.id),
                        freshness.asOf(),
                        Duration.ofMillis(freshness.lagMs())));
    }
}
