package vn.motcua.dossier.events;

import vn.motcua.dossier.infra.DossierEntity;
import vn.motcua.servicetest.EventContract;
import vn.motcua.servicetest.GivesExamples;

/** What is published is what docs/events/dossier says: the examples are what decisions really give, as their tests tell them. */
class EventContractTest extends EventContract {
    EventContractTest() {
        super("dossier", DossierEntity.types(), GivesExamples.below("vn.motcua.dossier"));
    }
}
