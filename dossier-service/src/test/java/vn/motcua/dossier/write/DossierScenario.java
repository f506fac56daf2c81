package vn.motcua.dossier.write;

import java.util.List;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.infra.DossierEntity;
import vn.motcua.dossier.known.ReferenceData;
import vn.motcua.servicetest.Scenario;

/** What all scenarios of dossiers begin with: Monday 2 March 2026 at nine, and a machine of ours, whom no guard stops. */
public final class DossierScenario {
    private DossierScenario() {}

    public static Scenario given(DossierEvent... history) {
        return knowing(Samples.reference()).given((Object[]) history);
    }

    /** With other knowledge of the catalogue than the usual. */
    public static Scenario knowing(ReferenceData known) {
        return Scenario.of(
                        DossierEntity.types(),
                        clock -> List.of(
                                DossierEntity.module(() -> known, clock),
                                DossierEntity.reminders(() -> known, clock, new ReminderLevels(2, 2, 4))))
                .at("2026-03-02T09:00");
    }
}
