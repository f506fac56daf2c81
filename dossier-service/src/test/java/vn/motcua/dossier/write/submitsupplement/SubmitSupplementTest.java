package vn.motcua.dossier.write.submitsupplement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.DossierRefusal.COMPONENT_NOT_IN_PROCEDURE;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.DossierRefusal.SUPPLEMENT_NOT_REQUESTED;
import static vn.motcua.dossier.write.DossierScenario.given;
import static vn.motcua.dossier.write.DossierScenario.knowing;
import static vn.motcua.dossier.write.Samples.ID;
import static vn.motcua.dossier.write.Samples.IDENTITY_FILE;
import static vn.motcua.dossier.write.Samples.at;
import static vn.motcua.dossier.write.Samples.received;
import static vn.motcua.dossier.write.Samples.reference;
import static vn.motcua.dossier.write.Samples.submitted;
import static vn.motcua.dossier.write.Samples.supplementRequested;
import static vn.motcua.dossier.write.Samples.supplementRequestedBeforeReceipt;
import static vn.motcua.dossier.write.Samples.supplementSubmitted;
import static vn.motcua.dossier.write.Samples.supplementSubmittedBeforeReceipt;
import static vn.motcua.dossier.write.Samples.supplementWithPapers;
import static vn.motcua.dossier.write.Samples.transferred;
import static vn.motcua.dossier.write.Samples.withdrawn;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.events.DimensionChange;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.ProcessingEvent.SupplementSubmitted;
import vn.motcua.dossier.events.SubmissionEvent.SupplementSubmittedBeforeReceipt;
import vn.motcua.dossier.events.SupplementPolicy;
import vn.motcua.dossier.write.Filing.Handed;
import vn.motcua.servicetest.GivesExamples;

class SubmitSupplementTest implements GivesExamples {
    private static final SubmitSupplement NOTHING_NEW = new SubmitSupplement(ID, List.of());

    @Override
    public List<DossierEvent> examples() {
        return List.of(
                supplementSubmittedBeforeReceipt(),
                supplementSubmitted("2026-03-03T10:00", "2026-03-11T10:00"),
                supplementWithPapers());
    }

    @Test
    void under_resume_the_days_that_were_left_are_counted_on() {
        SupplementSubmitted e =
                given(waiting()).at("2026-03-11T10:00").when(NOTHING_NEW).thenOne(SupplementSubmitted.class);

        // The 3rd was counted before the clock stopped; 12, 13, 16 and 17 March are the four that were left.
        assertThat(e.due().dueAt()).isEqualTo(at("2026-03-17T17:00"));
        assertThat(e.pausedAt()).isEqualTo(at("2026-03-03T10:00"));
        assertThat(e.policy()).isEqualTo(SupplementPolicy.RESUME);
    }

    @Test
    void under_restart_the_whole_limit_is_counted_anew() {
        SupplementSubmitted e = knowing(reference(SupplementPolicy.RESTART))
                .given((Object[]) waiting())
                .at("2026-03-11T10:00")
                .when(NOTHING_NEW)
                .thenOne(SupplementSubmitted.class);

        assertThat(e.due().dueAt()).isEqualTo(at("2026-03-18T17:00"));
    }

    @Test
    void a_dossier_that_waits_for_nothing_takes_no_supplement() {
        given().at("2026-03-04T10:00").when(NOTHING_NEW).thenRefused(DOSSIER_UNKNOWN);
        given(received()).at("2026-03-04T10:00").when(NOTHING_NEW).thenRefused(SUPPLEMENT_NOT_REQUESTED);
        given(received(), transferred())
                .at("2026-03-04T10:00")
                .when(NOTHING_NEW)
                .thenRefused(SUPPLEMENT_NOT_REQUESTED);
        given(received(), withdrawn()).at("2026-03-04T10:00").when(NOTHING_NEW).thenRefused(DOSSIER_CLOSED);
    }

    @Test
    void papers_that_come_are_components_from_then_on_and_change_what_boards_count() {
        SupplementSubmitted e = given(waiting())
                .at("2026-03-04T10:00")
                .when(new SubmitSupplement(ID, List.of(IDENTITY_FILE)))
                .thenOne(SupplementSubmitted.class);

        assertThat(e.components().orElseThrow()).extracting("code").containsExactly("TK01", "GT02");
        assertThat(e.changed().orElseThrow())
                .isEqualTo(new DimensionChange(Optional.empty(), Optional.of(2), Optional.of(2), Optional.of(0)));
    }

    @Test
    void a_paper_that_the_procedure_does_not_have_is_refused() {
        given(waiting())
                .at("2026-03-04T10:00")
                .when(new SubmitSupplement(ID, List.of(new Handed("XX99", 1, 0, false, false, List.of()))))
                .thenRefused(COMPONENT_NOT_IN_PROCEDURE);
    }

    @Test
    void before_the_receipt_it_is_taken_in_and_no_clock_runs() {
        SupplementSubmittedBeforeReceipt e = given(submitted(), supplementRequestedBeforeReceipt())
                .at("2026-03-04T10:00")
                .when(new SubmitSupplement(ID, List.of(IDENTITY_FILE)))
                .thenOne(SupplementSubmittedBeforeReceipt.class);

        assertThat(e.missingComponents()).isEmpty();
        given(submitted()).at("2026-03-04T10:00").when(NOTHING_NEW).thenRefused(SUPPLEMENT_NOT_REQUESTED);
    }

    private static DossierEvent[] waiting() {
        return new DossierEvent[] {received(), transferred(), supplementRequested("2026-03-03T10:00")};
    }
}
