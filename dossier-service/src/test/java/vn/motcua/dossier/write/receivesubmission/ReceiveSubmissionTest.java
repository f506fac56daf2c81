package vn.motcua.dossier.write.receivesubmission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.DossierRefusal.COMPONENTS_MISSING;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_ALREADY_RECEIVED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_AWAITS_SUPPLEMENT;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.write.DossierScenario.given;
import static vn.motcua.dossier.write.Samples.CODE;
import static vn.motcua.dossier.write.Samples.FORM_FILE;
import static vn.motcua.dossier.write.Samples.ID;
import static vn.motcua.dossier.write.Samples.IDENTITY_FILE;
import static vn.motcua.dossier.write.Samples.RECEIVED_AT;
import static vn.motcua.dossier.write.Samples.at;
import static vn.motcua.dossier.write.Samples.ofTheDay;
import static vn.motcua.dossier.write.Samples.received;
import static vn.motcua.dossier.write.Samples.receivedAfterSubmission;
import static vn.motcua.dossier.write.Samples.refused;
import static vn.motcua.dossier.write.Samples.submitted;
import static vn.motcua.dossier.write.Samples.supplementRequestedBeforeReceipt;
import static vn.motcua.dossier.write.Samples.supplementSubmittedBeforeReceipt;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.ProcessingEvent.DossierReceived;
import vn.motcua.dossier.write.Filing.Handed;
import vn.motcua.servicetest.GivesExamples;

class ReceiveSubmissionTest implements GivesExamples {
    @Override
    public List<DossierEvent> examples() {
        return List.of(receivedAfterSubmission());
    }

    @Test
    void the_deadline_starts_at_the_receipt_and_not_at_the_submission() {
        DossierReceived e = given(submitted(), supplementRequestedBeforeReceipt(), supplementSubmittedBeforeReceipt())
                .when(receive(Optional.empty()))
                .thenOne(DossierReceived.class);

        assertThat(e.submittedAt()).contains(at("2026-02-28T20:00"));
        assertThat(e.dimensions().receivedAt()).isEqualTo(RECEIVED_AT);
        assertThat(e.due().dueAt()).isEqualTo(at("2026-03-02T15:00"));
        assertThat(e.officialCode()).isEqualTo(CODE);
        assertThat(e.components()).extracting("code").containsExactly("TK01", "GT02");
    }

    @Test
    void the_counter_says_what_it_found() {
        DossierReceived e = given(submitted())
                .when(receive(Optional.of(List.of(FORM_FILE, IDENTITY_FILE))))
                .thenOne(DossierReceived.class);

        assertThat(e.dimensions().componentsDigitised()).isEqualTo(2);
    }

    @Test
    void a_receipt_needs_what_the_procedure_requires() {
        given(submitted()).when(receive(Optional.empty())).thenRefused(COMPONENTS_MISSING);
    }

    @Test
    void it_is_received_once_and_not_while_it_waits_or_after_a_refusal() {
        given().when(receive(Optional.empty())).thenRefused(DOSSIER_UNKNOWN);
        given(received()).when(receive(Optional.empty())).thenRefused(DOSSIER_ALREADY_RECEIVED);
        given(submitted(), supplementRequestedBeforeReceipt())
                .when(receive(Optional.empty()))
                .thenRefused(DOSSIER_AWAITS_SUPPLEMENT);
        given(submitted(), refused()).when(receive(Optional.empty())).thenRefused(DOSSIER_CLOSED);
    }

    private static ReceiveSubmission receive(Optional<List<Handed>> components) {
        return new ReceiveSubmission(ID, ofTheDay(CODE), components);
    }
}
