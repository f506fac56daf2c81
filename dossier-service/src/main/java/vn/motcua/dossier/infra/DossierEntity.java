package vn.motcua.dossier.infra;

import static vn.motcua.calendar.StateCalendar.ZONE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.automation.whenduethenremind.RemindOfDossier;
import vn.motcua.dossier.automation.whenduethenremind.Reminders;
import vn.motcua.dossier.events.CorrectionEvent.ReceiptCorrected;
import vn.motcua.dossier.events.CorrectionEvent.ResultCorrected;
import vn.motcua.dossier.events.DeliveryEvent.ResultDelivered;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.EndingEvent.DossierRefused;
import vn.motcua.dossier.events.EndingEvent.DossierSentBack;
import vn.motcua.dossier.events.EndingEvent.DossierStopped;
import vn.motcua.dossier.events.EndingEvent.WithdrawalAccepted;
import vn.motcua.dossier.events.PersonEvent.PersonErased;
import vn.motcua.dossier.events.ProcessingEvent.DossierReceived;
import vn.motcua.dossier.events.ProcessingEvent.DossierTransferred;
import vn.motcua.dossier.events.ProcessingEvent.DueDateExtended;
import vn.motcua.dossier.events.ProcessingEvent.ResultIssued;
import vn.motcua.dossier.events.ProcessingEvent.SupplementRequested;
import vn.motcua.dossier.events.ProcessingEvent.SupplementSubmitted;
import vn.motcua.dossier.events.ReminderEvent;
import vn.motcua.dossier.events.ReminderEvent.DossierReminded;
import vn.motcua.dossier.events.SubmissionEvent.DossierSubmitted;
import vn.motcua.dossier.events.SubmissionEvent.SupplementRequestedBeforeReceipt;
import vn.motcua.dossier.events.SubmissionEvent.SupplementSubmittedBeforeReceipt;
import vn.motcua.dossier.known.ReferenceData;
import vn.motcua.dossier.view.DossierActs;
import vn.motcua.dossier.write.Dossier;
import vn.motcua.dossier.write.OwnDossiers;
import vn.motcua.dossier.write.People;
import vn.motcua.dossier.write.ReminderLevels;
import vn.motcua.dossier.write.acceptwithdrawal.AcceptWithdrawal;
import vn.motcua.dossier.write.correctreceipt.CorrectReceipt;
import vn.motcua.dossier.write.correctresult.CorrectResult;
import vn.motcua.dossier.write.deliverresult.DeliverResult;
import vn.motcua.dossier.write.eraseapplicant.EraseApplicant;
import vn.motcua.dossier.write.extendduedate.ExtendDueDate;
import vn.motcua.dossier.write.issueresult.IssueResult;
import vn.motcua.dossier.write.receivedossier.ReceiveDossier;
import vn.motcua.dossier.write.receivesubmission.ReceiveSubmission;
import vn.motcua.dossier.write.refusedossier.RefuseDossier;
import vn.motcua.dossier.write.requestsupplement.RequestSupplement;
import vn.motcua.dossier.write.requestsupplementbeforereceipt.RequestSupplementBeforeReceipt;
import vn.motcua.dossier.write.sendbackdossier.SendBackDossier;
import vn.motcua.dossier.write.stopdossier.StopDossier;
import vn.motcua.dossier.write.submitdossier.SubmitDossier;
import vn.motcua.dossier.write.submitsupplement.SubmitSupplement;
import vn.motcua.dossier.write.transferdossier.TransferDossier;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.axon.EntityModule;
import vn.motcua.eventstore.axon.Seen;

/**
 * The dossier as the event store has it: stored names, versions and tags of its events, and which command is decided by which pure
 * function. A stored name stays for good, misspelt or not.
 */
public final class DossierEntity {
    /** Tag of all events of one dossier. */
    public static final String DOSSIER = "dossier";

    /** Tag of what was told of one dossier's due dates. */
    public static final String REMINDERS = "reminders";

    /** Tag of the receipt that gave a code; a code is given once. */
    public static final String OFFICIAL_CODE = "officialCode";

    private DossierEntity() {}

    public static EventTypes types() {
        return EventTypes.builder()
                .event("dossier.submitted", 1, DossierSubmitted.class)
                .event("dossier.supplement-requested-before-receipt", 1, SupplementRequestedBeforeReceipt.class)
                .event("dossier.supplement-submitted-before-receipt", 1, SupplementSubmittedBeforeReceipt.class)
                .event("dossier.received", 1, DossierReceived.class)
                .event("dossier.transferred", 1, DossierTransferred.class)
                .event("dossier.supplement-requested", 1, SupplementRequested.class)
                .event("dossier.supplement-submitted", 1, SupplementSubmitted.class)
                .event("dossier.due-date-extended", 1, DueDateExtended.class)
                .event("dossier.result-issued", 1, ResultIssued.class)
                .event("dossier.result-delivered", 1, ResultDelivered.class)
                .event("dossier.refused", 1, DossierRefused.class)
                .event("dossier.sent-back", 1, DossierSentBack.class)
                .event("dossier.withdrawal-accepted", 1, WithdrawalAccepted.class)
                .event("dossier.stopped", 1, DossierStopped.class)
                .event("dossier.receipt-corrected", 1, ReceiptCorrected.class)
                .event("dossier.result-corrected", 1, ResultCorrected.class)
                .event("dossier.person-erased", 1, PersonErased.class)
                .event("dossier.reminded", 1, DossierReminded.class)
                .keeps(DossierEvent.class, People::keptBy)
                .erases(PersonErased.class, PersonErased::refs, erased -> new EraseApplicant(erased.dossierId()))
                .entity(DOSSIER, DossierEvent.class, event -> event.dossierId().toString())
                .entity(REMINDERS, ReminderEvent.class, event -> event.dossierId()
                        .toString())
                .unique(
                        OFFICIAL_CODE,
                        DossierReceived.class,
                        DossierReceived::officialCode,
                        DossierRefusal.DOSSIER_CODE_TAKEN)
                .build();
    }

    /** @param known what is known of others when a decision is made: never older than a moment */
    public static EntityModule<Dossier, DossierEvent> module(Supplier<ReferenceData> known, Clock clock) {
        return EntityModule.of(DOSSIER, Dossier.class, DossierEvent.class, Dossier.NONE, Dossier::evolve)
                .guarded((dossier, actor) -> OwnDossiers.require(
                        dossier, actor, org -> known.get().directory().reachOf(org, today(clock))))
                .offering(DossierActs.TABLE, Dossier::situation)
                .decides(
                        ReceiveDossier.class,
                        (c, d) -> ReceiveDossier.decide(
                                c, d, known.get(), c.officialCode().receivedAt(clock.instant())))
                .decides(SubmitDossier.class, (c, d) -> SubmitDossier.decide(c, d, known.get(), handedInAt(c, clock)))
                .decides(
                        ReceiveSubmission.class,
                        (c, d) -> ReceiveSubmission.decide(
                                c, d, known.get(), c.officialCode().receivedAt(clock.instant())))
                .decides(
                        RequestSupplementBeforeReceipt.class,
                        (c, d) -> RequestSupplementBeforeReceipt.decide(c, d, known.get(), clock.instant()))
                .decides(SubmitSupplement.class, (c, d) -> SubmitSupplement.decide(c, d, known.get(), clock.instant()))
                .decides(RefuseDossier.class, (c, d) -> RefuseDossier.decide(c, d, known.get(), clock.instant()))
                .decides(TransferDossier.class, (c, d) -> TransferDossier.decide(c, d, known.get(), clock.instant()))
                .decides(
                        RequestSupplement.class, (c, d) -> RequestSupplement.decide(c, d, known.get(), clock.instant()))
                .decides(ExtendDueDate.class, (c, d) -> ExtendDueDate.decide(c, d, known.get(), clock.instant()))
                .decides(IssueResult.class, (c, d) -> IssueResult.decide(c, d, known.get(), clock.instant()))
                .decides(DeliverResult.class, (c, d) -> DeliverResult.decide(c, d, clock.instant()))
                .decides(SendBackDossier.class, (c, d) -> SendBackDossier.decide(c, d, clock.instant()))
                .decides(AcceptWithdrawal.class, (c, d) -> AcceptWithdrawal.decide(c, d, clock.instant()))
                .decides(StopDossier.class, (c, d) -> StopDossier.decide(c, d, known.get(), clock.instant()))
                .decides(CorrectReceipt.class, (c, d) -> CorrectReceipt.decide(c, d, known.get(), clock.instant()))
                .decides(CorrectResult.class, (c, d) -> CorrectResult.decide(c, d, known.get(), clock.instant()))
                .decides(EraseApplicant.class, (c, d) -> EraseApplicant.decide(c, d, clock.instant()))
                .build();
    }

    /** @param levels when a due date is told to whom */
    public static EntityModule<Reminders, ReminderEvent> reminders(
            Supplier<ReferenceData> known, Clock clock, ReminderLevels levels) {
        return EntityModule.of(REMINDERS, Reminders.class, ReminderEvent.class, Reminders.NONE, Reminders::evolve)
                .decides(
                        RemindOfDossier.class,
                        Seen.of(DOSSIER, RemindOfDossier::entityId, DossierEvent.class, Dossier.NONE, Dossier::evolve),
                        (c, told, dossier) ->
                                RemindOfDossier.decide(c, told, dossier, levels.on(known.get(), clock.instant())))
                .build();
    }

    /** Received at once, it is so on the day of its code. */
    private static Instant handedInAt(SubmitDossier command, Clock clock) {
        Instant now = clock.instant();
        return command.officialCode().map(code -> code.receivedAt(now)).orElse(now);
    }

    private static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
