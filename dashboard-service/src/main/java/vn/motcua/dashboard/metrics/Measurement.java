package vn.motcua.dashboard.metrics;

import java.util.Optional;

/** What is known about one metric in one period. */
public sealed interface Measurement {
    /**
     * @param now the figure as it stands
     * @param worst the figure if every open overdue case ended late
     * @param index766 the same by rule 2.1 of the Decision 766 index, where it counts otherwise
     */
    record Measured(Ratio now, Ratio worst, Optional<Ratio> index766) implements Measurement {}

    /** @param feed stored name of the event that would feed the metric, for example {@code catalog.notice-posted} */
    record FeedMissing(String feed) implements Measurement {}

    /** Nothing is known about a metric of this name. */
    record Unknown() implements Measurement {}
}
