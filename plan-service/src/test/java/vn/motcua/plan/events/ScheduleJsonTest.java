package vn.motcua.plan.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.plan.events.Schedule.*;

class ScheduleJsonTest {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final Period YEAR = new Period(
            LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), Granularity.YEAR, Optional.empty(), "Năm 2026");

    static Stream<Schedule> one_of_each() {
        return Stream.of(
                new Continuous(Within.PLAN_YEAR, "Thường xuyên"),
                YEAR,
                new Periods(List.of(YEAR, YEAR), "…"),
                new Before(LocalDate.of(2026, 1, 31), false, "Trước ngày 31/01/2026"),
                new Triggered(Trigger.OTHER, Offset.IMMEDIATE, false, true, Optional.of("KHDT"), "Ngay sau khi …"),
                new Recurring(List.of(Frequency.QUARTERLY), Optional.of("committeeDecision"), "Định kỳ quý"),
                new OnDemand(Trigger.REPORT_REQUESTED, "đột xuất"),
                new ExternalRef(List.of("reviewPlan"), Mode.ALL, false, false, "Theo Kế hoạch rà soát"),
                new Statutory("ND-63-2010", "thời hạn theo quy định"),
                new Done(Optional.of(LocalDate.of(2026, 3, 1)), "Đã hoàn thành"),
                new Unspecified(""),
                new Composite(List.of(YEAR, new Unspecified("")), "…"));
    }

    @ParameterizedTest
    @MethodSource("one_of_each")
    void what_was_stored_reads_back_the_same(Schedule schedule) throws Exception {
        assertThat(JSON.readValue(JSON.writeValueAsString(schedule), Schedule.class))
                .isEqualTo(schedule);
    }

    @Test
    void every_kind_is_tried() {
        assertThat(one_of_each().map(Object::getClass).distinct())
                .hasSize(Schedule.class.getPermittedSubclasses().length);
    }

    @Test
    void the_stored_form_names_its_type() throws Exception {
        assertThat(JSON.writeValueAsString(new Before(LocalDate.of(2026, 1, 31), false, "Trước ngày 31/01/2026")))
                .isEqualTo("{\"type\":\"BEFORE\",\"date\":\"2026-01-31\",\"inclusive\":false,"
                        + "\"verbatim\":\"Trước ngày 31/01/2026\"}");
    }
}
