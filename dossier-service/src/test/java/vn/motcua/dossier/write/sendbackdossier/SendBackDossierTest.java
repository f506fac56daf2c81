package vn.motcua.dossier.write.sendbackdossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_AWAITS_SUPPLEMENT;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_NOT_RECEIVED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.DossierRefusal.RESULT_ALREADY_ISSUED;
import static vn.motcua.dossier.write.DossierScenario.given;
import static vn.motcua.dossier.write.Samples.ID;
import static vn.motcua.dossier.write.Samples.REASON;
import static vn.motcua.dossier.write.Samples.at;
import static vn.motcua.dossier.write.Samples.received;
import static vn.motcua.dossier.write.Samples.resultIssued;
import static vn.motcua.dossier.write.Samples.sentBack;
import static vn.motcua.dossier.write.Samples.submitted;
import static vn.motcua.dossier.write.Samples.supplementRequested;
import static vn.motcua.dossier.write.Samples.transferred;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.EndingEvent.DossierSentBack;
import vn.motcua.dossier.write.Dossier;

class SendBackDossierTest {
    @Test
    void a_received_dossier_is_sent_back_before_and_after_the_hand_over() {
        given(received()).when(SendBackDossierTest::sendBack).thenOne(DossierSentBack.class);
        DossierSentBack e = given(received(), transferred())
                .when(SendBackDossierTest::sendBack)
                .thenOne(DossierSentBack.class);

        assertThat(e.reason()).isEqualTo(REASON);
        assertThat(e.ending().timeliness()).isEmpty();
    }

    @Test
    void one_that_waits_or_has_a_result_or_was_never_received_is_not() {
        given().when(SendBackDossierTest::sendBack).thenRefused(DOSSIER_UNKNOWN);
        given(submitted()).when(SendBackDossierTest::sendBack).thenRefused(DOSSIER_NOT_RECEIVED);
        given(received(), transferred(), supplementRequested("2026-03-03T10:00"))
                .when(SendBackDossierTest::sendBack)
                .thenRefused(DOSSIER_AWAITS_SUPPLEMENT);
        given(received(), transferred(), resultIssued("2026-03-05T10:00"))
                .when(SendBackDossierTest::sendBack)
                .thenRefused(RESULT_ALREADY_ISSUED);
        given(received(), transferred(), sentBack())
                .when(SendBackDossierTest::sendBack)
                .thenRefused(DOSSIER_CLOSED);
    }

    private static List<DossierEvent> sendBack(Dossier dossier) {
        return SendBackDossier.decide(new SendBackDossier(ID, REASON), dossier, at("2026-03-04T10:00"));
    }
}
