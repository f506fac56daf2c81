package vn.motcua.dossier.write.stopdossier;

import static vn.motcua.calendar.StateCalendar.ZONE;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_AWAITS_SUPPLEMENT;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_NOT_RECEIVED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_NOT_TRANSFERRED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.DossierRefusal.REFERENCE_DATA_MISSING;
import static vn.motcua.dossier.DossierRefusal.RESULT_ALREADY_ISSUED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.events.EndingEvent.DossierStopped;
import vn.motcua.dossier.events.Form;
import vn.motcua.dossier.known.ReferenceData;
import vn.motcua.dossier.write.Deadline;
import vn.motcua.dossier.write.Dossier;
import vn.motcua.dossier.write.DossierCommand;
import vn.motcua.dossier.write.Facts;
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
 * Stops the resolution of a dossier (dừng giải quyết) that the competent agency processes, on the applicant's request, before a result.
 *
 * @param reason reference into the vault: why, as the notice tells the applicant
 */
public record StopDossier(DossierId dossierId, UUID reason) implements DossierCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            DOSSIER_UNKNOWN,
            DOSSIER_NOT_RECEIVED,
            DOSSIER_NOT_TRANSFERRED,
            DOSSIER_AWAITS_SUPPLEMENT,
            RESULT_ALREADY_ISSUED,
            DOSSIER_CLOSED,
            REFERENCE_DATA_MISSING);

    /** The forms of before have no such notice: their number 05 is the control sheet. @legal LB-24 */
    private static final String FORMS_WITHOUT_NOTICE = "TT01_2018";

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<DossierEvent> decide(
            StopDossier command, Dossier dossier, ReferenceData reference, Instant now) {
        return switch (dossier.stage()) {
            case Unknown _ -> throw DOSSIER_UNKNOWN.of(command.dossierId());
            case Submitted _ -> throw DOSSIER_NOT_RECEIVED.of(command.dossierId());
            case Received _ -> throw DOSSIER_NOT_TRANSFERRED.of(command.dossierId());
            case AwaitingSupplement _ -> throw DOSSIER_AWAITS_SUPPLEMENT.of(command.dossierId());
            case Resolved _ -> throw RESULT_ALREADY_ISSUED.of(command.dossierId());
            case Delivered _, Ended _ -> throw DOSSIER_CLOSED.of(command.dossierId());
            case InProcess d ->
                List.of(new DossierStopped(
                        command.dossierId(),
                        now,
                        Deadline.ending(d.facts(), now),
                        command.reason(),
                        notice(d.facts(), reference, LocalDate.ofInstant(now, ZONE))));
        };
    }

    /** @legal LB-25 notice that the resolution is stopped, form 05 */
    private static Optional<Form> notice(Facts facts, ReferenceData reference, LocalDate today) {
        return Optional.of(reference.formSet(reference.rulesOf(facts.dimensions()), today))
                .filter(set -> !set.equals(FORMS_WITHOUT_NOTICE))
                .map(set -> new Form("05", set));
    }
}
