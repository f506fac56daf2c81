package vn.motcua.dossier.write.refusedossier;

import static vn.motcua.dossier.DossierRefusal.DOSSIER_ALREADY_RECEIVED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.write.DossierScenario.given;
import static vn.motcua.dossier.write.Samples.ID;
import static vn.motcua.dossier.write.Samples.REASON;
import static vn.motcua.dossier.write.Samples.at;
import static vn.motcua.dossier.write.Samples.received;
import static vn.motcua.dossier.write.Samples.refused;
import static vn.motcua.dossier.write.Samples.submitted;
import static vn.motcua.dossier.write.Samples.supplementRequested;
import static vn.motcua.dossier.write.Samples.supplementRequestedBeforeReceipt;
import static vn.motcua.dossier.write.Samples.transferred;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.EndingEvent.DossierRefused;
import vn.motcua.dossier.events.Form;
import vn.motcua.servicetest.Decided;
import vn.motcua.servicetest.GivesExamples;

class RefuseDossierTest implements GivesExamples {
    @Override
    public List<DossierEvent> examples() {
        return List.of(refused());
    }

    @Test
    void a_submission_is_refused_on_form_03_with_a_reason() {
        refuse(submitted()).then(new DossierRefused(ID, at("2026-03-04T10:00"), REASON, new Form("03", "TT03_2025")));
    }

    @Test
    void also_while_the_applicant_was_asked_to_complete_it() {
        refuse(submitted(), supplementRequestedBeforeReceipt()).thenOne(DossierRefused.class);
    }

    @Test
    void a_received_dossier_is_not_refused_any_more() {
        refuse().thenRefused(DOSSIER_UNKNOWN);
        refuse(received()).thenRefused(DOSSIER_ALREADY_RECEIVED);
        refuse(received(), transferred()).thenRefused(DOSSIER_ALREADY_RECEIVED);
        refuse(received(), transferred(), supplementRequested("2026-03-03T10:00"))
                .thenRefused(DOSSIER_ALREADY_RECEIVED);
        refuse(submitted(), refused()).thenRefused(DOSSIER_CLOSED);
    }

    private static Decided refuse(DossierEvent... history) {
        return given(history).at("2026-03-04T10:00").when(new RefuseDossier(ID, REASON));
    }
}
