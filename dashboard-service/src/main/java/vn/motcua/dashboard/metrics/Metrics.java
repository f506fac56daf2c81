package vn.motcua.dashboard.metrics;

import static java.util.Map.entry;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.motcua.dashboard.metrics.Measurement.FeedMissing;
import vn.motcua.dashboard.metrics.Measurement.Measured;
import vn.motcua.dashboard.metrics.Measurement.Unknown;
import vn.motcua.metrics.Definition;
import vn.motcua.metrics.Dictionary;

/**
 * How each metric that a plan may set a target for is counted. What its numerator and denominator mean, and which feed it still lacks,
 * stands in the {@link Dictionary}.
 */
public final class Metrics {
    private static final Map<String, Function<Counts, Measurement>> BY_NAME = Map.ofEntries(
            entry("onTimeRate", Metrics::onTime),
            entry(
                    "onlineSubmissionRate",
                    c -> share(c.dossiers().receivedOnline(), c.dossiers().received())),
            entry(
                    "reuseRate",
                    c -> share(c.dossiers().receivedWithReuse(), c.dossiers().received())),
            entry(
                    "feedbackOnTimeRate",
                    c -> share(c.feedback().answeredInTime(), c.feedback().dueOrAnswered())),
            entry(
                    "businessOnlineRate",
                    c -> share(c.procedures().businessOnline(), c.procedures().business())),
            entry(
                    "digitisationRate",
                    c -> share(c.dossiers().resolvedDigitised(), c.dossiers().resolved())),
            entry("planIssueLag", c -> issueLag(c.plan())));

    private Metrics() {}

    /** The metrics that it knows how to count. */
    static Set<String> counted() {
        return BY_NAME.keySet();
    }

    /** Measures a metric by name; a name that nobody knows is an answer too, never an error. */
    public static Measurement measure(String metric, Counts counts) {
        return Optional.ofNullable(BY_NAME.get(metric))
                .map(rule -> rule.apply(counts))
                .or(() -> Dictionary.find(metric).flatMap(Definition::waitsFor).map(FeedMissing::new))
                .orElseGet(Unknown::new);
    }

    private static Measurement onTime(Counts counts) {
        Counts.Dossiers d = counts.dossiers();
        return new Measured(
                Ratio.percent(d.resolvedInTime(), d.resolved()),
                Ratio.percent(d.resolvedInTime(), d.resolved() + d.openOverdue()),
                Optional.of(Ratio.percent(d.indexInTime(), d.indexBase())));
    }

    /** Calendar days from the issue of the plan above to that of this one; a plan issued before it has no lag. */
    private static Measurement issueLag(Counts.PlanDays plan) {
        if (plan.parentIssuedOn().isEmpty()) {
            return new FeedMissing("plan.drafted: parentPlan.issuedOn");
        }
        Ratio lag = plan.issuedOn()
                .map(day -> ChronoUnit.DAYS.between(plan.parentIssuedOn().get(), day))
                .map(days -> new Ratio(Math.max(0, days), 1, 1))
                .orElse(new Ratio(0, 0, 1));
        return new Measured(lag, lag, Optional.empty());
    }

    private static Measurement share(long numerator, long denominator) {
        Ratio ratio = Ratio.percent(numerator, denominator);
        return new Measured(ratio, ratio, Optional.empty());
    }
}
