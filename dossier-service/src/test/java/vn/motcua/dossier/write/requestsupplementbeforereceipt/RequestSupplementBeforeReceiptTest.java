package vn.motcua.dossier.write.requestsupplementbeforereceipt;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_ALREADY_RECEIVED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.DossierRefusal.SUPPLEMENT_ALREADY_REQUESTED;
import static vn.motcua.dossier.write.DossierScenario.given;
import static vn.motcua.dossier.write.Samples.ID;
import static vn.motcua.dossier.write.Samples.NOTE;
import static vn.motcua.dossier.write.Samples.at;
import static vn.motcua.dossier.write.Samples.received;
import static vn.motcua.dossier.write.Samples.reference;
import static vn.motcua.dossier.write.Samples.refused;
import static vn.motcua.dossier.write.Samples.submitted;
import static vn.motcua.dossier.write.Samples.supplementRequestedBeforeReceipt;
import static vn.motcua.dossier.write.Samples.supplementSubmittedBeforeReceipt;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.SubmissionEvent.SupplementRequestedBeforeReceipt;
import vn.motcua.dossier.write.Dossier;

class RequestSupplementBeforeReceiptTest {
    @Test
    void it_is_asked_on_form_02_as_often_as_needed_one_after_the_other() {
        SupplementRequestedBeforeReceipt first = given(submitted())
                .when(RequestSupplementBeforeReceiptTest::ask)
                .thenOne(SupplementRequestedBeforeReceipt.class);
        SupplementRequestedBeforeReceipt second = given(
                        submitted(), supplementRequestedBeforeReceipt(), supplementSubmittedBeforeReceipt())
                .when(RequestSupplementBeforeReceiptTest::ask)
                .thenOne(SupplementRequestedBeforeReceipt.class);

        assertThat(first.form().number()).isEqualTo("02");
        assertThat(first.requestNo()).isEqualTo(1);
        assertThat(second.requestNo()).isEqualTo(2);
    }

    @Test
    void only_of_a_submission_that_does_not_wait() {
        given().when(RequestSupplementBeforeReceiptTest::ask).thenRefused(DOSSIER_UNKNOWN);
        given(submitted(), supplementRequestedBeforeReceipt())
                .when(RequestSupplementBeforeReceiptTest::ask)
                .thenRefused(SUPPLEMENT_ALREADY_REQUESTED);
        given(received()).when(RequestSupplementBeforeReceiptTest::ask).thenRefused(DOSSIER_ALREADY_RECEIVED);
        given(submitted(), refused())
                .when(RequestSupplementBeforeReceiptTest::ask)
                .thenRefused(DOSSIER_CLOSED);
    }

    private static List<DossierEvent> ask(Dossier dossier) {
        return RequestSupplementBeforeReceipt.decide(
                new RequestSupplementBeforeReceipt(ID, 1, NOTE), dossier, reference(), at("2026-03-02T10:00"));
    }
}
