package vn.motcua.dossier.write.deliverresult;

import static org.assertj.core.api.Assertions.assertThat;
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
import vn.motcua.dossier.write.Dossier;

class DeliverResultTest {

    @Test
    void an_issued_result_is_handed_over() {
        ResultDelivered e = given(received(), transferred(), resultIssued("2026-03-05T10:00"))
                .when(DeliverResultTest::deliver)
                .thenOne(ResultDelivered.class);

        assertThat(e.delivery()).isEqualTo(Channel.PUBLIC_POST);
        assertThat(e.deliveringUnit()).isEqualTo(UNIT);
    }

    @Test
    void there_is_nothing_to_hand_over_before_the_result() {
        given().when(DeliverResultTest::deliver).thenRefused(DOSSIER_UNKNOWN);
        given(received()).when(DeliverResultTest::deliver).thenRefused(RESULT_NOT_ISSUED);
        given(received(), transferred()).when(DeliverResultTest::deliver).thenRefused(RESULT_NOT_ISSUED);
    }

    @Test
    void a_result_is_handed_over_once() {
        given(received(), transferred(), resultIssued("2026-03-05T10:00"), resultDelivered("2026-03-06T10:00"))
                .when(DeliverResultTest::deliver)
                .thenRefused(DOSSIER_CLOSED);
    }

    private static List<DossierEvent> deliver(Dossier dossier) {
        return DeliverResult.decide(new DeliverResult(ID, Channel.PUBLIC_POST, UNIT), dossier, at("2026-03-06T10:00"));
    }
}
