package vn.motcua.dossier.write.correctresult;

import static vn.motcua.calendar.StateCalendar.ZONE;
import static vn.motcua.dossier.DossierRefusal.CORRECTION_NOT_YOURS;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_NOT_RECEIVED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.DossierRefusal.NOTHING_TO_CORRECT;
import static vn.motcua.dossier.DossierRefusal.PERSON_ALREADY_ERASED;
import static vn.motcua.dossier.DossierRefusal.RESULT_NOT_ISSUED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.dossier.events.CorrectionEvent.ResultCorrected;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.known.ReferenceData;
import vn.motcua.dossier.write.Dossier;
import vn.motcua.dossier.write.DossierCommand;
import vn.motcua.dossier.write.Facts;
import vn.motcua.dossier.write.People.Forgotten;
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
 * Mends the number that was entered for a result.
 *
 * @param org the unit that the officer acts for: the one that resolved or handled it, or one above it
 * @param resultNumber number and symbol that hold
 * @param reason reference into the vault
 */
public record CorrectResult(DossierId dossierId, String org, String resultNumber, UUID reason)
        implements DossierCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            DOSSIER_UNKNOWN,
            DOSSIER_NOT_RECEIVED,
            RESULT_NOT_ISSUED,
            DOSSIER_CLOSED,
            PERSON_ALREADY_ERASED,
            CORRECTION_NOT_YOURS,
            NOTHING_TO_CORRECT);

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<DossierEvent> decide(
            CorrectResult command, Dossier dossier, ReferenceData reference, Instant now) {
        if (dossier.people() instanceof Forgotten) {
            throw PERSON_ALREADY_ERASED.of(command.dossierId());
        }
        return switch (dossier.stage()) {
            case Unknown _ -> throw DOSSIER_UNKNOWN.of(command.dossierId());
            case Submitted _ -> throw DOSSIER_NOT_RECEIVED.of(command.dossierId());
            case Received _, InProcess _, AwaitingSupplement _ -> throw RESULT_NOT_ISSUED.of(command.dossierId());
            case Ended _ -> throw DOSSIER_CLOSED.of(command.dossierId());
            case Resolved d -> List.of(command.correct(d.facts(), d.resultNumber(), reference, now));
            case Delivered d -> List.of(command.correct(d.facts(), d.resultNumber(), reference, now));
        };
    }

    private ResultCorrected correct(Facts facts, String before, ReferenceData reference, Instant now) {
        String agency = facts.dimensions().resolvingAgency();
        if (!reference.directory().reachOf(org, LocalDate.ofInstant(now, ZONE)).covers(agency)) {
            throw CORRECTION_NOT_YOURS.because("Kết quả của " + agency);
        }
        if (resultNumber.equals(before)) {
            throw NOTHING_TO_CORRECT.of(dossierId);
        }
        return new ResultCorrected(dossierId, now, resultNumber, reason);
    }
}
