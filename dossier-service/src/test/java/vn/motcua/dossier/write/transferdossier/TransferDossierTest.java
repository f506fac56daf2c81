package vn.motcua.dossier.write.transferdossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_ALREADY_TRANSFERRED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_NOT_RECEIVED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.DossierRefusal.HANDLING_UNIT_NOT_OF_AGENCY;
import static vn.motcua.dossier.write.DossierScenario.given;
import static vn.motcua.dossier.write.DossierScenario.knowing;
import static vn.motcua.dossier.write.Samples.AGENCY;
import static vn.motcua.dossier.write.Samples.DIVISION;
import static vn.motcua.dossier.write.Samples.ID;
import static vn.motcua.dossier.write.Samples.RECEIVED_AT;
import static vn.motcua.dossier.write.Samples.after;
import static vn.motcua.dossier.write.Samples.agency;
import static vn.motcua.dossier.write.Samples.at;
import static vn.motcua.dossier.write.Samples.organisation;
import static vn.motcua.dossier.write.Samples.received;
import static vn.motcua.dossier.write.Samples.refused;
import static vn.motcua.dossier.write.Samples.submitted;
import static vn.motcua.dossier.write.Samples.transferred;
import static vn.motcua.dossier.write.Samples.transferredToDivision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.ProcessingEvent.DossierTransferred;
import vn.motcua.dossier.known.ReferenceData;
import vn.motcua.dossier.write.Samples;
import vn.motcua.dossier.write.Stage;
import vn.motcua.organisations.DirectoryMessage.OrganisationClosed;
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
        DossierTransferred e = given(received())
                .when(new TransferDossier(ID, Optional.of(DIVISION)))
                .thenOne(DossierTransferred.class);

        assertThat(e.toUnit()).contains(DIVISION);
        assertThat(after(received(), e).units().codes()).contains(DIVISION);
        given(received()).when(new TransferDossier(ID, Optional.of("H37.20"))).thenRefused(HANDLING_UNIT_NOT_OF_AGENCY);
    }

    @Test
    void an_agency_that_was_taken_over_since_the_receipt_is_stood_in_for_by_its_successor_and_a_division_of_that() {
        ReferenceData merged = Samples.knowing(
                List.of(
                        agency(),
                        organisation("H37.18", "DEPARTMENT", "H37"),
                        organisation("H37.18.01", "DIVISION", "H37.18"),
                        new OrganisationClosed(AGENCY, LocalDate.parse("2026-03-02"), List.of("H37.18"))),
                RECEIVED_AT);
        TransferDossier toDivision = new TransferDossier(ID, Optional.of("H37.18.01"));

        knowing(merged).given(received()).when(toDivision).thenRefused(HANDLING_UNIT_NOT_OF_AGENCY);
        knowing(merged)
                .given(received())
                .at("2026-03-03T09:00")
                .when(toDivision)
                .then(new DossierTransferred(ID, at("2026-03-03T09:00"), "H37.18", Optional.of("H37.18.01")));
    }
}
