package vn.motcua.dashboard.metrics;

/** Why a target stands as it does, where its figures alone do not say. */
public enum Reason {
    /** The figures say it all. */
    NONE(""),
    /** No event of any service feeds this metric yet; the feed that is missing is named beside. */
    FEED_MISSING("Chưa có nguồn số liệu"),
    /** The plan has a metric that this version does not know. */
    METRIC_UNKNOWN("Chưa có cách tính chỉ tiêu này"),
    /** The value is assigned from outside the plan and is not known here. */
    VALUE_NOT_SET("Mức chỉ tiêu do cấp trên giao, chưa được ghi nhận"),
    /** Nothing in the denominator although the plan wants the target without "if any". */
    NOTHING_YET("Chưa phát sinh trong kỳ"),
    /** Nothing in the denominator of an "if any" target. */
    NOTHING_IN_PERIOD("Không phát sinh trong kỳ (nếu có)"),
    /** The target falls if every open overdue case ends late. */
    OPEN_OVERDUE("Đang có hồ sơ quá hạn chưa giải quyết xong");

    private final String vietnamese;

    Reason(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
