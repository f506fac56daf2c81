package vn.motcua.feedback.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.feedback.write.Samples.at;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.CountingPolicy;
import vn.motcua.calendar.Term;
import vn.motcua.calendar.TermRun;
import vn.motcua.feedback.write.Samples;

class ReferenceTest {
    @Test
    void hours_that_are_set_again_for_the_same_day_replace_those_before() {
        WorkingHours again = new WorkingHours(
                Samples.AGENCY,
                new Organisation.Hours(
                        LocalDate.parse("2025-07-01"),
                        List.of(new Organisation.Session(LocalTime.parse("08:00"), LocalTime.parse("12:00")))));

        Reference reference = Reference.of(List.of(Samples.agency(), again, Samples.year2026()), Instant.EPOCH);

        assertThat(reference
                        .office(Samples.AGENCY)
                        .dueDate(TermRun.of(at("2026-03-02T09:00"), Term.workingDays(1), CountingPolicy.plain()))
                        .dueAt())
                .contains(at("2026-03-03T12:00"));
    }
}
