package vn.motcua.dossier.write.requestsupplementbeforereceipt;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_ALREADY_RECEIVED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.DossierRefusal.SUPPLEMENT_ALREADY_REQUESTED;
import static vn.motcua.dossier.write.DossierScenario.given;
import static vn.motcua.dossier.write.Samples.ID;
import static vn.motcua.dossier.write.Samples.NOTE;
import static vn.motcua.dossier.write.Samples.received;
import static vn.motcua.dossier.write.Samples.refused;
import static vn.motcua.dossier.write.Samples.submitted;
import static vn.motcua.dossier.write.Samples.supplementRequestedBeforeReceipt;
import static vn.motcua.dossier.write.Samples.supplementSubmittedBeforeReceipt;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.SubmissionEvent.SupplementRequestedBeforeReceipt;
import vn.motcua.servicetest.Decided;
import vn.motcua.servicetest.GivesExamples;

class RequestSupplementBeforeReceiptTest implements GivesExamples {
    @Override
    public List<DossierEvent> examples() {
        return List.of(supplementRequestedBeforeReceipt());
    }

    @Test
    void it_is_asked_on_form_02_as_often_as_needed_one_after_the_other() {
        SupplementRequestedBeforeReceipt first = ask(submitted()).thenOne(SupplementRequestedBeforeReceipt.class);
        SupplementRequestedBeforeReceipt second = ask(
                        submitted(), supplementRequestedBeforeReceipt(), supplementSubmittedBeforeReceipt())
                .thenOne(SupplementRequestedBeforeReceipt.class);

        assertThat(first.form().number()).isEqualTo("02");
        assertThat(first.requestNo()).isEqualTo(1);
        assertThat(second.requestNo()).isEqualTo(2);
    }

    @Test
    void only_of_a_submission_that_does_not_wait() {
        ask().thenRefused(DOSSIER_UNKNOWN);
        ask(submitted(), supplementRequestedBeforeReceipt()).thenRefused(SUPPLEMENT_ALREADY_REQUESTED);
        ask(received()).thenRefused(DOSSIER_ALREADY_RECEIVED);
        ask(submitted(), refused()).thenRefused(DOSSIER_CLOSED);
    }

    private static Decided ask(DossierEvent... history) {
        return given(history).at("2026-03-02T10:00").when(new RequestSupplementBeforeReceipt(ID, 1, NOTE));
    }
}
