package vn.motcua.dashboard.facts.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.engine.EventCodec;

class TimingTest {
    @Test
    void a_period_is_due_on_its_last_day() {
        Timing timing = timing("""
                {"type":"PERIOD","from":"2026-01-01","to":"2026-03-31","granularity":"QUARTER","verbatim":"Quý I/2026"}""");
        assertThat(timing.from()).contains(LocalDate.parse("2026-01-01"));
        assertThat(timing.lastDay()).contains(LocalDate.parse("2026-03-31"));
        assertThat(timing.verbatim()).isEqualTo("Quý I/2026");
    }

    @Test
    void of_several_periods_the_last_one_is_due() {
        assertThat(timing("""
                {"type":"PERIODS","periods":[{"type":"PERIOD","from":"2026-03-01","to":"2026-03-31"},
                {"type":"PERIOD","from":"2026-04-01","to":"2026-04-30"}],"verbatim":"Tháng 3, tháng 4"}""").lastDay()).contains(LocalDate.parse("2026-04-30"));
    }

    @Test
    void before_a_day_ends_the_day_before_it_unless_it_is_inclusive() {
        assertThat(timing("{\"type\":\"BEFORE\",\"date\":\"2026-01-31\",\"inclusive\":false,\"verbatim\":\"\"}")
                        .lastDay())
                .contains(LocalDate.parse("2026-01-30"));
        assertThat(timing("{\"type\":\"BEFORE\",\"date\":\"2026-01-31\",\"inclusive\":true,\"verbatim\":\"\"}")
                        .lastDay())
                .contains(LocalDate.parse("2026-01-31"));
    }

    @Test
    void all_year_round_and_triggered_have_no_last_day() {
        assertThat(timing("{\"type\":\"CONTINUOUS\",\"within\":\"PLAN_YEAR\",\"verbatim\":\"Thường xuyên\"}")
                        .continuous())
                .isTrue();
        assertThat(timing("{\"type\":\"TRIGGERED\",\"trigger\":\"OTHER\",\"verbatim\":\"Khi có\"}")
                        .lastDay())
                .isEmpty();
    }

    @Test
    void a_composite_with_done_is_done() {
        assertThat(timing("""
                {"type":"COMPOSITE","parts":[{"type":"TRIGGERED","verbatim":""},{"type":"DONE","verbatim":""}],
                "verbatim":"đã hoàn thành"}""").done()).isTrue();
    }

    private static Timing timing(String json) {
        try {
            return Timing.of(EventCodec.JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
