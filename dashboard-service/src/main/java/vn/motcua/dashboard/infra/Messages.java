package vn.motcua.dashboard.infra;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.motcua.dashboard.known.CatalogMessage;
import vn.motcua.dashboard.known.DossierMessage;
import vn.motcua.dashboard.known.FeedbackMessage;
import vn.motcua.dashboard.known.PlanMessage;
import vn.motcua.eventstore.ConsumedMessages;
import vn.motcua.eventstore.EventTypes;

/** Tells the event store which messages boards are made of. This service decides nothing yet: it has no events. */
@Dependent
class Messages {
    @Produces
    @Singleton
    EventTypes types() {
        return EventTypes.builder().build();
    }

    @Produces
    @Singleton
    ConsumedMessages messages() {
        return ConsumedMessages.builder()
                .topic("plan")
                .message("plan.drafted", PlanMessage.Drafted.class)
                .message("plan.issued", PlanMessage.Issued.class)
                .message("plan.discarded", PlanMessage.Discarded.class)
                .message("plan.task-progress-reported", PlanMessage.TaskProgressReported.class)
                .message("plan.task-completed", PlanMessage.TaskCompleted.class)
                .topic("dossier")
                .message("dossier.received", DossierMessage.Received.class)
                .message("dossier.transferred", DossierMessage.Transferred.class)
                .message("dossier.supplement-requested", DossierMessage.SupplementRequested.class)
                .message("dossier.supplement-submitted", DossierMessage.SupplementSubmitted.class)
                .message("dossier.result-issued", DossierMessage.ResultIssued.class)
                .message("dossier.result-delivered", DossierMessage.ResultDelivered.class)
                .message("dossier.refused", DossierMessage.Refused.class)
                .message("dossier.sent-back", DossierMessage.SentBack.class)
                .message("dossier.withdrawal-accepted", DossierMessage.WithdrawalAccepted.class)
                .passesOver("dossier.person-erased")
                .topic("feedback")
                .message("feedback.sent", FeedbackMessage.Sent.class)
                .message("feedback.classified", FeedbackMessage.Classified.class)
                .message("feedback.reclassified", FeedbackMessage.Handed.class)
                .message("feedback.transferred", FeedbackMessage.Handed.class)
                .message("feedback.returned", FeedbackMessage.Handed.class)
                .message("feedback.answered", FeedbackMessage.Answered.class)
                .message("feedback.rejected", FeedbackMessage.Rejected.class)
                .message("feedback.result-published", FeedbackMessage.ResultPublished.class)
                .passesOver("feedback.answer-corrected", "feedback.person-erased", "feedback-limits.set")
                .topic("catalog")
                .message("procedure.published", CatalogMessage.ProcedurePublished.class)
                .message("procedure.repealed", CatalogMessage.ProcedureRepealed.class)
                .message("organisation.registered", CatalogMessage.OrganisationRegistered.class)
                .passesOver(
                        "procedure.registered",
                        "procedure.amended",
                        "procedure.workflow-approved",
                        "publication-decision.recorded",
                        "organisation.closed",
                        "organisation.renamed",
                        "organisation.moved",
                        "officer.registered",
                        "officer.moved",
                        "officer.posted",
                        "officer.posting-ended",
                        "organisation.working-hours-set",
                        "calendar-year.announced",
                        "rule-set.announced")
                .build();
    }
}
