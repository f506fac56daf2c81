package vn.motcua.dossier.write.receivedossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.motcua.dossier.DossierRefusal.CHANNEL_NOT_OFFERED;
import static vn.motcua.dossier.DossierRefusal.COMPONENT_NOT_IN_PROCEDURE;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_ALREADY_RECEIVED;
import static vn.motcua.dossier.DossierRefusal.ORGANISATION_NOT_KNOWN_HERE;
import static vn.motcua.dossier.DossierRefusal.PROCEDURE_NOT_IN_FORCE;
import static vn.motcua.dossier.DossierRefusal.PROCEDURE_NOT_KNOWN_HERE;
import static vn.motcua.dossier.DossierRefusal.REFERENCE_DATA_MISSING;
import static vn.motcua.dossier.write.DossierScenario.given;
import static vn.motcua.dossier.write.Samples.RECEIVED_AT;
import static vn.motcua.dossier.write.Samples.agency;
import static vn.motcua.dossier.write.Samples.at;
import static vn.motcua.dossier.write.Samples.procedure;
import static vn.motcua.dossier.write.Samples.receive;
import static vn.motcua.dossier.write.Samples.received;
import static vn.motcua.dossier.write.Samples.reference;
import static vn.motcua.dossier.write.Samples.repealedOn;
import static vn.motcua.dossier.write.Samples.rules;
import static vn.motcua.dossier.write.Samples.unit;
import static vn.motcua.dossier.write.Samples.year2026;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.events.Channel;
import vn.motcua.dossier.events.DossierEvent.DossierReceived;
import vn.motcua.dossier.events.SupplementPolicy;
import vn.motcua.dossier.events.TimeLimit;
import vn.motcua.dossier.kafka.ProcedureVersion;
import vn.motcua.dossier.kafka.Reference;
import vn.motcua.dossier.write.Dossier;
import vn.motcua.dossier.write.Samples;
import vn.motcua.dossier.write.receivedossier.ReceiveDossier.Handed;

class ReceiveDossierTest {
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
        assertThat(e.due().days()).extracting("workedMinutes").containsExactly(240);
    }

    @Test
    void a_channel_without_a_time_limit_is_not_offered() {
        given().when(d -> ReceiveDossier.decide(receive(Channel.PUBLIC_POST), d, reference(), RECEIVED_AT))
                .thenRefused(CHANNEL_NOT_OFFERED);
    }

    @Test
    void the_version_in_force_on_the_day_of_receipt_holds() {
        Reference amended = referenceWith(procedure(1, "2026-01-15", 5), procedure(2, "2026-03-02", 3));

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
        given().when(d -> ReceiveDossier.decide(receive(Channel.DIRECT), d, repealedOn("2026-03-02"), RECEIVED_AT))
                .thenRefused(PROCEDURE_NOT_IN_FORCE);
        receipt(receive(Channel.DIRECT), repealedOn("2026-03-03"), RECEIVED_AT);
    }

    @Test
    void a_procedure_is_not_received_before_it_is_in_force() {
        given().when(d -> ReceiveDossier.decide(receive(Channel.DIRECT), d, reference(), at("2026-01-14T09:00")))
                .thenRefused(PROCEDURE_NOT_IN_FORCE);
        receipt(receive(Channel.DIRECT), reference(), at("2026-01-15T09:00"));
    }

    @Test
    void a_procedure_that_has_not_arrived_is_refused_as_unknown_here() {
        given().when(d -> ReceiveDossier.decide(receive(Channel.DIRECT), d, referenceWith(), RECEIVED_AT))
                .thenRefused(PROCEDURE_NOT_KNOWN_HERE);
    }

    @Test
    void a_procedure_is_found_by_its_code_too() {
        assertThat(receipt(byCode("2.000908"), reference(), RECEIVED_AT)
                        .dimensions()
                        .procedureId())
                .isEqualTo(Samples.PROCEDURE.toString());
        given().when(d -> ReceiveDossier.decide(byCode("2.999999"), d, reference(), RECEIVED_AT))
                .thenRefused(PROCEDURE_NOT_KNOWN_HERE);
    }

    @Test
    void a_component_that_the_procedure_does_not_have_is_refused() {
        ReceiveDossier strange = with(List.of(new Handed("XX99", 1, 0, false, false)), Samples.UNIT);

        given().when(d -> ReceiveDossier.decide(strange, d, reference(), RECEIVED_AT))
                .thenRefused(COMPONENT_NOT_IN_PROCEDURE);
    }

    @Test
    void a_receiving_unit_that_has_not_arrived_is_refused_as_unknown_here() {
        given().when(d -> ReceiveDossier.decide(with(List.of(), "H37.42"), d, reference(), RECEIVED_AT))
                .thenRefused(ORGANISATION_NOT_KNOWN_HERE);
    }

    @Test
    void a_dossier_is_received_once() {
        given(received())
                .when(d -> ReceiveDossier.decide(receive(Channel.DIRECT), d, reference(), RECEIVED_AT))
                .thenRefused(DOSSIER_ALREADY_RECEIVED);
    }

    @Test
    void without_rules_or_calendar_nothing_is_guessed() {
        Reference noRules =
                Reference.of(List.of(procedure(1, "2026-01-15", 5), year2026(), agency(), unit()), Instant.EPOCH);
        Reference noYear = Reference.of(
                List.of(procedure(1, "2026-01-15", 5), rules(SupplementPolicy.RESUME), agency(), unit()),
                Instant.EPOCH);

        given().when(d -> ReceiveDossier.decide(receive(Channel.DIRECT), d, noRules, RECEIVED_AT))
                .thenRefused(REFERENCE_DATA_MISSING);
        given().when(d -> ReceiveDossier.decide(receive(Channel.DIRECT), d, noYear, RECEIVED_AT))
                .thenRefused(REFERENCE_DATA_MISSING);
    }

    private static DossierReceived receipt(ReceiveDossier command, Reference reference, Instant now) {
        return (DossierReceived)
                ReceiveDossier.decide(command, Dossier.NONE, reference, now).getFirst();
    }

    private static Reference referenceWith(ProcedureVersion... versions) {
        return Reference.of(
                Stream.concat(
                                Stream.of(versions),
                                Stream.of(rules(SupplementPolicy.RESUME), year2026(), agency(), unit()))
                        .toList(),
                RECEIVED_AT);
    }

    private static ReceiveDossier byCode(String code) {
        ReceiveDossier c = receive(Channel.DIRECT);
        return new ReceiveDossier(
                c.dossierId(),
                c.officialCode(),
                Optional.empty(),
                Optional.of(code),
                c.channel(),
                c.receivingUnit(),
                c.components(),
                c.applicant(),
                c.supportPlace(),
                c.assistedBy(),
                c.trackingHash());
    }

    private static ReceiveDossier with(List<Handed> components, String unit) {
        ReceiveDossier c = receive(Channel.DIRECT);
        return new ReceiveDossier(
                c.dossierId(),
                c.officialCode(),
                c.procedureId(),
                c.procedureCode(),
                c.channel(),
                unit,
                components,
                c.applicant(),
                c.supportPlace(),
                c.assistedBy(),
                c.trackingHash());
    }
}
