package vn.motcua.dossier.write.refusedossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_ALREADY_RECEIVED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.write.DossierScenario.given;
import static vn.motcua.dossier.write.Samples.ID;
import static vn.motcua.dossier.write.Samples.REASON;
import static vn.motcua.dossier.write.Samples.at;
import static vn.motcua.dossier.write.Samples.received;
import static vn.motcua.dossier.write.Samples.reference;
import static vn.motcua.dossier.write.Samples.refused;
import static vn.motcua.dossier.write.Samples.submitted;
import static vn.motcua.dossier.write.Samples.supplementRequested;
import static vn.motcua.dossier.write.Samples.supplementRequestedBeforeReceipt;
import static vn.motcua.dossier.write.Samples.transferred;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.EndingEvent.DossierRefused;
import vn.motcua.dossier.write.Dossier;

class RefuseDossierTest {
    @Test
    void a_submission_is_refused_on_form_03_with_a_reason() {
        DossierRefused e = given(submitted()).when(RefuseDossierTest::refuse).thenOne(DossierRefused.class);

        assertThat(e.form().number()).isEqualTo("03");
        assertThat(e.reason()).isEqualTo(REASON);
    }

    @Test
    void also_while_the_applicant_was_asked_to_complete_it() {
        given(submitted(), supplementRequestedBeforeReceipt())
                .when(RefuseDossierTest::refuse)
                .thenOne(DossierRefused.class);
    }

    @Test
    void a_received_dossier_is_not_refused_any_more() {
        given().when(RefuseDossierTest::refuse).thenRefused(DOSSIER_UNKNOWN);
        given(received()).when(RefuseDossierTest::refuse).thenRefused(DOSSIER_ALREADY_RECEIVED);
        given(received(), transferred()).when(RefuseDossierTest::refuse).thenRefused(DOSSIER_ALREADY_RECEIVED);
        given(received(), transferred(), supplementRequested("2026-03-03T10:00"))
                .when(RefuseDossierTest::refuse)
                .thenRefused(DOSSIER_ALREADY_RECEIVED);
        given(submitted(), refused()).when(RefuseDossierTest::refuse).thenRefused(DOSSIER_CLOSED);
    }

    private static List<DossierEvent> refuse(Dossier dossier) {
        return RefuseDossier.decide(new RefuseDossier(ID, REASON), dossier, reference(), at("2026-03-04T10:00"));
    }
}
