package vn.motcua.dashboard.infra;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.motcua.dashboard.known.DossierMessage;
import vn.motcua.dashboard.known.FeedbackMessage;
import vn.motcua.dashboard.known.PlanMessage;
import vn.motcua.dashboard.known.ProcedureMessage;
import vn.motcua.dashboard.known.ReminderMessage;
import vn.motcua.dashboard.known.SubmissionMessage;
import vn.motcua.dashboard.known.TaskMessage;
import vn.motcua.eventstore.ConsumedMessages;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.organisations.DirectoryMessage;

/** Tells the event store which messages boards and notices are made of. This service decides nothing yet: it has no events. */
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
        ConsumedMessages.Builder messages = ConsumedMessages.builder()
                .topic("plan")
                .message("plan.drafted", PlanMessage.Drafted.class)
                .message("plan.draft-corrected", PlanMessage.DraftCorrected.class)
                .message("plan.issued", PlanMessage.Issued.class)
                .message("plan.discarded", PlanMessage.Discarded.class)
                .message("task.drafted", TaskMessage.Drafted.class)
                .message("task.draft-corrected", TaskMessage.DraftCorrected.class)
                .message("task.dropped", TaskMessage.Dropped.class)
                .message("task.scheduled", TaskMessage.Scheduled.class)
                .message("task.occurrence-opened", TaskMessage.OccurrenceOpened.class)
                .message("task.progress-reported", TaskMessage.ProgressReported.class)
                .message("task.progress-corrected", TaskMessage.ProgressCorrected.class)
                .message("task.completed", TaskMessage.Completed.class)
                .message("task.completion-corrected", TaskMessage.CompletionCorrected.class)
                .message("task.reminded", ReminderMessage.OfTask.class)
                .passesOver("plan.note-erased")
                .topic("dossier")
                .message("dossier.submitted", DossierMessage.Submitted.class)
                .message("dossier.received", DossierMessage.Received.class)
                .message("dossier.transferred", DossierMessage.Transferred.class)
                .message("dossier.supplement-requested", DossierMessage.SupplementRequested.class)
                .message("dossier.supplement-submitted", DossierMessage.SupplementSubmitted.class)
                .message("dossier.due-date-extended", DossierMessage.DueDateExtended.class)
                .message("dossier.result-issued", DossierMessage.ResultIssued.class)
                .message("dossier.result-delivered", DossierMessage.ResultDelivered.class)
                .message("dossier.refused", DossierMessage.Refused.class)
                .message("dossier.sent-back", DossierMessage.EndedWithoutResult.class)
                .message("dossier.withdrawal-accepted", DossierMessage.EndedWithoutResult.class)
                .message("dossier.stopped", DossierMessage.EndedWithoutResult.class)
                .message("dossier.receipt-corrected", DossierMessage.ReceiptCorrected.class)
                .message("dossier.result-corrected", DossierMessage.ResultCorrected.class)
                .message("dossier.supplement-requested-before-receipt", SubmissionMessage.SupplementRequested.class)
                .message("dossier.supplement-submitted-before-receipt", SubmissionMessage.SupplementSubmitted.class)
                .message("dossier.reminded", ReminderMessage.OfDossier.class)
                .passesOver("dossier.person-erased")
                .topic("feedback")
                .message("feedback.sent", FeedbackMessage.Sent.class)
                .message("feedback.classified", FeedbackMessage.Classified.class)
                .message("feedback.reclassified", FeedbackMessage.Reclassified.class)
                .message("feedback.transferred", FeedbackMessage.Transferred.class)
                .message("feedback.returned", FeedbackMessage.Returned.class)
                .message("feedback.answered", FeedbackMessage.Answered.class)
                .message("feedback.answer-corrected", FeedbackMessage.AnswerCorrected.class)
                .message("feedback.rejected", FeedbackMessage.Rejected.class)
                .message("feedback.result-published", FeedbackMessage.ResultPublished.class)
                .message("feedback.reminded", ReminderMessage.OfFeedback.class)
                .passesOver("feedback.person-erased", "feedback-limits.set")
                .topic("catalog")
                .message("procedure.published", ProcedureMessage.Published.class)
                .message("procedure.version-withdrawn", ProcedureMessage.VersionWithdrawn.class)
                .message("procedure.repealed", ProcedureMessage.Repealed.class)
                .passesOver(
                        "procedure.registered",
                        "procedure.amended",
                        "procedure.draft-withdrawn",
                        "procedure.workflow-drafted",
                        "procedure.workflow-draft-withdrawn",
                        "procedure.workflow-approved",
                        "publication-decision.recorded",
                        "organisation.may-decide-set",
                        "rule-set.announced");
        DirectoryMessage.NAMES.forEach(messages::message);
        return messages.build();
    }
}
