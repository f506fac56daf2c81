package vn.motcua.dossier.write.correctresult;

import static vn.motcua.dossier.DossierRefusal.CORRECTION_NOT_YOURS;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_NOT_RECEIVED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.DossierRefusal.NOTHING_TO_CORRECT;
import static vn.motcua.dossier.DossierRefusal.PERSON_ALREADY_ERASED;
import static vn.motcua.dossier.DossierRefusal.RESULT_NOT_ISSUED;
import static vn.motcua.dossier.write.Samples.AGENCY;
import static vn.motcua.dossier.write.Samples.ID;
import static vn.motcua.dossier.write.Samples.REASON;
import static vn.motcua.dossier.write.Samples.UNIT;
import static vn.motcua.dossier.write.Samples.at;
import static vn.motcua.dossier.write.Samples.erased;
import static vn.motcua.dossier.write.Samples.received;
import static vn.motcua.dossier.write.Samples.refused;
import static vn.motcua.dossier.write.Samples.resultCorrected;
import static vn.motcua.dossier.write.Samples.resultDelivered;
import static vn.motcua.dossier.write.Samples.resultIssued;
import static vn.motcua.dossier.write.Samples.submitted;
import static vn.motcua.dossier.write.Samples.transferred;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.events.CorrectionEvent.ResultCorrected;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.write.DossierScenario;
import vn.motcua.servicetest.GivesExamples;
import vn.motcua.servicetest.Scenario;

class CorrectResultTest implements GivesExamples {
    @Override
    public List<DossierEvent> examples() {
        return List.of(resultCorrected());
    }

    @Test
    void the_number_of_a_result_is_mended_before_and_after_its_delivery() {
        ResultCorrected corrected = new ResultCorrected(ID, at("2026-03-10T10:00"), "16/TL-SNV", REASON);

        given(received(), transferred(), resultIssued("2026-03-05T10:00"))
                .when(correcting(AGENCY, "16/TL-SNV"))
                .then(corrected);
        given(received(), transferred(), resultIssued("2026-03-05T10:00"), resultDelivered("2026-03-06T10:00"))
                .when(correcting(AGENCY, "16/TL-SNV"))
                .then(corrected);
    }

    @Test
    void the_same_number_corrects_nothing_and_another_unit_corrects_no_result() {
        given(received(), transferred(), resultIssued("2026-03-05T10:00"))
                .when(correcting(AGENCY, "15/TL-SNV"))
                .thenRefused(NOTHING_TO_CORRECT);
        given(received(), transferred(), resultIssued("2026-03-05T10:00"))
                .when(correcting(UNIT, "16/TL-SNV"))
                .thenRefused(CORRECTION_NOT_YOURS);
    }

    @Test
    void without_a_result_there_is_nothing_to_mend() {
        var correcting = correcting(AGENCY, "16/TL-SNV");

        given().when(correcting).thenRefused(DOSSIER_UNKNOWN);
        given(submitted()).when(correcting).thenRefused(DOSSIER_NOT_RECEIVED);
        given(received(), transferred()).when(correcting).thenRefused(RESULT_NOT_ISSUED);
        given(submitted(), refused()).when(correcting).thenRefused(DOSSIER_CLOSED);
        given(submitted(), refused(), erased()).when(correcting).thenRefused(PERSON_ALREADY_ERASED);
    }

    private static Scenario given(DossierEvent... history) {
        return DossierScenario.given(history).at("2026-03-10T10:00");
    }

    private static CorrectResult correcting(String org, String number) {
        return new CorrectResult(ID, org, number, REASON);
    }
}
