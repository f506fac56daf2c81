package vn.motcua.http;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import vn.motcua.eventstore.projection.Projections;
import vn.motcua.eventstore.projection.Projections.Freshness;
import vn.motcua.eventstore.projection.RowQuery;

/**
 * A list that a projection fills: its pages, in order, stable under inserts, and how fresh they are. For event loops, inside a
 * session.
 *
 * @param projection name of the projection
 * @param rows entity of the rows
 * @param <R> the row
 */
public record Listing<R>(Projections projections, String projection, Class<R> rows, Order<R> order) {

    /** The same list in another order. */
    public Listing<R> by(Order<R> other) {
        return new Listing<>(projections, projection, rows, other);
    }

    /**
     * @param key list, order and filters, which a cursor is bound to
     * @param show how a row is shown
     */
    public <T> Uni<Page<T>> page(PageRequest request, String key, Conditions where, Function<R, T> show) {
        return pageWith(request, key, where, _ -> Uni.createFrom().item(show));
    }

    /**
     * For rows that are shown with what is read once for all of a page.
     *
     * @param show given the rows, reads what belongs to them and tells how a row is shown
     */
    public <T> Uni<Page<T>> pageWith(
            PageRequest request, String key, Conditions where, Function<List<R>, Uni<Function<R, T>>> show) {
        Freshness freshness = projections.freshness(projection);
        Conditions all =
                request.after(key).map(place -> order.after(place, where)).orElse(where);
        return new RowQuery<>(rows, all.hql(), all.values(), order.hql())
                .first(request.fetch())
                .chain(found -> show.apply(found)
                        .map(shown -> Page.of(
                                request,
                                found,
                                shown,
                                row -> order.placeOf(key, row),
                                freshness.asOf(),
                                Duration.ofMillis(freshness.lagMs()))));
    }
}
