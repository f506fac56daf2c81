package vn.motcua.dossier.write.requestsupplementbeforereceipt;

import static vn.motcua.calendar.StateCalendar.ZONE;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_ALREADY_RECEIVED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.DossierRefusal.REFERENCE_DATA_MISSING;
import static vn.motcua.dossier.DossierRefusal.SUPPLEMENT_ALREADY_REQUESTED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.events.Form;
import vn.motcua.dossier.events.SubmissionEvent.SupplementRequestedBeforeReceipt;
import vn.motcua.dossier.known.ReferenceData;
import vn.motcua.dossier.write.Dossier;
import vn.motcua.dossier.write.DossierCommand;
import vn.motcua.dossier.write.Stage.AwaitingSupplement;
import vn.motcua.dossier.write.Stage.Delivered;
import vn.motcua.dossier.write.Stage.Ended;
import vn.motcua.dossier.write.Stage.InProcess;
import vn.motcua.dossier.write.Stage.Received;
import vn.motcua.dossier.write.Stage.Resolved;
import vn.motcua.dossier.write.Stage.Submitted;
import vn.motcua.dossier.write.Stage.Unknown;
import vn.motcua.dossier.write.Submission;
import vn.motcua.eventstore.Refusal;

/**
 * Asks for what is missing before the receipt. No deadline runs that could stop, so it may be asked as often as needed, one request
 * after the other.
 *
 * @param missingItems number of items asked for, 1 or more
 * @param note reference into the vault: reason and items in words
 */
public record RequestSupplementBeforeReceipt(DossierId dossierId, int missingItems, UUID note)
        implements DossierCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            DOSSIER_UNKNOWN,
            DOSSIER_ALREADY_RECEIVED,
            DOSSIER_CLOSED,
            SUPPLEMENT_ALREADY_REQUESTED,
            REFERENCE_DATA_MISSING);

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<DossierEvent> decide(
            RequestSupplementBeforeReceipt command, Dossier dossier, ReferenceData reference, Instant now) {
        return switch (dossier.stage()) {
            case Unknown _ -> throw DOSSIER_UNKNOWN.of(command.dossierId());
            case Received _, InProcess _, AwaitingSupplement _, Resolved _, Delivered _ ->
                throw DOSSIER_ALREADY_RECEIVED.of(command.dossierId());
            case Ended _ -> throw DOSSIER_CLOSED.of(command.dossierId());
            case Submitted d
            when d.awaitsSupplement() -> throw SUPPLEMENT_ALREADY_REQUESTED.because("Đang chờ người nộp bổ sung");
            case Submitted d -> List.of(command.request(d.submission(), reference, now));
        };
    }

    private SupplementRequestedBeforeReceipt request(Submission submission, ReferenceData reference, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        Form form = new Form("02", reference.formSet(reference.rulesOn(today), today));
        return new SupplementRequestedBeforeReceipt(
                dossierId, now, submission.requests() + 1, missingItems, note, form);
    }
}
