package vn.motcua.dashboard.metrics;

/** How a figure has to stand to the value that the plan wants. */
public enum Comparator {
    /** Strictly greater ("trên 99%"). */
    GT,
    /** At least ("tối thiểu 97%", "từ 60% trở lên"). */
    GE,
    /** Exactly ("100%"). */
    EQ,
    /** At most ("tối đa 30 phút"). */
    LE,
    /** Strictly less. */
    LT;

    /** @param order negative, zero or positive: the figure is below, at or above the value wanted */
    boolean holds(int order) {
        return switch (this) {
            case GT -> order > 0;
            case GE -> order >= 0;
            case EQ -> order == 0;
            case LE -> order <= 0;
            case LT -> order < 0;
        };
    }
}
