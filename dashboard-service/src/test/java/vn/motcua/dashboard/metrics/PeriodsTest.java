package vn.motcua.dashboard.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodsTest {
    private static final Instant NOW = Instant.parse("2026-03-03T02:00:00Z");

    @ParameterizedTest(name = "{0} is {1} to {2}")
    @CsvSource({
        "2026-03-05, 2026-03-05, 2026-03-05",
        "2026-W01, 2025-12-29, 2026-01-04",
        "2026-W53, 2026-12-28, 2027-01-03",
        "2024-02, 2024-02-01, 2024-02-29",
        "2026-Q1, 2026-01-01, 2026-03-31",
        "2026-Q4, 2026-10-01, 2026-12-31",
        "2026-H2, 2026-07-01, 2026-12-31",
        "2026, 2026-01-01, 2026-12-31",
        "R2026-03, 2026-02-15, 2026-03-14",
        "R2026-Q1, 2025-12-15, 2026-03-14",
        "R2026-Q4, 2026-09-15, 2026-12-14",
        "R2026-H1, 2025-12-15, 2026-06-14",
        "R2026, 2025-12-15, 2026-12-14"
    })
    void a_name_is_a_period_of_whole_days(String name, LocalDate from, LocalDate to) {
        assertThat(Periods.named(name, NOW)).contains(new Period(from, to.plusDays(1), NOW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-13",
                "2026-Q5",
                "2026-H3",
                "2025-W53",
                "2026-W00",
                "2026-02-30",
                "1999",
                "9999",
                "R2026-W10",
                "2026-Q1 ",
                "năm nay"
            })
    void what_is_no_period_is_none(String name) {
        assertThat(Periods.named(name, NOW)).isEmpty();
    }
}
