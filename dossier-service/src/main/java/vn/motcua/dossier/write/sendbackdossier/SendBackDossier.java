package vn.motcua.dossier.write.sendbackdossier;

import static vn.motcua.dossier.DossierRefusal.DOSSIER_AWAITS_SUPPLEMENT;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_NOT_RECEIVED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.DossierRefusal.RESULT_ALREADY_ISSUED;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.events.EndingEvent.DossierSentBack;
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
 * Sends a received dossier back with written reasons, before or after the hand-over to the competent agency.
 *
 * @param reason reference into the vault: the legal reason in words
 */
public record SendBackDossier(DossierId dossierId, UUID reason) implements DossierCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            DOSSIER_UNKNOWN, DOSSIER_NOT_RECEIVED, DOSSIER_AWAITS_SUPPLEMENT, RESULT_ALREADY_ISSUED, DOSSIER_CLOSED);

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<DossierEvent> decide(SendBackDossier command, Dossier dossier, Instant now) {
        return switch (dossier.stage()) {
            case Unknown _ -> throw DOSSIER_UNKNOWN.of(command.dossierId());
            case Submitted _ -> throw DOSSIER_NOT_RECEIVED.of(command.dossierId());
            case AwaitingSupplement _ -> throw DOSSIER_AWAITS_SUPPLEMENT.of(command.dossierId());
            case Resolved _ -> throw RESULT_ALREADY_ISSUED.of(command.dossierId());
            case Delivered _, Ended _ -> throw DOSSIER_CLOSED.of(command.dossierId());
            case Received d -> command.sendBack(d.facts(), now);
            case InProcess d -> command.sendBack(d.facts(), now);
        };
    }

    private List<DossierEvent> sendBack(Facts facts, Instant now) {
        return List.of(new DossierSentBack(dossierId, now, Deadline.ending(facts, now), reason));
    }
}
