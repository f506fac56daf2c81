package vn.motcua.dossier.write.eraseapplicant;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_NOT_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.DossierRefusal.PERSON_ALREADY_ERASED;
import static vn.motcua.dossier.write.DossierScenario.given;
import static vn.motcua.dossier.write.Samples.APPLICANT;
import static vn.motcua.dossier.write.Samples.FILE;
import static vn.motcua.dossier.write.Samples.ID;
import static vn.motcua.dossier.write.Samples.OTHER_FILE;
import static vn.motcua.dossier.write.Samples.REASON;
import static vn.motcua.dossier.write.Samples.at;
import static vn.motcua.dossier.write.Samples.erased;
import static vn.motcua.dossier.write.Samples.received;
import static vn.motcua.dossier.write.Samples.refused;
import static vn.motcua.dossier.write.Samples.sentBack;
import static vn.motcua.dossier.write.Samples.submitted;
import static vn.motcua.dossier.write.Samples.supplementRequestedBeforeReceipt;
import static vn.motcua.dossier.write.Samples.supplementSubmittedBeforeReceipt;
import static vn.motcua.dossier.write.Samples.transferred;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.PersonEvent.PersonErased;
import vn.motcua.servicetest.Decided;
import vn.motcua.servicetest.GivesExamples;

class EraseApplicantTest implements GivesExamples {
    @Override
    public List<DossierEvent> examples() {
        return List.of(erased());
    }

    @Test
    void the_person_goes_with_every_text_about_them() {
        erase(received(), transferred(), sentBack())
                .then(new PersonErased(ID, at("2026-06-01T10:00"), List.of(APPLICANT), List.of(REASON), List.of()));
    }

    @Test
    void the_person_goes_with_every_file_those_too_that_others_came_in_place_of() {
        PersonErased erased = erase(
                        submitted(), supplementRequestedBeforeReceipt(), supplementSubmittedBeforeReceipt(), refused())
                .thenOne(PersonErased.class);

        assertThat(erased.files()).containsExactly(FILE.fileId(), OTHER_FILE.fileId());
        assertThat(erased.refs()).contains(APPLICANT, FILE.fileId(), OTHER_FILE.fileId());
    }

    @Test
    void an_open_dossier_needs_its_applicant() {
        erase().thenRefused(DOSSIER_UNKNOWN);
        erase(received()).thenRefused(DOSSIER_NOT_CLOSED);
    }

    @Test
    void a_person_is_forgotten_once() {
        PersonErased erased = erase(submitted(), refused()).thenOne(PersonErased.class);

        erase(submitted(), refused(), erased).thenRefused(PERSON_ALREADY_ERASED);
    }

    private static Decided erase(DossierEvent... history) {
        return given(history).at("2026-06-01T10:00").when(new EraseApplicant(ID));
    }
}
