package vn.motcua.dashboard.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dashboard.metrics.Comparator.EQ;
import static vn.motcua.dashboard.metrics.Comparator.GE;
import static vn.motcua.dashboard.metrics.Comparator.GT;
import static vn.motcua.dashboard.metrics.Comparator.LE;
import static vn.motcua.dashboard.metrics.Comparator.LT;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.dashboard.metrics.Measurement.FeedMissing;
import vn.motcua.dashboard.metrics.Measurement.Measured;
import vn.motcua.dashboard.metrics.Measurement.Unknown;

class TargetFigureTest {
    @Test
    void exactly_99_percent_is_not_above_99_percent() {
        assertThat(judged(GT, "99", 99, 100)).isEqualTo(TargetStatus.MISSED);
        assertThat(judged(GE, "99", 99, 100)).isEqualTo(TargetStatus.MET);
    }

    @Test
    void the_smallest_step_above_99_percent_is_above_it_and_reads_so() {
        TargetFigure figure = figure(GT, "99", 990_001, 1_000_000);
        assertThat(figure.status()).isEqualTo(TargetStatus.MET);
        assertThat(figure.shown()).contains("99.01");
    }

    @Test
    void the_smallest_step_below_99_percent_is_missed_and_reads_so() {
        TargetFigure figure = figure(GE, "99", 989_999, 1_000_000);
        assertThat(figure.status()).isEqualTo(TargetStatus.MISSED);
        assertThat(figure.shown()).contains("98.99");
    }

    @Test
    void all_but_one_of_a_hundred_thousand_is_not_100_percent_and_does_not_read_as_it() {
        TargetFigure figure = figure(EQ, "100", 99_999, 100_000);
        assertThat(figure.status()).isEqualTo(TargetStatus.MISSED);
        assertThat(figure.shown()).contains("99.99");
        assertThat(judged(EQ, "100", 100_000, 100_000)).isEqualTo(TargetStatus.MET);
    }

    @Test
    void at_most_takes_the_value_itself_and_less_than_does_not() {
        assertThat(judged(LE, "30", 30, 100)).isEqualTo(TargetStatus.MET);
        assertThat(judged(LT, "30", 30, 100)).isEqualTo(TargetStatus.MISSED);
        assertThat(judged(LT, "30", 29, 100)).isEqualTo(TargetStatus.MET);
        assertThat(judged(LE, "30", 31, 100)).isEqualTo(TargetStatus.MISSED);
    }

    @Test
    void counts_that_a_double_cannot_hold_are_still_compared_exactly() {
        long large = 9_007_199_254_740_993L;
        assertThat(judged(EQ, "100", large - 1, large)).isEqualTo(TargetStatus.MISSED);
    }

    @Test
    void a_value_with_decimals_is_compared_exactly() {
        assertThat(judged(GE, "97.5", 39, 40)).isEqualTo(TargetStatus.MET);
        assertThat(judged(GT, "97.5", 39, 40)).isEqualTo(TargetStatus.MISSED);
    }

    @Test
    void a_target_is_at_risk_when_it_holds_now_and_falls_if_open_overdue_cases_end_late() {
        Ratio now = Ratio.percent(100, 101);
        assertThat(judged(GT, "99", now, Ratio.percent(100, 101))).isEqualTo(TargetStatus.MET);
        assertThat(judged(GT, "99", now, Ratio.percent(100, 102))).isEqualTo(TargetStatus.AT_RISK);
    }

    @Test
    void a_target_that_is_missed_already_is_missed_not_at_risk() {
        assertThat(judged(GT, "99", Ratio.percent(9, 10), Ratio.percent(9, 12))).isEqualTo(TargetStatus.MISSED);
    }

    @Test
    void nothing_to_count_makes_an_if_any_target_not_applicable() {
        assertThat(figure(GE, "90", 0, 0, true).status()).isEqualTo(TargetStatus.NOT_APPLICABLE);
        assertThat(figure(GE, "90", 0, 1, true).status()).isEqualTo(TargetStatus.MISSED);
    }

    @Test
    void nothing_to_count_leaves_any_other_target_unmeasured() {
        TargetFigure figure = figure(GE, "90", 0, 0);
        assertThat(figure.status()).isEqualTo(TargetStatus.NOT_MEASURED);
        assertThat(figure.reason()).isEqualTo(Reason.NOTHING_YET);
        assertThat(figure.shown()).isEmpty();
    }

    @Test
    void a_value_assigned_from_outside_shows_the_figure_and_gives_no_verdict() {
        Target target = new Target("T1", "onlineSubmissionRate", GE, Optional.empty(), "percent", false, "được giao");
        Ratio two_thirds = Ratio.percent(2, 3);
        TargetFigure figure = TargetFigure.of(target, new Measured(two_thirds, two_thirds, Optional.empty()));
        assertThat(figure.status()).isEqualTo(TargetStatus.NOT_MEASURED);
        assertThat(figure.reason()).isEqualTo(Reason.VALUE_NOT_SET);
        assertThat(figure.shown()).contains("66.67");
    }

    @Test
    void a_metric_without_a_feed_names_the_feed() {
        TargetFigure figure = TargetFigure.of(target(GE, "95", false), new FeedMissing("dossier.rated"));
        assertThat(figure.status()).isEqualTo(TargetStatus.NOT_MEASURED);
        assertThat(figure.feed()).contains("dossier.rated");
    }

    @Test
    void a_metric_that_nobody_knows_is_not_measured() {
        assertThat(TargetFigure.of(target(GE, "95", false), new Unknown()).reason())
                .isEqualTo(Reason.METRIC_UNKNOWN);
    }

    private static TargetStatus judged(Comparator comparator, String wanted, long numerator, long denominator) {
        return figure(comparator, wanted, numerator, denominator).status();
    }

    private static TargetStatus judged(Comparator comparator, String wanted, Ratio now, Ratio worst) {
        return TargetFigure.of(target(comparator, wanted, false), new Measured(now, worst, Optional.empty()))
                .status();
    }

    private static TargetFigure figure(Comparator comparator, String wanted, long numerator, long denominator) {
        return figure(comparator, wanted, numerator, denominator, false);
    }

    private static TargetFigure figure(Comparator comparator, String wanted, long n, long d, boolean ifAny) {
        Ratio ratio = Ratio.percent(n, d);
        return TargetFigure.of(target(comparator, wanted, ifAny), new Measured(ratio, ratio, Optional.empty()));
    }

    private static Target target(Comparator comparator, String wanted, boolean ifAny) {
        return new Target(
                "T1", "onTimeRate", comparator, Optional.of(new BigDecimal(wanted)), "percent", ifAny, "nguyên văn");
    }
}
