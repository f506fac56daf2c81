package vn.motcua.dossier.write.sendbackdossier;

import static vn.motcua.dossier.DossierRefusal.DOSSIER_AWAITS_SUPPLEMENT;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_NOT_RECEIVED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.DossierRefusal.RESULT_ALREADY_ISSUED;
import static vn.motcua.dossier.write.DossierScenario.given;
import static vn.motcua.dossier.write.Samples.DUE_AT;
import static vn.motcua.dossier.write.Samples.ID;
import static vn.motcua.dossier.write.Samples.REASON;
import static vn.motcua.dossier.write.Samples.at;
import static vn.motcua.dossier.write.Samples.received;
import static vn.motcua.dossier.write.Samples.resultIssued;
import static vn.motcua.dossier.write.Samples.sentBack;
import static vn.motcua.dossier.write.Samples.submitted;
import static vn.motcua.dossier.write.Samples.supplementRequested;
import static vn.motcua.dossier.write.Samples.transferred;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.Ending;
import vn.motcua.dossier.events.EndingEvent.DossierSentBack;
import vn.motcua.servicetest.Decided;
import vn.motcua.servicetest.GivesExamples;

class SendBackDossierTest implements GivesExamples {
    @Override
    public List<DossierEvent> examples() {
        return List.of(sentBack());
    }

    @Test
    void a_received_dossier_is_sent_back_before_and_after_the_hand_over() {
        Instant now = at("2026-03-04T10:00");
        DossierSentBack sentBack =
                new DossierSentBack(ID, now, new Ending(now, DUE_AT, Optional.empty(), Optional.empty(), 0, 0), REASON);

        sendBack(received()).then(sentBack);
        sendBack(received(), transferred()).then(sentBack);
    }

    @Test
    void one_that_waits_or_has_a_result_or_was_never_received_is_not() {
        sendBack().thenRefused(DOSSIER_UNKNOWN);
        sendBack(submitted()).thenRefused(DOSSIER_NOT_RECEIVED);
        sendBack(received(), transferred(), supplementRequested("2026-03-03T10:00"))
                .thenRefused(DOSSIER_AWAITS_SUPPLEMENT);
        sendBack(received(), transferred(), resultIssued("2026-03-05T10:00")).thenRefused(RESULT_ALREADY_ISSUED);
        sendBack(received(), transferred(), sentBack()).thenRefused(DOSSIER_CLOSED);
    }

    private static Decided sendBack(DossierEvent... history) {
        return given(history).at("2026-03-04T10:00").when(new SendBackDossier(ID, REASON));
    }
}
