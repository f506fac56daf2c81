package vn.motcua.dossier.view;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.motcua.dossier.events.CorrectionEvent.ReceiptCorrected;
import vn.motcua.dossier.events.CorrectionEvent.ResultCorrected;
import vn.motcua.dossier.events.DeliveryEvent.ResultDelivered;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierState;
import vn.motcua.dossier.events.EndingEvent;
import vn.motcua.dossier.events.PersonEvent;
import vn.motcua.dossier.events.ProcessingEvent.DossierReceived;
import vn.motcua.dossier.events.ProcessingEvent.DossierTransferred;
import vn.motcua.dossier.events.ProcessingEvent.DueDateExtended;
import vn.motcua.dossier.events.ProcessingEvent.ResultIssued;
import vn.motcua.dossier.events.ProcessingEvent.SupplementRequested;
import vn.motcua.dossier.events.ProcessingEvent.SupplementSubmitted;
import vn.motcua.dossier.events.SubmissionEvent.DossierSubmitted;
import vn.motcua.dossier.events.SubmissionEvent.SupplementRequestedBeforeReceipt;
import vn.motcua.dossier.events.SubmissionEvent.SupplementSubmittedBeforeReceipt;
import vn.motcua.eventstore.Recorded;

/** Folds the history of one dossier into what its reader sees. Pure: the same events give the same view. */
final class DossierFold {
    private final Function<DossierEvent, String> names;
    private final DossierSoFar dossier = new DossierSoFar();

    private DossierFold(Function<DossierEvent, String> names) {
        this.names = names;
    }

    /**
     * @param history of one dossier, in order, from its first event on
     * @param names the stored name of an event, which is what steps are called
     * @param roles of whoever reads it
     */
    static DossierView of(
            List<Recorded<DossierEvent>> history, Function<DossierEvent, String> names, Set<String> roles) {
        DossierFold fold = new DossierFold(names);
        history.forEach(
                recorded -> fold.show(recorded.event(), recorded.metadata().getOrDefault("actor", "")));
        return fold.dossier.view(roles);
    }

    private void show(DossierEvent event, String actor) {
        Step step = new Step(event.at(), names.apply(event), actor);
        switch (event) {
            case DossierSubmitted e -> {
                dossier.submitted(e);
                dossier.comesTo(DossierState.SUBMITTED, step);
            }
            case SupplementRequestedBeforeReceipt e -> {
                dossier.awaitsSupplementSince(e.at());
                dossier.comesTo(DossierState.SUBMITTED, step.on(e.form()).tellingApplicant(e.note()));
            }
            case SupplementSubmittedBeforeReceipt e -> {
                dossier.completed(e);
                dossier.comesTo(DossierState.SUBMITTED, step);
            }
            case DossierReceived e -> {
                dossier.received(e);
                dossier.comesTo(DossierState.RECEIVED, step.on(e.form()));
            }
            case DossierTransferred e -> {
                dossier.handledBy(e.toUnit());
                dossier.comesTo(DossierState.IN_PROCESS, step);
            }
            case SupplementRequested e -> {
                dossier.supplementRequested(e);
                dossier.comesTo(
                        DossierState.AWAITING_SUPPLEMENT, step.on(e.form()).tellingApplicant(e.note()));
            }
            case SupplementSubmitted e -> {
                dossier.completed(e);
                dossier.comesTo(DossierState.IN_PROCESS, step);
            }
            case DueDateExtended e -> {
                dossier.extended(e);
                dossier.stays(step.on(e.form()).tellingApplicant(e.reason()));
            }
            case ResultIssued e -> {
                dossier.resolved(e);
                dossier.comesTo(DossierState.RESOLVED, step);
            }
            case ResultDelivered e -> {
                dossier.delivered(e);
                dossier.comesTo(DossierState.DELIVERED, step);
            }
            case EndingEvent e -> {
                dossier.ended(e.endingIfReceived());
                dossier.comesTo(e.state(), step.on(e.officialForm()).tellingApplicant(e.reason()));
            }
            case ReceiptCorrected e -> {
                dossier.corrected(e, actor);
                dossier.stays(step.saying(e.reason()));
            }
            case ResultCorrected e -> {
                dossier.corrected(e, actor);
                dossier.stays(step.saying(e.reason()));
            }
            case PersonEvent _ -> {
                dossier.forgotten();
                dossier.stays(step);
            }
        }
    }
}
