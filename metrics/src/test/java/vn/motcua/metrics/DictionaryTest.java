package vn.motcua.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DictionaryTest {
    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void every_metric_that_is_counted_is_defined() {
        List<String> counted = MetricList.ALL.stream()
                .filter(metric -> !metric.units().contains("RULE"))
                .map(Metric::metric)
                .toList();
        assertThat(Dictionary.ALL).extracting(Definition::figure).containsAll(counted);
    }

    @Test
    void a_definition_says_in_both_languages_what_is_counted_out_of_what() {
        assertThat(Dictionary.ALL).allSatisfy(definition -> {
            Stream.concat(
                            Stream.of(definition.name(), definition.numerator()),
                            Stream.concat(definition.denominator().stream(), definition.exclusions().stream()))
                    .forEach(words -> {
                        assertThat(words.vietnamese()).isNotBlank();
                        assertThat(words.english()).isNotBlank();
                    });
            assertThat(definition.denominator().isPresent())
                    .isEqualTo(!definition.unit().equals("ITEMS"));
            assertThat(definition.feeds().isEmpty())
                    .as("has feeds or waits for one")
                    .isEqualTo(definition.waitsFor().isPresent());
        });
    }

    @Test
    void of_one_figure_one_meaning_is_in_force_on_a_day() {
        List<LocalDate> edges = Dictionary.ALL.stream()
                .flatMap(definition -> Stream.concat(definition.from().stream(), definition.until().stream()))
                .toList();
        Stream.concat(edges.stream(), Stream.of(LocalDate.of(2026, 1, 1))).forEach(day -> assertThat(Dictionary.on(day))
                .extracting(Definition::figure)
                .doesNotHaveDuplicates());
    }

    @Test
    void a_variant_of_the_index_has_no_meaning_before_the_index() {
        assertThat(Dictionary.on(LocalDate.of(2022, 6, 22)))
                .extracting(Definition::figure)
                .contains("onTimeRate")
                .doesNotContain("onTimeRate.index766");
        assertThat(Dictionary.on(LocalDate.of(2022, 6, 23)))
                .extracting(Definition::figure)
                .contains("onTimeRate.index766");
    }

    @Test
    void feeds_are_events_that_are_published_and_legal_bases_are_rows_of_their_page() throws IOException {
        String legal = Files.readString(DOCS.resolve("legal-basis.md"));
        for (Definition definition : Dictionary.ALL) {
            assertThat(definition.feeds())
                    .allSatisfy(feed -> assertThat(published(feed)).as(feed).isTrue());
            assertThat(definition.waitsFor().filter(DictionaryTest::published))
                    .as("%s is published by now", definition.waitsFor())
                    .isEmpty();
            assertThat(definition.legalBasis())
                    .allSatisfy(row -> assertThat(legal).contains("| " + row + " |"));
        }
    }

    private static boolean published(String event) {
        return Stream.of("plan", "catalog", "dossier", "feedback")
                .anyMatch(service ->
                        Files.exists(DOCS.resolve("events").resolve(service).resolve(event + ".v1.schema.json")));
    }
}
