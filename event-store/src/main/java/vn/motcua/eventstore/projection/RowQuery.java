package vn.motcua.eventstore.projection;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;

/**
 * Asks for rows that a projection has made, inside the caller's session.
 *
 * @param type entity of the rows
 * @param where condition in HQL, a constant of the code
 * @param values of the parameters of the condition
 * @param order in HQL
 * @param <R> the row
 */
public record RowQuery<R>(Class<R> type, String where, Map<String, Object> values, String order) {

    /** The first rows in order. @param max how many at most */
    public Uni<List<R>> first(int max) {
        return Panache.getSession().chain(session -> {
            var query = session.createSelectionQuery(
                    "from " + type.getName() + " where " + where + " order by " + order, type);
            values.forEach(query::setParameter);
            return query.setMaxResults(max).getResultList();
        });
    }
}
