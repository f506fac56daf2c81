package vn.motcua.dossier.write.requestsupplement;

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
import static vn.motcua.dossier.write.Samples.resultIssued;
import static vn.motcua.dossier.write.Samples.supplementRequested;
import static vn.motcua.dossier.write.Samples.supplementSubmitted;
import static vn.motcua.dossier.write.Samples.transferred;
import static vn.motcua.dossier.write.Samples.withdrawn;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.Form;
import vn.motcua.dossier.events.ProcessingEvent.SupplementRequested;
import vn.motcua.servicetest.GivesExamples;

class RequestSupplementTest implements GivesExamples {
    private static final RequestSupplement ASK = new RequestSupplement(ID, 2, NOTE);

    @Override
    public List<DossierEvent> examples() {
        return List.of(supplementRequested("2026-03-03T10:00"));
    }

    @Test
    void the_clock_stops_and_the_words_stay_in_the_vault() {
        given(received(), transferred())
                .at("2026-03-03T10:00")
                .when(ASK)
                .then(new SupplementRequested(ID, at("2026-03-03T10:00"), 1, 2, NOTE, new Form("02", "TT03_2025")));
    }

    @Test
    void the_third_working_day_is_the_last_to_ask_on() {
        given(received(), transferred()).at("2026-03-05T16:59").when(ASK).thenOne(SupplementRequested.class);
        given(received(), transferred()).at("2026-03-06T07:30").when(ASK).thenRefused(SUPPLEMENT_REQUESTED_TOO_LATE);
    }

    @Test
    void a_second_request_is_refused() {
        given(
                        received(),
                        transferred(),
                        supplementRequested("2026-03-03T10:00"),
                        supplementSubmitted("2026-03-03T10:00", "2026-03-04T10:00"))
                .at("2026-03-05T10:00")
                .when(ASK)
                .thenRefused(SUPPLEMENT_ALREADY_REQUESTED);
    }

    @Test
    void a_waiting_dossier_is_not_asked_for_again() {
        given(received(), transferred(), supplementRequested("2026-03-03T10:00"))
                .at("2026-03-04T10:00")
                .when(ASK)
                .thenRefused(SUPPLEMENT_ALREADY_REQUESTED);
    }

    @Test
    void only_the_agency_that_processes_a_dossier_asks() {
        given().at("2026-03-03T10:00").when(ASK).thenRefused(DOSSIER_UNKNOWN);
        given(received()).at("2026-03-03T10:00").when(ASK).thenRefused(DOSSIER_NOT_TRANSFERRED);
        given(received(), transferred(), resultIssued("2026-03-05T10:00"))
                .at("2026-03-05T11:00")
                .when(ASK)
                .thenRefused(RESULT_ALREADY_ISSUED);
        given(received(), withdrawn()).at("2026-03-03T11:00").when(ASK).thenRefused(DOSSIER_CLOSED);
    }
}
