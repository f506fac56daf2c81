package vn.motcua.dossier.infra;

import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.events.CorrectionEvent.ReceiptCorrected;
import vn.motcua.dossier.events.CorrectionEvent.ResultCorrected;
import vn.motcua.dossier.events.DeliveryEvent.ResultDelivered;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.EndingEvent.DossierRefused;
import vn.motcua.dossier.events.EndingEvent.DossierSentBack;
import vn.motcua.dossier.events.EndingEvent.WithdrawalAccepted;
import vn.motcua.dossier.events.PersonEvent.PersonErased;
import vn.motcua.dossier.events.ProcessingEvent.DossierReceived;
import vn.motcua.dossier.events.ProcessingEvent.DossierTransferred;
import vn.motcua.dossier.events.ProcessingEvent.ResultIssued;
import vn.motcua.dossier.events.ProcessingEvent.SupplementRequested;
import vn.motcua.dossier.events.ProcessingEvent.SupplementSubmitted;
import vn.motcua.dossier.events.SubmissionEvent.DossierSubmitted;
import vn.motcua.dossier.events.SubmissionEvent.SupplementRequestedBeforeReceipt;
import vn.motcua.dossier.events.SubmissionEvent.SupplementSubmittedBeforeReceipt;
import vn.motcua.eventstore.EventTypes;

/** Stored names, versions and tags of this service's events. A stored name stays for good, misspelt or not. */
public final class DossierEvents {
    /** Tag of all events of one dossier. */
    public static final String DOSSIER = "dossier";

    /** Tag of the receipt that gave a code; a code is given once. */
    public static final String OFFICIAL_CODE = "officialCode";

    private DossierEvents() {}

    public static EventTypes types() {
        return EventTypes.builder()
                .event("dossier.submitted", 1, DossierSubmitted.class)
                .event("dossier.supplement-requested-before-receipt", 1, SupplementRequestedBeforeReceipt.class)
                .event("dossier.supplement-submitted-before-receipt", 1, SupplementSubmittedBeforeReceipt.class)
                .event("dossier.received", 1, DossierReceived.class)
                .event("dossier.transferred", 1, DossierTransferred.class)
                .event("dossier.supplement-requested", 1, SupplementRequested.class)
                .event("dossier.supplement-submitted", 1, SupplementSubmitted.class)
                .event("dossier.result-issued", 1, ResultIssued.class)
                .event("dossier.result-delivered", 1, ResultDelivered.class)
                .event("dossier.refused", 1, DossierRefused.class)
                .event("dossier.sent-back", 1, DossierSentBack.class)
                .event("dossier.withdrawal-accepted", 1, WithdrawalAccepted.class)
                .event("dossier.receipt-corrected", 1, ReceiptCorrected.class)
                .event("dossier.result-corrected", 1, ResultCorrected.class)
                .event("dossier.person-erased", 1, PersonErased.class)
                .entity(DOSSIER, DossierEvent.class, event -> event.dossierId().toString())
                .unique(
                        OFFICIAL_CODE,
                        DossierReceived.class,
                        DossierReceived::officialCode,
                        DossierRefusal.DOSSIER_CODE_TAKEN)
                .build();
    }
}
