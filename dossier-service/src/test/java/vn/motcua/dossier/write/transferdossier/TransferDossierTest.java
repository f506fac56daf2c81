package vn.motcua.dossier.write.transferdossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_ALREADY_TRANSFERRED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_NOT_RECEIVED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.DossierRefusal.HANDLING_UNIT_NOT_OF_AGENCY;
import static vn.motcua.dossier.write.DossierScenario.given;
import static vn.motcua.dossier.write.Samples.AGENCY;
import static vn.motcua.dossier.write.Samples.DIVISION;
import static vn.motcua.dossier.write.Samples.ID;
import static vn.motcua.dossier.write.Samples.RECEIVED_AT;
import static vn.motcua.dossier.write.Samples.after;
import static vn.motcua.dossier.write.Samples.received;
import static vn.motcua.dossier.write.Samples.refused;
import static vn.motcua.dossier.write.Samples.submitted;
import static vn.motcua.dossier.write.Samples.transferred;
import static vn.motcua.dossier.write.Samples.transferredToDivision;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.ProcessingEvent.DossierTransferred;
import vn.motcua.dossier.write.Stage;
import vn.motcua.servicetest.GivesExamples;

class TransferDossierTest implements GivesExamples {
    private static final TransferDossier TO_AGENCY = new TransferDossier(ID, Optional.empty());

    @Override
    public List<DossierEvent> examples() {
        return List.of(transferred(), transferredToDivision());
    }

    @Test
    void a_received_dossier_goes_to_the_competent_agency_once() {
        DossierTransferred transferred = new DossierTransferred(ID, RECEIVED_AT, AGENCY, Optional.empty());

        given(received()).when(TO_AGENCY).then(transferred).when(TO_AGENCY).thenRefused(DOSSIER_ALREADY_TRANSFERRED);
        assertThat(after(received(), transferred).stage()).isInstanceOf(Stage.InProcess.class);
    }

    @Test
    void an_unknown_or_closed_dossier_is_not_transferred() {
        given().when(TO_AGENCY).thenRefused(DOSSIER_UNKNOWN);
        given(submitted()).when(TO_AGENCY).thenRefused(DOSSIER_NOT_RECEIVED);
        given(submitted(), refused()).when(TO_AGENCY).thenRefused(DOSSIER_CLOSED);
    }

    @Test
    void a_division_of_the_agency_may_be_named_and_has_the_dossier_from_then_on() {
        DossierTransferred e =
                given(received()).when(new TransferDossier(ID, Optional.of(DIVISION))).thenOne(DossierTransferred.class);

        assertThat(e.toUnit()).contains(DIVISION);
        assertThat(after(received(), e).units().codes()).contains(DIVISION);
        given(received()).when(new TransferDossier(ID, Optional.of("H37.20"))).thenRefused(HANDLING_UNIT_NOT_OF_AGENCY);
    }
}
