package vn.motcua.dossier.write.issueresult;

import static vn.motcua.dossier.DossierRefusal.DOSSIER_AWAITS_SUPPLEMENT;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_NOT_RECEIVED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_NOT_TRANSFERRED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.DossierRefusal.REFERENCE_DATA_MISSING;
import static vn.motcua.dossier.DossierRefusal.RESULT_ALREADY_ISSUED;
import static vn.motcua.files.FileRefusal.FILE_ALREADY_USED;
import static vn.motcua.files.FileRefusal.FILE_ERASED;
import static vn.motcua.files.FileRefusal.FILE_INFECTED;
import static vn.motcua.files.FileRefusal.FILE_UNKNOWN;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.events.FileRef;
import vn.motcua.dossier.events.ProcessingEvent.ResultIssued;
import vn.motcua.dossier.known.ReferenceData;
import vn.motcua.dossier.write.Deadline;
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
import vn.motcua.eventstore.Refusal;

/**
 * Issues the signed and numbered result: the dossier is resolved early, on time or late.
 *
 * @param resultNumber number and symbol, for example {@code 15/GP-SNV}
 * @param electronicResult whether an electronic result is linked
 * @param files the result itself
 */
public record IssueResult(DossierId dossierId, String resultNumber, boolean electronicResult, List<FileRef> files)
        implements DossierCommand {
    public IssueResult {
        files = List.copyOf(files);
    }

    public static final Set<Refusal> REFUSALS = Set.of(
            FILE_ALREADY_USED,
            FILE_ERASED,
            FILE_INFECTED,
            FILE_UNKNOWN,
            DOSSIER_UNKNOWN,
            DOSSIER_NOT_RECEIVED,
            DOSSIER_NOT_TRANSFERRED,
            DOSSIER_AWAITS_SUPPLEMENT,
            RESULT_ALREADY_ISSUED,
            DOSSIER_CLOSED,
            REFERENCE_DATA_MISSING);

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<DossierEvent> decide(
            IssueResult command, Dossier dossier, ReferenceData reference, Instant now) {
        return switch (dossier.stage()) {
            case Unknown _ -> throw DOSSIER_UNKNOWN.of(command.dossierId());
            case Submitted _ -> throw DOSSIER_NOT_RECEIVED.of(command.dossierId());
            case Received _ -> throw DOSSIER_NOT_TRANSFERRED.of(command.dossierId());
            case AwaitingSupplement _ -> throw DOSSIER_AWAITS_SUPPLEMENT.of(command.dossierId());
            case Resolved _ -> throw RESULT_ALREADY_ISSUED.of(command.dossierId());
            case Delivered _, Ended _ -> throw DOSSIER_CLOSED.of(command.dossierId());
            case InProcess d ->
                List.of(new ResultIssued(
                        command.dossierId(),
                        now,
                        Deadline.resolved(d.facts(), now, reference),
                        command.resultNumber(),
                        command.electronicResult() || !command.files().isEmpty(),
                        command.files()));
        };
    }
}
