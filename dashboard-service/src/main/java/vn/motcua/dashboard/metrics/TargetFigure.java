package vn.motcua.dashboard.metrics;

import static vn.motcua.dashboard.metrics.Reason.FEED_MISSING;
import static vn.motcua.dashboard.metrics.Reason.METRIC_UNKNOWN;
import static vn.motcua.dashboard.metrics.Reason.NONE;
import static vn.motcua.dashboard.metrics.Reason.NOTHING_IN_PERIOD;
import static vn.motcua.dashboard.metrics.Reason.NOTHING_YET;
import static vn.motcua.dashboard.metrics.Reason.OPEN_OVERDUE;
import static vn.motcua.dashboard.metrics.Reason.VALUE_NOT_SET;
import static vn.motcua.dashboard.metrics.TargetStatus.AT_RISK;
import static vn.motcua.dashboard.metrics.TargetStatus.MET;
import static vn.motcua.dashboard.metrics.TargetStatus.MISSED;
import static vn.motcua.dashboard.metrics.TargetStatus.NOT_APPLICABLE;
import static vn.motcua.dashboard.metrics.TargetStatus.NOT_MEASURED;

import java.math.BigDecimal;
import java.util.Optional;
import vn.motcua.dashboard.metrics.Measurement.FeedMissing;
import vn.motcua.dashboard.metrics.Measurement.Measured;
import vn.motcua.dashboard.metrics.Measurement.Unknown;

/**
 * A target with its live figure.
 *
 * @param target what the plan wants
 * @param status how it stands
 * @param reason why, where the figures do not say
 * @param feed the missing feed, with reason {@code FEED_MISSING}
 * @param now what was counted, when something feeds the metric
 * @param index766 the same by the index's own rule, where it differs
 */
public record TargetFigure(
        Target target,
        TargetStatus status,
        Reason reason,
        Optional<String> feed,
        Optional<Ratio> now,
        Optional<Ratio> index766) {

    /** Judges a target against what was measured; the comparison is exact. */
    public static TargetFigure of(Target target, Measurement measurement) {
        return switch (measurement) {
            case FeedMissing(String feed) -> notMeasured(target, FEED_MISSING, Optional.of(feed));
            case Unknown() -> notMeasured(target, METRIC_UNKNOWN, Optional.empty());
            case Measured m
            when m.now().empty() && target.ifAny() -> figure(target, NOT_APPLICABLE, NOTHING_IN_PERIOD, m);
            case Measured m when m.now().empty() -> figure(target, NOT_MEASURED, NOTHING_YET, m);
            case Measured m when target.wanted().isEmpty() -> figure(target, NOT_MEASURED, VALUE_NOT_SET, m);
            case Measured m when !holds(target, m.now()) -> figure(target, MISSED, NONE, m);
            case Measured m when !holds(target, m.worst()) -> figure(target, AT_RISK, OPEN_OVERDUE, m);
            case Measured m -> figure(target, MET, NONE, m);
        };
    }

    /** The figure with two decimals; empty when nothing can be shown. */
    public Optional<String> shown() {
        return now.filter(ratio -> !ratio.empty())
                .map(ratio -> target.wanted().map(ratio::shownBeside).orElseGet(ratio::shown));
    }

    private static boolean holds(Target target, Ratio ratio) {
        BigDecimal wanted = target.wanted().orElseThrow();
        return target.comparator().holds(ratio.comparedWith(wanted));
    }

    private static TargetFigure notMeasured(Target target, Reason reason, Optional<String> feed) {
        return new TargetFigure(target, NOT_MEASURED, reason, feed, Optional.empty(), Optional.empty());
    }

    private static TargetFigure figure(Target target, TargetStatus status, Reason reason, Measured m) {
        return new TargetFigure(target, status, reason, Optional.empty(), Optional.of(m.now()), m.index766());
    }
}
