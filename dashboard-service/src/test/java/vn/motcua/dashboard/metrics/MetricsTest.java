package vn.motcua.dashboard.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.dashboard.metrics.Measurement.FeedMissing;
import vn.motcua.dashboard.metrics.Measurement.Measured;
import vn.motcua.dashboard.metrics.Measurement.Unknown;
import vn.motcua.metrics.Dictionary;
import vn.motcua.metrics.Metric;
import vn.motcua.metrics.MetricList;

class MetricsTest {
    /** A target that only follows another plan's is compared, not counted. */
    private static final List<Metric> COUNTED = MetricList.ALL.stream()
            .filter(metric -> !metric.units().contains("RULE"))
            .toList();

    @Test
    void every_metric_of_the_list_is_counted_or_says_what_it_lacks_and_no_other() {
        for (Metric metric : COUNTED) {
            boolean waits =
                    Dictionary.find(metric.metric()).orElseThrow().waitsFor().isPresent();
            assertThat(Metrics.counted().contains(metric.metric()))
                    .as(metric.metric())
                    .isNotEqualTo(waits);
        }
        assertThat(COUNTED).extracting(Metric::metric).containsAll(Metrics.counted());
    }

    @ParameterizedTest
    @CsvSource({"vi", "en"})
    void the_console_names_the_metrics_as_the_list_does(String language) throws IOException {
        String words;
        try (var file = MetricsTest.class.getResourceAsStream(
                "/META-INF/resources/console/pages/board/plan/words." + language + ".js")) {
            words = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (Metric metric : COUNTED) {
            String name = language.equals("vi") ? metric.vietnamese() : metric.english();
            assertThat(words).contains("'metric." + metric.metric() + "': '" + name + "'");
        }
    }

    private static final Counts COUNTS = new Counts(
            new Counts.Dossiers(300, 180, 60, 250, 248, 240, 3, 290, 285, 0),
            new Counts.Feedback(20, 19, 0),
            new Counts.Procedures(40, 25, 24),
            new Counts.PlanDays(
                    Optional.of(LocalDate.parse("2026-01-05")), Optional.of(LocalDate.parse("2026-01-15"))));

    @Test
    void the_on_time_rate_counts_resolved_dossiers_and_fears_for_the_open_overdue_ones() {
        assertThat(Metrics.measure("onTimeRate", COUNTS))
                .isEqualTo(new Measured(
                        Ratio.percent(248, 250), Ratio.percent(248, 253), Optional.of(Ratio.percent(285, 290))));
    }

    @ParameterizedTest
    @CsvSource({
        "onlineSubmissionRate, 180, 300",
        "reuseRate, 60, 300",
        "digitisationRate, 240, 250",
        "feedbackOnTimeRate, 19, 20",
        "businessOnlineRate, 24, 25"
    })
    void a_share_is_what_was_counted_out_of_what_it_is_counted_from(String metric, long numerator, long denominator) {
        Ratio ratio = Ratio.percent(numerator, denominator);
        assertThat(Metrics.measure(metric, COUNTS)).isEqualTo(new Measured(ratio, ratio, Optional.empty()));
    }

    @Test
    void ten_days_after_the_plan_above_is_in_time_and_eleven_are_not() {
        Target target = new Target(
                "T1",
                "planIssueLag",
                Comparator.LE,
                Optional.of(BigDecimal.TEN),
                "calendarDays",
                false,
                "Chậm nhất sau 10 ngày");
        assertThat(TargetFigure.of(target, lag("2026-01-15")).status()).isEqualTo(TargetStatus.MET);
        assertThat(TargetFigure.of(target, lag("2026-01-16")).status()).isEqualTo(TargetStatus.MISSED);
    }

    private static Measurement lag(String issuedOn) {
        Counts.PlanDays days =
                new Counts.PlanDays(Optional.of(LocalDate.parse("2026-01-05")), Optional.of(LocalDate.parse(issuedOn)));
        return Metrics.measure(
                "planIssueLag", new Counts(COUNTS.dossiers(), COUNTS.feedback(), COUNTS.procedures(), days));
    }

    @Test
    void a_metric_without_a_feed_says_which_event_it_waits_for() {
        assertThat(Metrics.measure("satisfaction", COUNTS)).isEqualTo(new FeedMissing("dossier.rated"));
    }

    @Test
    void a_metric_of_an_unknown_name_is_unknown() {
        assertThat(Metrics.measure("happiness", COUNTS)).isEqualTo(new Unknown());
    }
}
