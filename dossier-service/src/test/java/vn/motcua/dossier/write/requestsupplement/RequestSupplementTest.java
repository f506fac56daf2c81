package vn.motcua.dossier.write.requestsupplement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_NOT_TRANSFERRED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.DossierRefusal.RESULT_ALREADY_ISSUED;
import static vn.motcua.dossier.DossierRefusal.SUPPLEMENT_ALREADY_REQUESTED;
import static vn.motcua.dossier.DossierRefusal.SUPPLEMENT_REQUESTED_TOO_LATE;
import static vn.motcua.dossier.write.DossierScenario.given;
import static vn.motcua.dossier.write.Samples.ID;
import static vn.motcua.dossier.write.Samples.NOTE;
import static vn.motcua.dossier.write.Samples.at;
import static vn.motcua.dossier.write.Samples.received;
import static vn.motcua.dossier.write.Samples.reference;
import static vn.motcua.dossier.write.Samples.resultIssued;
import static vn.motcua.dossier.write.Samples.supplementRequested;
import static vn.motcua.dossier.write.Samples.supplementSubmitted;
import static vn.motcua.dossier.write.Samples.transferred;
import static vn.motcua.dossier.write.Samples.withdrawn;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.ProcessingEvent.SupplementRequested;
import vn.motcua.dossier.write.Dossier;

class RequestSupplementTest {

    @Test
    void the_clock_stops_and_the_words_stay_in_the_vault() {
        SupplementRequested e = given(received(), transferred())
                .when(asking("2026-03-03T10:00"))
                .thenOne(SupplementRequested.class);

        assertThat(e.requestNo()).isEqualTo(1);
        assertThat(e.missingItems()).isEqualTo(2);
        assertThat(e.note()).isEqualTo(NOTE);
        assertThat(e.form().number()).isEqualTo("02");
    }

    @Test
    void the_third_working_day_is_the_last_to_ask_on() {
        given(received(), transferred()).when(asking("2026-03-05T16:59")).thenOne(SupplementRequested.class);
        given(received(), transferred()).when(asking("2026-03-06T07:30")).thenRefused(SUPPLEMENT_REQUESTED_TOO_LATE);
    }

    @Test
    void a_second_request_is_refused() {
        given(
                        received(),
                        transferred(),
                        supplementRequested("2026-03-03T10:00"),
                        supplementSubmitted("2026-03-03T10:00", "2026-03-04T10:00"))
                .when(asking("2026-03-05T10:00"))
                .thenRefused(SUPPLEMENT_ALREADY_REQUESTED);
    }

    @Test
    void a_waiting_dossier_is_not_asked_for_again() {
        given(received(), transferred(), supplementRequested("2026-03-03T10:00"))
                .when(asking("2026-03-04T10:00"))
                .thenRefused(SUPPLEMENT_ALREADY_REQUESTED);
    }

    @Test
    void only_the_agency_that_processes_a_dossier_asks() {
        given().when(asking("2026-03-03T10:00")).thenRefused(DOSSIER_UNKNOWN);
        given(received()).when(asking("2026-03-03T10:00")).thenRefused(DOSSIER_NOT_TRANSFERRED);
        given(received(), transferred(), resultIssued("2026-03-05T10:00"))
                .when(asking("2026-03-05T11:00"))
                .thenRefused(RESULT_ALREADY_ISSUED);
        given(received(), withdrawn()).when(asking("2026-03-03T11:00")).thenRefused(DOSSIER_CLOSED);
    }

    private static Function<Dossier, List<DossierEvent>> asking(String local) {
        return d -> RequestSupplement.decide(new RequestSupplement(ID, 2, NOTE), d, reference(), at(local));
    }
}
