package vn.motcua.dossier.write.refusedossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_AWAITS_SUPPLEMENT;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.DossierRefusal.RESULT_ALREADY_ISSUED;
import static vn.motcua.dossier.write.DossierScenario.given;
import static vn.motcua.dossier.write.Samples.ID;
import static vn.motcua.dossier.write.Samples.REASON;
import static vn.motcua.dossier.write.Samples.at;
import static vn.motcua.dossier.write.Samples.received;
import static vn.motcua.dossier.write.Samples.reference;
import static vn.motcua.dossier.write.Samples.resultIssued;
import static vn.motcua.dossier.write.Samples.sentBack;
import static vn.motcua.dossier.write.Samples.supplementRequested;
import static vn.motcua.dossier.write.Samples.transferred;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierEvent.DossierRefused;
import vn.motcua.dossier.events.DossierEvent.DossierSentBack;
import vn.motcua.dossier.write.Dossier;

class RefuseDossierTest {

    @Test
    void before_the_transfer_it_is_a_refusal_on_form_03() {
        DossierRefused e = given(received()).when(RefuseDossierTest::refuse).thenOne(DossierRefused.class);

        assertThat(e.form().number()).isEqualTo("03");
        assertThat(e.reason()).isEqualTo(REASON);
    }

    @Test
    void after_the_transfer_it_is_sent_back() {
        given(received(), transferred()).when(RefuseDossierTest::refuse).thenOne(DossierSentBack.class);
    }

    @Test
    void a_dossier_that_waits_or_has_a_result_is_not_refused() {
        given().when(RefuseDossierTest::refuse).thenRefused(DOSSIER_UNKNOWN);
        given(received(), transferred(), supplementRequested("2026-03-03T10:00"))
                .when(RefuseDossierTest::refuse)
                .thenRefused(DOSSIER_AWAITS_SUPPLEMENT);
        given(received(), transferred(), resultIssued("2026-03-05T10:00"))
                .when(RefuseDossierTest::refuse)
                .thenRefused(RESULT_ALREADY_ISSUED);
        given(received(), transferred(), sentBack())
                .when(RefuseDossierTest::refuse)
                .thenRefused(DOSSIER_CLOSED);
    }

    private static List<DossierEvent> refuse(Dossier dossier) {
        return RefuseDossier.decide(new RefuseDossier(ID, REASON), dossier, reference(), at("2026-03-04T10:00"));
    }
}
