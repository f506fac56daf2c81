package vn.motcua.dossier.write.eraseapplicant;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_NOT_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.DossierRefusal.PERSON_ALREADY_ERASED;
import static vn.motcua.dossier.write.DossierScenario.given;
import static vn.motcua.dossier.write.Samples.APPLICANT;
import static vn.motcua.dossier.write.Samples.ID;
import static vn.motcua.dossier.write.Samples.REASON;
import static vn.motcua.dossier.write.Samples.at;
import static vn.motcua.dossier.write.Samples.received;
import static vn.motcua.dossier.write.Samples.refused;
import static vn.motcua.dossier.write.Samples.sentBack;
import static vn.motcua.dossier.write.Samples.submitted;
import static vn.motcua.dossier.write.Samples.transferred;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.PersonEvent.PersonErased;
import vn.motcua.dossier.write.Dossier;

class EraseApplicantTest {

    @Test
    void the_person_goes_with_every_text_about_them() {
        PersonErased e = given(received(), transferred(), sentBack())
                .when(EraseApplicantTest::erase)
                .thenOne(PersonErased.class);

        assertThat(e.people()).containsExactly(APPLICANT);
        assertThat(e.texts()).containsExactly(REASON);
    }

    @Test
    void an_open_dossier_needs_its_applicant() {
        given().when(EraseApplicantTest::erase).thenRefused(DOSSIER_UNKNOWN);
        given(received()).when(EraseApplicantTest::erase).thenRefused(DOSSIER_NOT_CLOSED);
    }

    @Test
    void a_person_is_forgotten_once() {
        PersonErased erased =
                given(submitted(), refused()).when(EraseApplicantTest::erase).thenOne(PersonErased.class);

        given(submitted(), refused(), erased).when(EraseApplicantTest::erase).thenRefused(PERSON_ALREADY_ERASED);
    }

    private static List<DossierEvent> erase(Dossier dossier) {
        return EraseApplicant.decide(new EraseApplicant(ID), dossier, at("2026-06-01T10:00"));
    }
}
