package vn.motcua.dossier.write.submitdossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.DossierRefusal.COMPONENT_NOT_IN_PROCEDURE;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_ALREADY_RECEIVED;
import static vn.motcua.dossier.write.DossierScenario.given;
import static vn.motcua.dossier.write.DossierScenario.knowing;
import static vn.motcua.dossier.write.Samples.FORM_FILE;
import static vn.motcua.dossier.write.Samples.IDENTITY_FILE;
import static vn.motcua.dossier.write.Samples.agency;
import static vn.motcua.dossier.write.Samples.procedure;
import static vn.motcua.dossier.write.Samples.rules;
import static vn.motcua.dossier.write.Samples.submit;
import static vn.motcua.dossier.write.Samples.submitted;
import static vn.motcua.dossier.write.Samples.unit;
import static vn.motcua.dossier.write.Samples.year2026;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.ProcessingEvent.DossierReceived;
import vn.motcua.dossier.events.SubmissionEvent.DossierSubmitted;
import vn.motcua.dossier.events.SupplementPolicy;
import vn.motcua.dossier.known.ProcedureVersion;
import vn.motcua.dossier.known.ReferenceData;
import vn.motcua.dossier.write.Filing.Handed;
import vn.motcua.dossier.write.Samples;
import vn.motcua.servicetest.GivesExamples;

class SubmitDossierTest implements GivesExamples {
    @Override
    public List<DossierEvent> examples() {
        return List.of(submitted());
    }

    @Test
    void what_is_missing_is_told_and_refuses_nothing() {
        DossierSubmitted e = given().when(submit(FORM_FILE)).thenOne(DossierSubmitted.class);

        assertThat(e.missingComponents()).containsExactly("GT02");
        assertThat(e.components()).extracting("name").containsExactly("Tờ khai");
    }

    @Test
    void where_nobody_has_to_check_a_whole_dossier_is_received_at_once() {
        ReferenceData unchecked = Samples.knowing(
                List.of(receivableWithoutCheck(), rules(SupplementPolicy.RESUME), year2026(), agency(), unit()),
                Instant.EPOCH);

        assertThat(knowing(unchecked).when(submit(FORM_FILE, IDENTITY_FILE)).events())
                .hasExactlyElementsOfTypes(DossierSubmitted.class, DossierReceived.class);
        knowing(unchecked).when(submit(FORM_FILE)).thenOne(DossierSubmitted.class);
        given().when(submit(FORM_FILE, IDENTITY_FILE)).thenOne(DossierSubmitted.class);
    }

    @Test
    void a_dossier_is_submitted_once_and_with_components_of_its_procedure() {
        given(submitted()).when(submit(FORM_FILE)).thenRefused(DOSSIER_ALREADY_RECEIVED);
        given().when(submit(new Handed("XX99", 1, 0, false, false, List.of()))).thenRefused(COMPONENT_NOT_IN_PROCEDURE);
    }

    private static ProcedureVersion receivableWithoutCheck() {
        ProcedureVersion p = procedure(1, "2026-01-15", 5);
        return new ProcedureVersion(
                p.procedureId(),
                p.code(),
                p.name(),
                p.field(),
                p.versionNo(),
                p.effectiveFrom(),
                p.timeLimits(),
                p.resolvingAgency(),
                p.level(),
                p.businessRelated(),
                p.greenLane(),
                p.requiresPaperResult(),
                p.hasFee(),
                p.onlineLevel(),
                p.components(),
                p.workflowVersion(),
                p.subjects(),
                true);
    }
}
