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
import static vn.motcua.dossier.write.Samples.after;
import static vn.motcua.dossier.write.Samples.at;
import static vn.motcua.dossier.write.Samples.received;
import static vn.motcua.dossier.write.Samples.reference;
import static vn.motcua.dossier.write.Samples.refused;
import static vn.motcua.dossier.write.Samples.submitted;
import static vn.motcua.dossier.write.Samples.transferred;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.ProcessingEvent.DossierTransferred;
import vn.motcua.dossier.write.Dossier;
import vn.motcua.dossier.write.Stage;

class TransferDossierTest {

    @Test
    void a_received_dossier_goes_to_the_competent_agency() {
        DossierTransferred e =
                given(received()).when(TransferDossierTest::transfer).thenOne(DossierTransferred.class);

        assertThat(e.toAgency()).isEqualTo(AGENCY);
        assertThat(after(received(), e).stage()).isInstanceOf(Stage.InProcess.class);
    }

    @Test
    void a_dossier_is_transferred_once() {
        given(received(), transferred()).when(TransferDossierTest::transfer).thenRefused(DOSSIER_ALREADY_TRANSFERRED);
    }

    @Test
    void an_unknown_or_closed_dossier_is_not_transferred() {
        given().when(TransferDossierTest::transfer).thenRefused(DOSSIER_UNKNOWN);
        given(submitted()).when(TransferDossierTest::transfer).thenRefused(DOSSIER_NOT_RECEIVED);
        given(submitted(), refused()).when(TransferDossierTest::transfer).thenRefused(DOSSIER_CLOSED);
    }

    private static List<DossierEvent> transfer(Dossier dossier) {
        return transfer(dossier, Optional.empty());
    }

    private static List<DossierEvent> transfer(Dossier dossier, Optional<String> unit) {
        return TransferDossier.decide(new TransferDossier(ID, unit), dossier, reference(), at("2026-03-02T15:00"));
    }

    @Test
    void a_division_of_the_agency_may_be_named_and_has_the_dossier_from_then_on() {
        DossierTransferred e =
                given(received()).when(d -> transfer(d, Optional.of(DIVISION))).thenOne(DossierTransferred.class);

        assertThat(e.toUnit()).contains(DIVISION);
        assertThat(after(received(), e).units().codes()).contains(DIVISION);
        given(received()).when(d -> transfer(d, Optional.of("H37.20"))).thenRefused(HANDLING_UNIT_NOT_OF_AGENCY);
    }
}
