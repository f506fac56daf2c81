package vn.motcua.dossier.write.receivedossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.motcua.dossier.DossierRefusal.CHANNEL_NOT_OFFERED;
import static vn.motcua.dossier.DossierRefusal.COMPONENTS_MISSING;
import static vn.motcua.dossier.DossierRefusal.COMPONENT_NOT_IN_PROCEDURE;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_ALREADY_RECEIVED;
import static vn.motcua.dossier.DossierRefusal.ORGANISATION_CLOSED;
import static vn.motcua.dossier.DossierRefusal.ORGANISATION_NOT_KNOWN_HERE;
import static vn.motcua.dossier.DossierRefusal.PROCEDURE_NOT_IN_FORCE;
import static vn.motcua.dossier.DossierRefusal.PROCEDURE_NOT_KNOWN_HERE;
import static vn.motcua.dossier.DossierRefusal.REFERENCE_DATA_MISSING;
import static vn.motcua.dossier.DossierRefusal.RESOLVING_AGENCY_UNCLEAR;
import static vn.motcua.dossier.DossierRefusal.SUBJECT_NOT_ELIGIBLE;
import static vn.motcua.dossier.write.DossierScenario.given;
import static vn.motcua.dossier.write.DossierScenario.knowing;
import static vn.motcua.dossier.write.Samples.RECEIVED_AT;
import static vn.motcua.dossier.write.Samples.agency;
import static vn.motcua.dossier.write.Samples.at;
import static vn.motcua.dossier.write.Samples.organisation;
import static vn.motcua.dossier.write.Samples.procedure;
import static vn.motcua.dossier.write.Samples.receive;
import static vn.motcua.dossier.write.Samples.received;
import static vn.motcua.dossier.write.Samples.reference;
import static vn.motcua.dossier.write.Samples.repealedOn;
import static vn.motcua.dossier.write.Samples.rules;
import static vn.motcua.dossier.write.Samples.unit;
import static vn.motcua.dossier.write.Samples.year2026;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.events.Channel;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.ProcessingEvent.DossierReceived;
import vn.motcua.dossier.events.Subject;
import vn.motcua.dossier.events.SupplementPolicy;
import vn.motcua.dossier.events.TimeLimit;
import vn.motcua.dossier.known.ProcedureVersion;
import vn.motcua.dossier.known.ReferenceData;
import vn.motcua.dossier.known.RuleSet;
import vn.motcua.dossier.known.WorkflowApproval;
import vn.motcua.dossier.write.Dossier;
import vn.motcua.dossier.write.Filing.Handed;
import vn.motcua.dossier.write.Samples;
import vn.motcua.organisations.DirectoryMessage.OrganisationClosed;
import vn.motcua.servicetest.GivesExamples;

class ReceiveDossierTest implements GivesExamples {
    @Override
    public List<DossierEvent> examples() {
        return List.of(received());
    }

    @Test
    void a_receipt_gets_a_due_date_that_skips_the_weekend_and_says_so() {
        DossierReceived e = receipt(receive(Channel.DIRECT), reference(), RECEIVED_AT);

        assertThat(e.due().dueAt()).isEqualTo(at("2026-03-09T17:00"));
        assertThat(e.due().days()).extracting("outcome").containsExactly("DAY_OF_RECEIPT", "WEEKEND", "WEEKEND");
        assertThat(e.due().calendars()).extracting("year", "version").containsExactly(tuple(2026, 1));
    }

    @Test
    void a_receipt_pins_versions_and_carries_what_boards_group_by() {
        DossierReceived e = receipt(receive(Channel.DIRECT), reference(), RECEIVED_AT);

        assertThat(e.dimensions().procedureVersionNo()).isEqualTo(1);
        assertThat(e.dimensions().ruleSet()).isEqualTo("RS2025");
        assertThat(e.dimensions().resolvingAgency()).isEqualTo(Samples.AGENCY);
        assertThat(e.dimensions().receivingUnit()).isEqualTo(Samples.UNIT);
        assertThat(e.dimensions().components()).isEqualTo(2);
        assertThat(e.dimensions().componentsDigitised()).isEqualTo(1);
        assertThat(e.dimensions().componentsReused()).isEqualTo(1);
        assertThat(e.dimensions().originalDueAt()).isEqualTo(e.due().dueAt());
        assertThat(e.components()).extracting("name").containsExactly("Tờ khai", "Giấy tờ tùy thân");
    }

    @Test
    void the_receipt_slip_is_of_the_form_set_of_that_day() {
        assertThat(receipt(receive(Channel.DIRECT), reference(), RECEIVED_AT)
                        .form()
                        .set())
                .isEqualTo("TT03_2025");
    }

    @Test
    void each_channel_has_its_own_time_limit() {
        DossierReceived e = receipt(receive(Channel.ONLINE), reference(), RECEIVED_AT);

        assertThat(e.timeLimit()).isEqualTo(new TimeLimit(4, TimeLimit.Unit.HOUR));
        assertThat(e.due().dueAt()).isEqualTo(at("2026-03-02T15:00"));
        assertThat(e.due().days()).extracting("workedSeconds").containsExactly(4 * 3600);
    }

    @Test
    void a_channel_without_a_time_limit_is_not_offered() {
        given().when(receive(Channel.PUBLIC_POST)).thenRefused(CHANNEL_NOT_OFFERED);
    }

    @Test
    void the_version_in_force_on_the_day_of_receipt_holds() {
        ReferenceData amended = referenceWith(procedure(1, "2026-01-15", 5), procedure(2, "2026-03-02", 3));

        assertThat(receipt(receive(Channel.DIRECT), amended, at("2026-03-01T09:00"))
                        .dimensions()
                        .procedureVersionNo())
                .isEqualTo(1);
        assertThat(receipt(receive(Channel.DIRECT), amended, at("2026-03-02T09:00"))
                        .dimensions()
                        .procedureVersionNo())
                .isEqualTo(2);
    }

    @Test
    void a_procedure_is_received_until_the_day_before_its_repeal() {
        knowing(repealedOn("2026-03-02")).when(receive(Channel.DIRECT)).thenRefused(PROCEDURE_NOT_IN_FORCE);
        receipt(receive(Channel.DIRECT), repealedOn("2026-03-03"), RECEIVED_AT);
    }

    @Test
    void a_procedure_is_not_received_before_it_is_in_force() {
        given().at("2026-01-14T09:00").when(receive(Channel.DIRECT)).thenRefused(PROCEDURE_NOT_IN_FORCE);
        receipt(receive(Channel.DIRECT), reference(), at("2026-01-15T09:00"));
    }

    @Test
    void a_procedure_that_has_not_arrived_is_refused_as_unknown_here() {
        knowing(referenceWith()).when(receive(Channel.DIRECT)).thenRefused(PROCEDURE_NOT_KNOWN_HERE);
    }

    @Test
    void a_procedure_is_found_by_its_code_too() {
        assertThat(receipt(byCode("2.000908"), reference(), RECEIVED_AT)
                        .dimensions()
                        .procedureId())
                .isEqualTo(Samples.PROCEDURE.toString());
        given().when(byCode("2.999999")).thenRefused(PROCEDURE_NOT_KNOWN_HERE);
    }

    @Test
    void a_component_that_the_procedure_does_not_have_is_refused() {
        ReceiveDossier strange =
                with(List.of(Samples.FORM, new Handed("XX99", 1, 0, false, false, List.of())), Samples.UNIT);

        given().when(strange).thenRefused(COMPONENT_NOT_IN_PROCEDURE);
    }

    @Test
    void a_receiving_unit_that_has_not_arrived_is_refused_as_unknown_here() {
        given().when(with(List.of(), "H37.42")).thenRefused(ORGANISATION_NOT_KNOWN_HERE);
    }

    @Test
    void a_dossier_without_any_component_is_refused_when_the_procedure_asks_for_some() {
        given().when(with(List.of(), Samples.UNIT)).thenRefused(COMPONENTS_MISSING);
    }

    @Test
    void a_receipt_needs_every_component_that_the_procedure_requires() {
        given().when(with(List.of(Samples.FORM), Samples.UNIT)).thenRefused(COMPONENTS_MISSING);
        assertThatThrownBy(() -> receipt(with(List.of(Samples.FORM), Samples.UNIT), reference(), RECEIVED_AT))
                .hasMessageContaining("GT02");
    }

    @Test
    void an_applicant_whom_the_procedure_is_not_for_is_refused() {
        ProcedureVersion p = procedure(1, "2026-01-15", 5);
        ReferenceData forBusinesses = referenceWith(forSubjects(p, Set.of("BUSINESS", "COOPERATIVE")));

        knowing(forBusinesses).when(receive(Channel.DIRECT)).thenRefused(SUBJECT_NOT_ELIGIBLE);
        receipt(receive(Channel.DIRECT), referenceWith(forSubjects(p, Set.of("FOREIGNER"))), RECEIVED_AT);
    }

    private static ProcedureVersion forSubjects(ProcedureVersion p, Set<String> subjects) {
        return new ProcedureVersion(
                p.procedureId(),
                p.code(),
                p.name(),
                p.field(),
                p.versionNo(),
                p.effectiveFrom(),
                p.timeLimits(),
                p.resolvingAgency(),
                p.level(),
                p.businessRelated(),
                p.greenLane(),
                p.requiresPaperResult(),
                p.hasFee(),
                p.onlineLevel(),
                p.components(),
                p.workflowVersion(),
                Optional.of(subjects),
                p.receivableWithoutCheck());
    }

    @Test
    void a_unit_receives_until_its_last_day_and_its_successor_is_named_after_it() {
        ReferenceData closing = referenceWith(
                procedure(1, "2026-01-15", 5),
                new OrganisationClosed(Samples.UNIT, LocalDate.parse("2026-03-01"), List.of("H37.98")));

        receipt(receive(Channel.DIRECT), closing, at("2026-03-01T09:00"));
        knowing(closing).when(receive(Channel.DIRECT)).thenRefused(ORGANISATION_CLOSED);
        assertThatThrownBy(() -> receipt(receive(Channel.DIRECT), closing, RECEIVED_AT))
                .hasMessageContaining("H37.98");
    }

    @Test
    void the_workflow_approved_last_for_the_version_holds_also_when_that_was_after_its_publication() {
        ReferenceData approved = referenceWith(
                procedure(1, "2026-01-15", 5),
                new WorkflowApproval(Samples.PROCEDURE, 1, 3),
                new WorkflowApproval(Samples.PROCEDURE, 1, 2),
                new WorkflowApproval(Samples.PROCEDURE, 2, 4));

        assertThat(receipt(receive(Channel.DIRECT), reference(), RECEIVED_AT).workflowVersion())
                .isEqualTo(1);
        assertThat(receipt(receive(Channel.DIRECT), approved, RECEIVED_AT).workflowVersion())
                .isEqualTo(3);
    }

    @Test
    void a_procedure_of_communes_is_resolved_by_the_commune_that_receives() {
        ReferenceData communes = referenceWith(
                resolvedBy("UBND cấp xã", "COMMUNE"),
                organisation("H37.20", "COMMUNE", Samples.AGENCY),
                organisation("H37.20.1", "SERVICE_CENTRE", "H37.20"));

        assertThat(receipt(with(Samples.PAPERS, "H37.20.1"), communes, RECEIVED_AT)
                        .dimensions()
                        .resolvingAgency())
                .isEqualTo("H37.20");
        knowing(communes).when(receive(Channel.DIRECT)).thenRefused(RESOLVING_AGENCY_UNCLEAR);
    }

    @Test
    void a_name_that_is_no_organisation_resolves_nothing_and_a_code_may_arrive_yet() {
        knowing(referenceWith(resolvedBy("Sở Nội vụ", "PROVINCE")))
                .when(receive(Channel.DIRECT))
                .thenRefused(RESOLVING_AGENCY_UNCLEAR);
        knowing(referenceWith(resolvedBy("H37.77", "COMMUNE")))
                .when(receive(Channel.DIRECT))
                .thenRefused(ORGANISATION_NOT_KNOWN_HERE);
    }

    @Test
    void rules_told_again_hold_for_whom_is_received_from_then_on_and_not_for_those_before() {
        RuleSet resume = rules(SupplementPolicy.RESUME);
        ReferenceData again =
                referenceWith(procedure(1, "2026-01-15", 5), Samples.rules(2, "2025-07-01", SupplementPolicy.RESTART));
        DossierReceived before = receipt(receive(Channel.DIRECT), reference(), RECEIVED_AT);

        DossierReceived since = receipt(receive(Channel.DIRECT), again, RECEIVED_AT);

        assertThat(since.dimensions().ruleSetVersion()).isEqualTo(2);
        assertThat(again.rulesOf(since.dimensions()).rules().supplementPolicy()).isEqualTo(SupplementPolicy.RESTART);
        assertThat(again.rulesOf(before.dimensions())).isEqualTo(resume);
    }

    /** @legal LB-09 */
    @Test
    void what_is_due_within_the_day_is_due_the_next_working_day_from_fifteen_on() {
        RuleSet plain = rules(SupplementPolicy.RESUME);
        RuleSet.Rules r = plain.rules();
        ReferenceData sameDay = Samples.knowing(
                List.of(
                        procedure(1, "2026-01-15", 0),
                        new RuleSet(
                                plain.code(),
                                plain.version(),
                                plain.effectiveFrom(),
                                new RuleSet.Rules(
                                        r.hoursPerWorkingDay(),
                                        r.supplementRequestsMax(),
                                        r.supplementWithinWorkingDays(),
                                        r.supplementPolicy(),
                                        r.dueTime(),
                                        Optional.of(LocalTime.parse("15:00")),
                                        r.extensionsMax(),
                                        r.extensionNoticeWorkingDays(),
                                        r.onTimeBasis()),
                                plain.formSets()),
                        year2026(),
                        agency(),
                        unit()),
                RECEIVED_AT);

        assertThat(receipt(receive(Channel.DIRECT), sameDay, at("2026-03-06T14:59"))
                        .due()
                        .dueAt())
                .isEqualTo(at("2026-03-06T17:00"));
        assertThat(receipt(receive(Channel.DIRECT), sameDay, at("2026-03-06T15:00"))
                        .due()
                        .dueAt())
                .isEqualTo(at("2026-03-09T17:00"));
    }

    @Test
    void a_dossier_is_received_once() {
        given(received()).when(receive(Channel.DIRECT)).thenRefused(DOSSIER_ALREADY_RECEIVED);
    }

    @Test
    void without_rules_or_calendar_nothing_is_guessed() {
        ReferenceData noRules =
                Samples.knowing(List.of(procedure(1, "2026-01-15", 5), year2026(), agency(), unit()), Instant.EPOCH);
        ReferenceData noYear = Samples.knowing(
                List.of(procedure(1, "2026-01-15", 5), rules(SupplementPolicy.RESUME), agency(), unit()),
                Instant.EPOCH);

        knowing(noRules).when(receive(Channel.DIRECT)).thenRefused(REFERENCE_DATA_MISSING);
        knowing(noYear).when(receive(Channel.DIRECT)).thenRefused(REFERENCE_DATA_MISSING);
    }

    private static DossierReceived receipt(ReceiveDossier command, ReferenceData reference, Instant now) {
        return (DossierReceived)
                ReceiveDossier.decide(command, Dossier.NONE, reference, now).getFirst();
    }

    private static ProcedureVersion resolvedBy(String agency, String level) {
        ProcedureVersion p = procedure(1, "2026-01-15", 5);
        return new ProcedureVersion(
                p.procedureId(),
                p.code(),
                p.name(),
                p.field(),
                p.versionNo(),
                p.effectiveFrom(),
                p.timeLimits(),
                agency,
                level,
                p.businessRelated(),
                p.greenLane(),
                p.requiresPaperResult(),
                p.hasFee(),
                p.onlineLevel(),
                p.components(),
                p.workflowVersion(),
                p.subjects(),
                p.receivableWithoutCheck());
    }

    private static ReferenceData referenceWith(Record... more) {
        return Samples.knowing(
                Stream.concat(
                                Stream.of(more),
                                Stream.<Record>of(
                                        Samples.registration(),
                                        rules(SupplementPolicy.RESUME),
                                        year2026(),
                                        agency(),
                                        unit()))
                        .toList(),
                RECEIVED_AT);
    }

    private static ReceiveDossier byCode(String code) {
        return receive(Samples.filing(
                Optional.empty(), Optional.of(code), Channel.DIRECT, Samples.UNIT, Subject.CITIZEN, Samples.PAPERS));
    }

    private static ReceiveDossier with(List<Handed> components, String unit) {
        return receive(Samples.filing(Channel.DIRECT, unit, components));
    }
}
