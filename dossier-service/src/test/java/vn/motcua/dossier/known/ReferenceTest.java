package vn.motcua.dossier.known;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.write.Samples.at;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.CountingPolicy;
import vn.motcua.calendar.Term;
import vn.motcua.calendar.TermRun;
import vn.motcua.dossier.write.Samples;

class ReferenceTest {
    @Test
    void hours_that_are_set_again_for_the_same_day_replace_those_before() {
        Reference reference = Reference.of(
                List.of(Samples.agency(), hours("2025-07-01", "08:00", "12:00"), Samples.year2026()),
                Samples.RECEIVED_AT);

        assertThat(endOfDay(reference)).isEqualTo(at("2026-03-03T12:00"));
    }

    @Test
    void hours_of_a_later_day_hold_from_then_on() {
        Reference reference = Reference.of(
                List.of(Samples.agency(), hours("2026-03-03", "08:00", "15:30"), Samples.year2026()),
                Samples.RECEIVED_AT);

        assertThat(endOfDay(reference)).isEqualTo(at("2026-03-03T15:30"));
    }

    private static java.time.Instant endOfDay(Reference reference) {
        return reference
                .office(Samples.AGENCY)
                .dueDate(TermRun.of(Samples.RECEIVED_AT, Term.workingDays(1), CountingPolicy.plain()))
                .dueAt()
                .orElseThrow();
    }

    private static WorkingHours hours(String from, String opens, String closes) {
        return new WorkingHours(
                Samples.AGENCY,
                new Organisation.Hours(
                        LocalDate.parse(from),
                        List.of(new Organisation.Session(LocalTime.parse(opens), LocalTime.parse(closes)))));
    }
}
