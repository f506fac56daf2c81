package vn.motcua.eventstore.projection;

import java.util.List;

/**
 * A row of a read model that is not as its sources make it.
 *
 * @param table that it is in, or should be
 * @param key its primary key, for example {@code id=5b0c…}
 * @param columns that differ, of a row that was altered; their values are not told, for some are about people
 */
public record RowDifference(String table, String key, RowFault fault, List<String> columns) {
    /** What is wrong with a row. */
    public enum RowFault {
        /** It should be there. */
        MISSING,
        /** It should be otherwise. */
        ALTERED,
        /** It should not be there. */
        ADDED
    }
}
