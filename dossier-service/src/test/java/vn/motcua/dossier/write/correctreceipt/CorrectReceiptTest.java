package vn.motcua.dossier.write.correctreceipt;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.DossierRefusal.COMPONENTS_MISSING;
import static vn.motcua.dossier.DossierRefusal.CORRECTION_NOT_YOURS;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_NOT_RECEIVED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.DossierRefusal.NOTHING_TO_CORRECT;
import static vn.motcua.dossier.DossierRefusal.RESULT_ALREADY_ISSUED;
import static vn.motcua.dossier.write.Samples.AGENCY;
import static vn.motcua.dossier.write.Samples.DUE_AT;
import static vn.motcua.dossier.write.Samples.FORM;
import static vn.motcua.dossier.write.Samples.ID;
import static vn.motcua.dossier.write.Samples.OTHER_APPLICANT;
import static vn.motcua.dossier.write.Samples.PAPERS;
import static vn.motcua.dossier.write.Samples.REASON;
import static vn.motcua.dossier.write.Samples.UNIT;
import static vn.motcua.dossier.write.Samples.after;
import static vn.motcua.dossier.write.Samples.at;
import static vn.motcua.dossier.write.Samples.receiptCorrected;
import static vn.motcua.dossier.write.Samples.received;
import static vn.motcua.dossier.write.Samples.resultIssued;
import static vn.motcua.dossier.write.Samples.sentBack;
import static vn.motcua.dossier.write.Samples.submitted;
import static vn.motcua.dossier.write.Samples.transferred;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.events.Channel;
import vn.motcua.dossier.events.CorrectionEvent.ReceiptCorrected;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.Subject;
import vn.motcua.dossier.events.TimeLimit;
import vn.motcua.dossier.write.DossierScenario;
import vn.motcua.dossier.write.Filing.Handed;
import vn.motcua.dossier.write.Stage;
import vn.motcua.dossier.write.correctreceipt.CorrectReceipt.Person;
import vn.motcua.servicetest.GivesExamples;
import vn.motcua.servicetest.Scenario;

class CorrectReceiptTest implements GivesExamples {
    @Override
    public List<DossierEvent> examples() {
        return List.of(receiptCorrected());
    }

    @Test
    void another_channel_has_the_due_date_counted_anew_from_the_receipt_and_the_original_stays() {
        ReceiptCorrected e = given(received(), transferred())
                .when(correcting(UNIT, Optional.empty(), Optional.empty(), Optional.of(Channel.ONLINE)))
                .thenOne(ReceiptCorrected.class);

        assertThat(e.timeLimit()).contains(new TimeLimit(4, TimeLimit.Unit.HOUR));
        assertThat(e.due().orElseThrow().dueAt()).isEqualTo(at("2026-03-02T15:00"));
        assertThat(e.changed().channel()).contains(Channel.ONLINE);
        assertThat(after(received(), e).stage()).isInstanceOfSatisfying(Stage.Received.class, d -> assertThat(
                        d.facts().dimensions().originalDueAt())
                .isEqualTo(DUE_AT));
    }

    @Test
    void another_applicant_is_another_reference_and_the_first_one_is_kept() {
        ReceiptCorrected e = given(received())
                .when(correcting(
                        UNIT,
                        Optional.of(new Person(Subject.BUSINESS, OTHER_APPLICANT)),
                        Optional.empty(),
                        Optional.empty()))
                .thenOne(ReceiptCorrected.class);

        assertThat(e.applicant()).contains(OTHER_APPLICANT);
        assertThat(e.subject()).contains(Subject.BUSINESS);
        assertThat(e.due()).isEmpty();
        assertThat(e.reason()).isEqualTo(REASON);
    }

    @Test
    void components_are_all_there_after_it_too() {
        given(received())
                .when(correcting(UNIT, Optional.empty(), Optional.of(List.of(FORM)), Optional.empty()))
                .thenRefused(COMPONENTS_MISSING);
    }

    @Test
    void what_is_the_same_corrects_nothing() {
        given(received())
                .when(correcting(UNIT, Optional.empty(), Optional.of(PAPERS), Optional.of(Channel.DIRECT)))
                .thenRefused(NOTHING_TO_CORRECT);
    }

    @Test
    void the_receiving_unit_corrects_and_nobody_aside_of_it() {
        given(received())
                .when(correcting("H37.16.01", Optional.empty(), Optional.empty(), Optional.of(Channel.ONLINE)))
                .thenRefused(CORRECTION_NOT_YOURS);
        given(received())
                .when(correcting(AGENCY, Optional.empty(), Optional.empty(), Optional.of(Channel.ONLINE)))
                .thenOne(ReceiptCorrected.class);
    }

    @Test
    void it_is_corrected_from_its_receipt_until_its_result() {
        var correcting = correcting(UNIT, Optional.empty(), Optional.empty(), Optional.of(Channel.ONLINE));

        given().when(correcting).thenRefused(DOSSIER_UNKNOWN);
        given(submitted()).when(correcting).thenRefused(DOSSIER_NOT_RECEIVED);
        given(received(), transferred(), resultIssued("2026-03-05T10:00"))
                .when(correcting)
                .thenRefused(RESULT_ALREADY_ISSUED);
        given(received(), transferred(), sentBack()).when(correcting).thenRefused(DOSSIER_CLOSED);
    }

    private static Scenario given(DossierEvent... history) {
        return DossierScenario.given(history).at("2026-03-02T16:00");
    }

    private static CorrectReceipt correcting(
            String org, Optional<Person> applicant, Optional<List<Handed>> components, Optional<Channel> channel) {
        return new CorrectReceipt(ID, org, applicant, components, channel, REASON);
    }
}
