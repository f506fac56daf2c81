package vn.motcua.dossier.write.eraseapplicant;

import static vn.motcua.dossier.DossierRefusal.DOSSIER_NOT_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.DossierRefusal.PERSON_ALREADY_ERASED;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.events.PersonEvent.PersonErased;
import vn.motcua.dossier.write.Dossier;
import vn.motcua.dossier.write.DossierCommand;
import vn.motcua.dossier.write.People;
import vn.motcua.dossier.write.People.Forgotten;
import vn.motcua.dossier.write.People.Known;
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
 * Forgets the applicant of a closed dossier, with every free text that was written about them. While a dossier is open
 * the agency needs to know whom it serves.
 *
 * @legal LB-62 personal data are erased when their purpose has ended
 */
public record EraseApplicant(DossierId dossierId) implements DossierCommand {
    public static final Set<Refusal> REFUSALS = Set.of(DOSSIER_UNKNOWN, DOSSIER_NOT_CLOSED, PERSON_ALREADY_ERASED);

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<DossierEvent> decide(EraseApplicant command, Dossier dossier, Instant now) {
        return switch (dossier.stage()) {
            case Unknown _ -> throw DOSSIER_UNKNOWN.of(command.dossierId());
            case Submitted _, Received _, InProcess _, AwaitingSupplement _, Resolved _ ->
                throw DOSSIER_NOT_CLOSED.of(command.dossierId());
            case Delivered _, Ended _ -> List.of(command.erase(dossier.people(), now));
        };
    }

    private PersonErased erase(People people, Instant now) {
        return switch (people) {
            case Forgotten _ -> throw PERSON_ALREADY_ERASED.of(dossierId);
            case Known d -> new PersonErased(dossierId, now, d.applicants(), d.texts(), d.files());
        };
    }
}
