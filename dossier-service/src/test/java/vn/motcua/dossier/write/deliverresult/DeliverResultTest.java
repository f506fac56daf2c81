package vn.motcua.dossier.write.deliverresult;

import static vn.motcua.dossier.DossierRefusal.DOSSIER_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.DossierRefusal.RESULT_NOT_ISSUED;
import static vn.motcua.dossier.write.DossierScenario.given;
import static vn.motcua.dossier.write.Samples.ID;
import static vn.motcua.dossier.write.Samples.UNIT;
import static vn.motcua.dossier.write.Samples.at;
import static vn.motcua.dossier.write.Samples.received;
import static vn.motcua.dossier.write.Samples.resultDelivered;
import static vn.motcua.dossier.write.Samples.resultIssued;
import static vn.motcua.dossier.write.Samples.transferred;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.events.Channel;
import vn.motcua.dossier.events.DeliveryEvent.ResultDelivered;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.servicetest.Decided;
import vn.motcua.servicetest.GivesExamples;

class DeliverResultTest implements GivesExamples {
    @Override
    public List<DossierEvent> examples() {
        return List.of(resultDelivered("2026-03-06T10:00"));
    }

    @Test
    void an_issued_result_is_handed_over() {
        deliver(received(), transferred(), resultIssued("2026-03-05T10:00"))
                .then(new ResultDelivered(ID, at("2026-03-06T10:00"), Channel.PUBLIC_POST, UNIT));
    }

    @Test
    void there_is_nothing_to_hand_over_before_the_result() {
        deliver().thenRefused(DOSSIER_UNKNOWN);
        deliver(received()).thenRefused(RESULT_NOT_ISSUED);
        deliver(received(), transferred()).thenRefused(RESULT_NOT_ISSUED);
    }

    @Test
    void a_result_is_handed_over_once() {
        deliver(received(), transferred(), resultIssued("2026-03-05T10:00"), resultDelivered("2026-03-06T10:00"))
                .thenRefused(DOSSIER_CLOSED);
    }

    private static Decided deliver(DossierEvent... history) {
        return given(history).at("2026-03-06T10:00").when(new DeliverResult(ID, Channel.PUBLIC_POST, UNIT));
    }
}
