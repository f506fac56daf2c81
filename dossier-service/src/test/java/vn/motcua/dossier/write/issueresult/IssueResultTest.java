package vn.motcua.dossier.write.issueresult;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_AWAITS_SUPPLEMENT;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_NOT_TRANSFERRED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.DossierRefusal.RESULT_ALREADY_ISSUED;
import static vn.motcua.dossier.write.DossierScenario.given;
import static vn.motcua.dossier.write.Samples.ID;
import static vn.motcua.dossier.write.Samples.RESULT_FILE;
import static vn.motcua.dossier.write.Samples.at;
import static vn.motcua.dossier.write.Samples.received;
import static vn.motcua.dossier.write.Samples.resultIssued;
import static vn.motcua.dossier.write.Samples.sentBack;
import static vn.motcua.dossier.write.Samples.supplementRequested;
import static vn.motcua.dossier.write.Samples.supplementSubmitted;
import static vn.motcua.dossier.write.Samples.transferred;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.ProcessingEvent.ResultIssued;
import vn.motcua.dossier.events.Timeliness;
import vn.motcua.servicetest.GivesExamples;

class IssueResultTest implements GivesExamples {
    private static final IssueResult ISSUE = new IssueResult(ID, "15/TL-SNV", true, List.of());

    @Override
    public List<DossierEvent> examples() {
        return List.of(resultIssued("2026-03-05T10:00"));
    }

    @Test
    void the_day_decides_between_early_on_time_and_late() {
        assertThat(timeliness("2026-03-06T17:00")).isEqualTo(Timeliness.EARLY);
        assertThat(timeliness("2026-03-09T00:00")).isEqualTo(Timeliness.ON_TIME);
        assertThat(timeliness("2026-03-09T23:59")).isEqualTo(Timeliness.ON_TIME);
        assertThat(timeliness("2026-03-10T00:00")).isEqualTo(Timeliness.LATE);
    }

    @Test
    void time_spent_waiting_for_a_supplement_is_told() {
        ResultIssued e = given(
                        received(),
                        transferred(),
                        supplementRequested("2026-03-03T10:00"),
                        supplementSubmitted("2026-03-03T10:00", "2026-03-11T10:00"))
                .at("2026-03-17T10:00")
                .when(ISSUE)
                .thenOne(ResultIssued.class);

        assertThat(e.ending().supplementRequests()).isEqualTo(1);
        assertThat(e.ending().supplementSeconds()).isEqualTo(8 * 24 * 3600);
        assertThat(e.ending().timeliness()).contains(Timeliness.ON_TIME);
        assertThat(e.ending().dueAt()).isEqualTo(at("2026-03-17T17:00"));
    }

    @Test
    void a_result_with_a_file_is_an_electronic_one() {
        ResultIssued e = given(received(), transferred())
                .at("2026-03-05T10:00")
                .when(new IssueResult(ID, "15/TL-SNV", false, List.of(RESULT_FILE)))
                .thenOne(ResultIssued.class);

        assertThat(e.electronicResult()).isTrue();
        assertThat(e.files()).containsExactly(RESULT_FILE);
    }

    @Test
    void a_result_is_issued_once_and_only_in_process() {
        given().at("2026-03-06T17:00").when(ISSUE).thenRefused(DOSSIER_UNKNOWN);
        given(received()).at("2026-03-06T17:00").when(ISSUE).thenRefused(DOSSIER_NOT_TRANSFERRED);
        given(received(), transferred(), supplementRequested("2026-03-03T10:00"))
                .at("2026-03-06T17:00")
                .when(ISSUE)
                .thenRefused(DOSSIER_AWAITS_SUPPLEMENT);
        given(received(), transferred(), resultIssued("2026-03-05T10:00"))
                .at("2026-03-06T17:00")
                .when(ISSUE)
                .thenRefused(RESULT_ALREADY_ISSUED);
        given(received(), transferred(), sentBack())
                .at("2026-03-06T17:00")
                .when(ISSUE)
                .thenRefused(DOSSIER_CLOSED);
    }

    private static Timeliness timeliness(String issued) {
        return given(received(), transferred())
                .at(issued)
                .when(ISSUE)
                .thenOne(ResultIssued.class)
                .ending()
                .timeliness()
                .orElseThrow();
    }
}
