package vn.motcua.dossier.infra;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.known.CalendarEdition;
import vn.motcua.dossier.known.Organisation;
import vn.motcua.dossier.known.OrganisationClosure;
import vn.motcua.dossier.known.ProcedureRepeal;
import vn.motcua.dossier.known.ProcedureVersion;
import vn.motcua.dossier.known.References;
import vn.motcua.dossier.known.RuleSet;
import vn.motcua.dossier.known.WorkflowApproval;
import vn.motcua.dossier.known.WorkingHours;
import vn.motcua.dossier.write.Dossier;
import vn.motcua.eventstore.ConsumedMessages;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.axon.EntityModule;

/** Tells the event store what this service has: event types, and which command is decided by which pure function. */
@Dependent
class AxonSetup {
    @Produces
    @Singleton
    EventTypes types() {
        return DossierEntity.types();
    }

    /** What is read of the catalogue, and what is passed over. */
    @Produces
    @Singleton
    ConsumedMessages messages() {
        return ConsumedMessages.builder()
                .topic("catalog")
                .message("procedure.published", ProcedureVersion.class)
                .message("procedure.repealed", ProcedureRepeal.class)
                .message("procedure.workflow-approved", WorkflowApproval.class)
                .message("rule-set.announced", RuleSet.class)
                .message("calendar-year.announced", CalendarEdition.class)
                .message("organisation.registered", Organisation.class)
                .message("organisation.closed", OrganisationClosure.class)
                .message("organisation.working-hours-set", WorkingHours.class)
                .passesOver(
                        "procedure.registered",
                        "procedure.amended",
                        "publication-decision.recorded",
                        "organisation.renamed",
                        "organisation.moved",
                        "officer.registered",
                        "officer.moved",
                        "officer.posted",
                        "officer.posting-ended")
                .build();
    }

    @Produces
    @Singleton
    EntityModule<Dossier, DossierEvent> dossiers(References known, Clock clock) {
        return DossierEntity.module(known::latest, clock);
    }
}
