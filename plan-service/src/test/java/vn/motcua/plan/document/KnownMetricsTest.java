package vn.motcua.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua.metrics.MetricList;
import vn.motcua.plan.document.grammar.Metric;
import vn.motcua.plan.document.grammar.MetricCatalogue;

class KnownMetricsTest {
    @Test
    void the_reader_knows_the_words_of_every_metric_and_of_no_other() {
        assertThat(MetricCatalogue.ALL)
                .extracting(Metric::id)
                .containsExactlyInAnyOrderElementsOf(MetricList.ALL.stream()
                        .map(vn.motcua.metrics.Metric::metric)
                        .toList());
    }
}
