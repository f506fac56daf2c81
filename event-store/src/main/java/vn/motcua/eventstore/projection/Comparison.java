package vn.motcua.eventstore.projection;

import java.util.List;

/**
 * A read model compared, row by row, with what its sources make of it.
 *
 * @param rows how many rows its sources give
 * @param differing how many rows differ
 * @param differences the first of them, at most {@value #NAMED_MAX} of each table
 */
public record Comparison(String projection, long rows, long differing, List<RowDifference> differences) {
    /** At most so many rows of a table are named. */
    public static final int NAMED_MAX = 20;
}
