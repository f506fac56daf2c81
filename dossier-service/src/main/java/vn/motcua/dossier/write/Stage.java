package vn.motcua.dossier.write;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.dossier.events.CorrectionEvent.ReceiptCorrected;
import vn.motcua.dossier.events.CorrectionEvent.ResultCorrected;
import vn.motcua.dossier.events.DeliveryEvent;
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

/** Where a dossier stands: one record per stage, so an illegal mix cannot be written down. */
public sealed interface Stage {
    Stage NONE = new Unknown();

    /** Nothing happened yet. */
    record Unknown() implements Stage {}

    /**
     * Handed in and not received. A supplement before receipt waits inside this stage, for no clock runs that could stop.
     *
     * @param awaitsSupplement whether the applicant has to complete it first
     */
    record Submitted(Submission submission, boolean awaitsSupplement) implements Stage {}

    /** Received and not yet handed to the competent agency. */
    record Received(Facts facts) implements Stage {}

    /** The competent agency processes it. */
    record InProcess(Facts facts) implements Stage {}

    /** Its clock stands still. @param since when it stopped */
    record AwaitingSupplement(Facts facts, Instant since) implements Stage {}

    /** The result is issued and not yet handed over. @param resultNumber number and symbol that hold */
    record Resolved(Facts facts, String resultNumber) implements Stage {}

    /** The result is in the applicant's hands. @param resultNumber number and symbol that hold */
    record Delivered(Facts facts, String resultNumber) implements Stage {}

    /** Ended without a result. @param as refused, sent back, withdrawn or whatever else an ending leads to */
    record Ended(DossierState as) implements Stage {}

    /** What the stage is called outside; empty before the first event. */
    default Optional<DossierState> state() {
        return switch (this) {
            case Unknown _ -> Optional.empty();
            case Submitted _ -> Optional.of(DossierState.SUBMITTED);
            case Received _ -> Optional.of(DossierState.RECEIVED);
            case InProcess _ -> Optional.of(DossierState.IN_PROCESS);
            case AwaitingSupplement _ -> Optional.of(DossierState.AWAITING_SUPPLEMENT);
            case Resolved _ -> Optional.of(DossierState.RESOLVED);
            case Delivered _ -> Optional.of(DossierState.DELIVERED);
            case Ended d -> Optional.of(d.as());
        };
    }

    /** What a stage becomes by an event. @throws IllegalStateException a history that cannot happen */
    static Stage evolve(Stage before, DossierEvent event) {
        return switch (event) {
            case DossierSubmitted e when before instanceof Unknown -> new Submitted(Submission.of(e), false);
            case SupplementRequestedBeforeReceipt _
            when before instanceof Submitted d && !d.awaitsSupplement() ->
                new Submitted(d.submission().withRequest(), true);
            case SupplementSubmittedBeforeReceipt e
            when before instanceof Submitted d && d.awaitsSupplement() ->
                new Submitted(d.submission().with(e.components()), false);
            case DossierReceived e when mayBeReceived(before) -> new Received(Facts.of(e));
            case DossierTransferred _ when before instanceof Received d -> new InProcess(d.facts());
            case SupplementRequested e
            when before instanceof InProcess d ->
                new AwaitingSupplement(d.facts().withSupplementRequest(), e.at());
            case SupplementSubmitted e
            when before instanceof AwaitingSupplement d ->
                new InProcess(d.facts().withSupplement(new Facts.Wait(d.since(), e.at()), e));
            case DueDateExtended e
            when before instanceof InProcess d -> new InProcess(d.facts().with(e));
            case ResultIssued e when before instanceof InProcess d -> new Resolved(d.facts(), e.resultNumber());
            case DeliveryEvent _ when before instanceof Resolved d -> new Delivered(d.facts(), d.resultNumber());
            case EndingEvent e when before.state().filter(e.from()::contains).isPresent() -> new Ended(e.state());
            case ReceiptCorrected e -> corrected(before, e);
            case ResultCorrected e when before instanceof Resolved d -> new Resolved(d.facts(), e.resultNumber());
            case ResultCorrected e when before instanceof Delivered d -> new Delivered(d.facts(), e.resultNumber());
            case PersonEvent _ when before instanceof Ended || before instanceof Delivered -> before;
            case DossierSubmitted _, SupplementRequestedBeforeReceipt _, SupplementSubmittedBeforeReceipt _ ->
                throw impossible(before, event);
            case DossierReceived _, DossierTransferred _, SupplementRequested _, SupplementSubmitted _ ->
                throw impossible(before, event);
            case DueDateExtended _, ResultIssued _, DeliveryEvent _, EndingEvent _, ResultCorrected _, PersonEvent _ ->
                throw impossible(before, event);
        };
    }

    private static boolean mayBeReceived(Stage before) {
        return before instanceof Unknown || before instanceof Submitted d && !d.awaitsSupplement();
    }

    private static Stage corrected(Stage before, ReceiptCorrected event) {
        return switch (before) {
            case Received d -> new Received(d.facts().with(event));
            case InProcess d -> new InProcess(d.facts().with(event));
            case AwaitingSupplement d -> new AwaitingSupplement(d.facts().with(event), d.since());
            case Unknown _, Submitted _, Resolved _, Delivered _, Ended _ -> throw impossible(before, event);
        };
    }

    private static IllegalStateException impossible(Stage before, DossierEvent event) {
        return new IllegalStateException("impossible history: " + event + " after " + before);
    }
}
