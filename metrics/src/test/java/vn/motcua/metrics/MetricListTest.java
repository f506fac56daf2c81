package vn.motcua.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MetricListTest {
    @Test
    void each_metric_stands_once_with_both_names_and_a_unit() {
        assertThat(MetricList.ALL).isNotEmpty().extracting(Metric::metric).doesNotHaveDuplicates();
        assertThat(MetricList.ALL).allSatisfy(metric -> {
            assertThat(metric.vietnamese()).isNotBlank();
            assertThat(metric.english()).isNotBlank();
            assertThat(metric.units()).isNotEmpty().doesNotContain("");
        });
    }

    @Test
    void a_metric_is_found_by_its_identifier() {
        assertThat(MetricList.find("waitingTime")).hasValueSatisfying(metric -> {
            assertThat(metric.higherIsBetter()).isFalse();
            assertThat(metric.units()).containsExactlyInAnyOrder("MINUTES", "HOURS");
        });
        assertThat(MetricList.find("invented")).isEmpty();
    }

    @Test
    void a_metric_is_in_force_from_its_first_to_its_last_day() {
        Metric metric = new Metric(
                "m",
                "tên",
                "name",
                Set.of("PERCENT"),
                true,
                Optional.of(LocalDate.of(2026, 1, 1)),
                Optional.of(LocalDate.of(2026, 12, 31)));
        assertThat(metric.isInForce(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(metric.isInForce(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(metric.isInForce(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(metric.isInForce(LocalDate.of(2027, 1, 1))).isFalse();
    }
}
