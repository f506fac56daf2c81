package vn.motcua.dossier.write.receivesubmission;

import static vn.motcua.calendar.StateCalendar.ZONE;
import static vn.motcua.dossier.DossierRefusal.CHANNEL_NOT_OFFERED;
import static vn.motcua.dossier.DossierRefusal.COMPONENTS_MISSING;
import static vn.motcua.dossier.DossierRefusal.COMPONENT_NOT_IN_PROCEDURE;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_ALREADY_RECEIVED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_AWAITS_SUPPLEMENT;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_CODE_TAKEN;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.DossierRefusal.ORGANISATION_CLOSED;
import static vn.motcua.dossier.DossierRefusal.ORGANISATION_NOT_KNOWN_HERE;
import static vn.motcua.dossier.DossierRefusal.PROCEDURE_NOT_IN_FORCE;
import static vn.motcua.dossier.DossierRefusal.PROCEDURE_NOT_KNOWN_HERE;
import static vn.motcua.dossier.DossierRefusal.REFERENCE_DATA_MISSING;
import static vn.motcua.dossier.DossierRefusal.RESOLVING_AGENCY_UNCLEAR;
import static vn.motcua.dossier.DossierRefusal.SUBJECT_NOT_ELIGIBLE;
import static vn.motcua.files.FileRefusal.FILE_ALREADY_USED;
import static vn.motcua.files.FileRefusal.FILE_ERASED;
import static vn.motcua.files.FileRefusal.FILE_INFECTED;
import static vn.motcua.files.FileRefusal.FILE_UNKNOWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.dossier.events.Component;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.known.ProcedureVersion;
import vn.motcua.dossier.known.ReferenceData;
import vn.motcua.dossier.write.Dossier;
import vn.motcua.dossier.write.DossierCommand;
import vn.motcua.dossier.write.Filing;
import vn.motcua.dossier.write.Filing.Handed;
import vn.motcua.dossier.write.Offered;
import vn.motcua.dossier.write.OfficialCode;
import vn.motcua.dossier.write.Papers;
import vn.motcua.dossier.write.Receipt;
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
 * Receives a dossier that was submitted: its deadline starts now. Of two counters that do so at the same moment one wins, and the
 * other one is told that it is received.
 *
 * @param officialCode from the running numbers of the receiving unit, unique
 * @param components as the counter found them, in place of what was submitted; empty: as submitted
 */
public record ReceiveSubmission(DossierId dossierId, OfficialCode officialCode, Optional<List<Handed>> components)
        implements DossierCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            FILE_ALREADY_USED,
            FILE_ERASED,
            FILE_INFECTED,
            FILE_UNKNOWN,
            DOSSIER_UNKNOWN,
            DOSSIER_ALREADY_RECEIVED,
            DOSSIER_AWAITS_SUPPLEMENT,
            DOSSIER_CLOSED,
            DOSSIER_CODE_TAKEN,
            PROCEDURE_NOT_KNOWN_HERE,
            PROCEDURE_NOT_IN_FORCE,
            CHANNEL_NOT_OFFERED,
            SUBJECT_NOT_ELIGIBLE,
            ORGANISATION_NOT_KNOWN_HERE,
            ORGANISATION_CLOSED,
            RESOLVING_AGENCY_UNCLEAR,
            COMPONENTS_MISSING,
            COMPONENT_NOT_IN_PROCEDURE,
            REFERENCE_DATA_MISSING);

    public ReceiveSubmission {
        components = components.map(List::copyOf);
    }

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<DossierEvent> decide(
            ReceiveSubmission command, Dossier dossier, ReferenceData reference, Instant now) {
        return switch (dossier.stage()) {
            case Unknown _ -> throw DOSSIER_UNKNOWN.of(command.dossierId());
            case Received _, InProcess _, AwaitingSupplement _, Resolved _, Delivered _ ->
                throw DOSSIER_ALREADY_RECEIVED.of(command.dossierId());
            case Ended _ -> throw DOSSIER_CLOSED.of(command.dossierId());
            case Submitted d when d.awaitsSupplement() -> throw DOSSIER_AWAITS_SUPPLEMENT.of(command.dossierId());
            case Submitted d -> command.receive(d.submission(), reference, now);
        };
    }

    private List<DossierEvent> receive(Submission submission, ReferenceData reference, Instant now) {
        Filing filing = submission.filing();
        ProcedureVersion procedure = Offered.to(filing, reference, LocalDate.ofInstant(now, ZONE));
        List<Component> found =
                components.map(handed -> Papers.named(handed, procedure)).orElse(submission.components());
        return List.of(new Receipt(dossierId, officialCode.text(), Optional.of(submission.submittedAt()))
                .of(filing, procedure, found, reference, now));
    }
}
