package vn.motcua.dossier.known;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.write.Samples.at;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.CountingPolicy;
import vn.motcua.calendar.Term;
import vn.motcua.calendar.TermRun;
import vn.motcua.dossier.events.SupplementPolicy;
import vn.motcua.dossier.write.Samples;
import vn.motcua.organisations.DirectoryMessage.Hours;
import vn.motcua.organisations.DirectoryMessage.Session;
import vn.motcua.organisations.DirectoryMessage.WorkingHoursSet;

class ReferenceDataTest {
    @Test
    void hours_that_are_set_again_for_the_same_day_replace_those_before() {
        ReferenceData reference = Samples.knowing(
                List.of(Samples.agency(), hours("2025-07-01", "08:00", "12:00"), Samples.year2026()),
                Samples.RECEIVED_AT);

        assertThat(endOfDay(reference)).isEqualTo(at("2026-03-03T12:00"));
    }

    @Test
    void hours_of_a_later_day_hold_from_then_on() {
        ReferenceData reference = Samples.knowing(
                List.of(Samples.agency(), hours("2026-03-03", "08:00", "15:30"), Samples.year2026()),
                Samples.RECEIVED_AT);

        assertThat(endOfDay(reference)).isEqualTo(at("2026-03-03T15:30"));
    }

    @Test
    void own_hours_that_are_announced_ahead_leave_the_inherited_ones_in_force_until_their_day() {
        ReferenceData reference = Samples.knowing(
                List.of(
                        Samples.agency(),
                        Samples.division(),
                        hours(Samples.DIVISION, "2026-06-01", "08:00", "12:00"),
                        Samples.year2026()),
                Samples.RECEIVED_AT);

        assertThat(endOfDay(reference, Samples.DIVISION)).isEqualTo(at("2026-03-03T17:00"));
    }

    @Test
    void an_edition_told_again_under_its_code_replaces_the_former_whatever_its_first_day() {
        ReferenceData reference = told(rules(1, "2025-07-01"), rules(2, "2025-06-01"), rules(3, "2026-04-01"));

        assertThat(editionOn(reference, "2025-06-30")).isEqualTo(2);
        assertThat(editionOn(reference, "2026-03-02")).isEqualTo(2);
        assertThat(editionOn(reference, "2026-03-31")).isEqualTo(2);
        assertThat(editionOn(reference, "2026-04-01")).isEqualTo(3);
    }

    @Test
    void the_code_that_began_last_governs() {
        RuleSet later = new RuleSet(
                "RS2026",
                1,
                LocalDate.parse("2026-02-01"),
                rules(1, "2025-07-01").rules(),
                List.of());
        ReferenceData reference = told(later, rules(1, "2025-07-01"), rules(2, "2025-07-01"));

        assertThat(reference.rulesOn(LocalDate.parse("2026-01-31")).version()).isEqualTo(2);
        assertThat(reference.rulesOn(LocalDate.parse("2026-02-01")).code()).isEqualTo("RS2026");
    }

    private static ReferenceData told(RuleSet... editions) {
        return Samples.knowing(List.of((Object[]) editions), Samples.RECEIVED_AT);
    }

    private static RuleSet rules(int version, String effectiveFrom) {
        return Samples.rules(version, effectiveFrom, SupplementPolicy.RESUME);
    }

    private static int editionOn(ReferenceData reference, String day) {
        return reference.rulesOn(LocalDate.parse(day)).version();
    }

    private static Instant endOfDay(ReferenceData reference) {
        return endOfDay(reference, Samples.AGENCY);
    }

    private static Instant endOfDay(ReferenceData reference, String organisation) {
        return reference
                .office(organisation)
                .dueDate(TermRun.of(Samples.RECEIVED_AT, Term.workingDays(1), CountingPolicy.plain()))
                .dueAt()
                .orElseThrow();
    }

    private static WorkingHoursSet hours(String from, String opens, String closes) {
        return hours(Samples.AGENCY, from, opens, closes);
    }

    private static WorkingHoursSet hours(String organisation, String from, String opens, String closes) {
        return new WorkingHoursSet(
                organisation,
                new Hours(
                        LocalDate.parse(from), List.of(new Session(LocalTime.parse(opens), LocalTime.parse(closes)))));
    }
}
