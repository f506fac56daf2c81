package vn.motcua.dossier.write.stopdossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_AWAITS_SUPPLEMENT;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_NOT_RECEIVED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_NOT_TRANSFERRED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.DossierRefusal.REFERENCE_DATA_MISSING;
import static vn.motcua.dossier.DossierRefusal.RESULT_ALREADY_ISSUED;
import static vn.motcua.dossier.write.DossierScenario.given;
import static vn.motcua.dossier.write.DossierScenario.knowing;
import static vn.motcua.dossier.write.Samples.DUE_AT;
import static vn.motcua.dossier.write.Samples.ID;
import static vn.motcua.dossier.write.Samples.REASON;
import static vn.motcua.dossier.write.Samples.after;
import static vn.motcua.dossier.write.Samples.at;
import static vn.motcua.dossier.write.Samples.received;
import static vn.motcua.dossier.write.Samples.resultIssued;
import static vn.motcua.dossier.write.Samples.submitted;
import static vn.motcua.dossier.write.Samples.supplementRequested;
import static vn.motcua.dossier.write.Samples.transferred;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierState;
import vn.motcua.dossier.events.Ending;
import vn.motcua.dossier.events.EndingEvent.DossierStopped;
import vn.motcua.dossier.events.Form;
import vn.motcua.dossier.events.SupplementPolicy;
import vn.motcua.dossier.known.RuleSet;
import vn.motcua.dossier.known.RuleSet.FormSet;
import vn.motcua.dossier.write.Samples;
import vn.motcua.servicetest.Decided;
import vn.motcua.servicetest.GivesExamples;

class StopDossierTest implements GivesExamples {
    private static final Instant NOW = at("2026-03-11T10:00");

    @Override
    public List<DossierEvent> examples() {
        return List.of(stopped(Optional.of(new Form("05", "TT03_2025"))));
    }

    /** Late by two days, which nothing is made of: without a result nothing was due. */
    private static DossierStopped stopped(Optional<Form> notice) {
        return new DossierStopped(
                ID, NOW, new Ending(NOW, DUE_AT, Optional.empty(), Optional.empty(), 0, 0), REASON, notice);
    }

    @Test
    void what_is_in_process_is_stopped_with_notice_05_and_ends_there() {
        DossierEvent stopped = examples().getFirst();

        stop(received(), transferred()).then(stopped);
        assertThat(after(received(), transferred(), stopped).stage().state()).contains(DossierState.STOPPED);
        stop(received(), transferred(), stopped).thenRefused(DOSSIER_CLOSED);
    }

    @Test
    void the_forms_of_before_have_no_such_notice_and_without_any_nothing_is_guessed() {
        knowing(Samples.knowing(List.of(rules(new FormSet("TT01_2018", LocalDate.parse("2018-06-21")))), NOW))
                .at("2026-03-11T10:00")
                .given(received(), transferred())
                .when(new StopDossier(ID, REASON))
                .then(stopped(Optional.empty()));
        knowing(Samples.knowing(List.of(rules()), NOW))
                .given(received(), transferred())
                .when(new StopDossier(ID, REASON))
                .thenRefused(REFERENCE_DATA_MISSING);
    }

    @Test
    void before_the_hand_over_while_it_waits_and_after_a_result_it_is_not_stopped() {
        stop().thenRefused(DOSSIER_UNKNOWN);
        stop(submitted()).thenRefused(DOSSIER_NOT_RECEIVED);
        stop(received()).thenRefused(DOSSIER_NOT_TRANSFERRED);
        stop(received(), transferred(), supplementRequested("2026-03-03T10:00")).thenRefused(DOSSIER_AWAITS_SUPPLEMENT);
        stop(received(), transferred(), resultIssued("2026-03-05T10:00")).thenRefused(RESULT_ALREADY_ISSUED);
    }

    private static Decided stop(DossierEvent... history) {
        return given(history).at("2026-03-11T10:00").when(new StopDossier(ID, REASON));
    }

    private static RuleSet rules(FormSet... forms) {
        RuleSet rules = Samples.rules(SupplementPolicy.RESUME);
        return new RuleSet(rules.code(), rules.version(), rules.effectiveFrom(), rules.rules(), List.of(forms));
    }
}
