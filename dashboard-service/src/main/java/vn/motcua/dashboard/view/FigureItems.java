package vn.motcua.dashboard.view;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.dashboard.facts.dossier.DossierFigure;
import vn.motcua.dashboard.facts.dossier.DossierItems;
import vn.motcua.dashboard.facts.dossier.DossierItems.One;
import vn.motcua.dashboard.facts.dossier.DossierItems.Place;
import vn.motcua.dashboard.facts.dossier.Seen;
import vn.motcua.http.Cursor;
import vn.motcua.http.Page;
import vn.motcua.http.PageRequest;

/** Behind a number: exactly the dossiers that it counts, page by page, by the day that they are counted by. */
@ApplicationScoped
public class FigureItems {
    private final Pool pool;

    FigureItems(Pool pool) {
        this.pool = pool;
    }

    /**
     * @param of whose figure it is: what a cursor of another list must not be taken for
     * @param one group; empty for all
     */
    public Uni<Page<FigureItem>> page(
            Seen seen, String of, DossierFigure figure, Optional<One> one, PageRequest page, Freshness fresh) {
        String listing = "%s?figure=%s&from=%s&until=%s&one=%s&asOf=%s"
                .formatted(
                        of,
                        figure,
                        seen.period().from(),
                        seen.period().until(),
                        one.map(group -> group.group() + "=" + group.key()).orElse(""),
                        seen.asOf().instant().map(Object::toString).orElse(""));
        Place after = page.after(listing)
                .map(cursor -> new Place(cursor.date(0), cursor.uuid(1)))
                .orElse(Place.FIRST);
        return DossierItems.of(pool, seen, figure, one, after, page.fetch())
                .map(rows -> Page.of(
                        page,
                        rows.stream().map(FigureItem::of).toList(),
                        Function.identity(),
                        item -> Cursor.after(
                                listing, item.place().day(), item.place().dossierId()),
                        fresh.asOf(),
                        Duration.ofMillis(fresh.lagMs())));
    }
}
