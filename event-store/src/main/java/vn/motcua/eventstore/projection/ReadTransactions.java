package vn.motcua.eventstore.projection;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Supplier;

/** Transactions of the read model's database, in which read models and positions move together. */
public interface ReadTransactions {
    /**
     * Runs work in one transaction.
     *
     * @param schema the only schema in which tables are found, or empty for the live one
     */
    <T> Uni<T> run(String schema, Supplier<Uni<T>> work);

    /** Inside a transaction: rows of a native query with parameters {@code ?1}, {@code ?2} …. */
    Uni<List<Object[]>> rows(String sql, Object... parameters);

    /** Inside a transaction: runs a native statement; gives the number of rows touched. */
    Uni<Integer> execute(String sql, Object... parameters);
}
