package vn.motcua.dossier.write.eraseapplicant;

import static vn.motcua.dossier.DossierRefusal.DOSSIER_NOT_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.DossierRefusal.PERSON_ALREADY_ERASED;

import java.time.Instant;
import java.util.List;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierEvent.PersonErased;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.write.Dossier;
import vn.motcua.dossier.write.Dossier.AwaitingSupplement;
import vn.motcua.dossier.write.Dossier.Closed;
import vn.motcua.dossier.write.Dossier.Forgotten;
import vn.motcua.dossier.write.Dossier.InProcess;
import vn.motcua.dossier.write.Dossier.Received;
import vn.motcua.dossier.write.Dossier.Resolved;
import vn.motcua.dossier.write.Dossier.Unknown;
import vn.motcua.dossier.write.DossierCommand;

/**
 * Forgets the applicant of a closed dossier, with every free text that was written about them. While a dossier is open
 * the agency needs to know whom it serves.
 *
 * @legal LB-62 personal data are erased when their purpose has ended
 */
public record EraseApplicant(DossierId dossierId) implements DossierCommand {

    /** @throws vn.motcua.eventstore.Refused DOSSIER_UNKNOWN, DOSSIER_NOT_CLOSED or PERSON_ALREADY_ERASED */
    public static List<DossierEvent> decide(EraseApplicant command, Dossier dossier, Instant now) {
        return switch (dossier) {
            case Unknown _ -> throw DOSSIER_UNKNOWN.of(command.dossierId());
            case Received _, InProcess _, AwaitingSupplement _, Resolved _ ->
                throw DOSSIER_NOT_CLOSED.of(command.dossierId());
            case Forgotten _ -> throw PERSON_ALREADY_ERASED.of(command.dossierId());
            case Closed d ->
                List.of(new PersonErased(
                        command.dossierId(),
                        now,
                        d.facts().applicant(),
                        d.facts().texts()));
        };
    }
}
