package vn.motcua.dossier.infra;

import static vn.motcua.calendar.StateCalendar.ZONE;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
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
import vn.motcua.dossier.write.OwnDossiers;
import vn.motcua.dossier.write.acceptwithdrawal.AcceptWithdrawal;
import vn.motcua.dossier.write.deliverresult.DeliverResult;
import vn.motcua.dossier.write.eraseapplicant.EraseApplicant;
import vn.motcua.dossier.write.issueresult.IssueResult;
import vn.motcua.dossier.write.receivedossier.ReceiveDossier;
import vn.motcua.dossier.write.refusedossier.RefuseDossier;
import vn.motcua.dossier.write.requestsupplement.RequestSupplement;
import vn.motcua.dossier.write.sendbackdossier.SendBackDossier;
import vn.motcua.dossier.write.submitsupplement.SubmitSupplement;
import vn.motcua.dossier.write.transferdossier.TransferDossier;
import vn.motcua.eventstore.ConsumedMessages;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.axon.EntityModule;

/** Tells the event store what this service has: event types, and which command is decided by which pure function. */
@Dependent
class AxonSetup {
    @Produces
    @Singleton
    EventTypes types() {
        return DossierEvents.types();
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

    private static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    @Produces
    @Singleton
    EntityModule<Dossier, DossierEvent> dossiers(References known, Clock clock) {
        return EntityModule.of(DossierEvents.DOSSIER, Dossier.class, DossierEvent.class, Dossier.NONE, Dossier::evolve)
                .guarded((dossier, actor) -> OwnDossiers.require(
                        dossier, actor, org -> known.refreshed().directory().reachOf(org, today(clock))))
                .decides(ReceiveDossier.class, (c, d) -> ReceiveDossier.decide(c, d, known.latest(), clock.instant()))
                .decides(TransferDossier.class, (c, d) -> TransferDossier.decide(c, d, clock.instant()))
                .decides(
                        RequestSupplement.class,
                        (c, d) -> RequestSupplement.decide(c, d, known.latest(), clock.instant()))
                .decides(
                        SubmitSupplement.class,
                        (c, d) -> SubmitSupplement.decide(c, d, known.latest(), clock.instant()))
                .decides(IssueResult.class, (c, d) -> IssueResult.decide(c, d, known.latest(), clock.instant()))
                .decides(DeliverResult.class, (c, d) -> DeliverResult.decide(c, d, clock.instant()))
                .decides(RefuseDossier.class, (c, d) -> RefuseDossier.decide(c, d, known.latest(), clock.instant()))
                .decides(SendBackDossier.class, (c, d) -> SendBackDossier.decide(c, d, clock.instant()))
                .decides(AcceptWithdrawal.class, (c, d) -> AcceptWithdrawal.decide(c, d, clock.instant()))
                .decides(EraseApplicant.class, (c, d) -> EraseApplicant.decide(c, d, clock.instant()))
                .build();
    }
}
