package vn.motcua.dossier.write.acceptwithdrawal;

import static vn.motcua.dossier.DossierRefusal.DOSSIER_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.DossierRefusal.RESULT_ALREADY_ISSUED;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierEvent.WithdrawalAccepted;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.events.Ending;
import vn.motcua.dossier.kafka.Reference;
import vn.motcua.dossier.write.Deadline;
import vn.motcua.dossier.write.Dossier;
import vn.motcua.dossier.write.Dossier.AwaitingSupplement;
import vn.motcua.dossier.write.Dossier.Closed;
import vn.motcua.dossier.write.Dossier.Forgotten;
import vn.motcua.dossier.write.Dossier.InProcess;
import vn.motcua.dossier.write.Dossier.Received;
import vn.motcua.dossier.write.Dossier.Resolved;
import vn.motcua.dossier.write.Dossier.Unknown;
import vn.motcua.dossier.write.DossierCommand;
import vn.motcua.dossier.write.Facts;

/**
 * Gives a dossier back to an applicant who no longer wants it; possible until the result is issued.
 *
 * @param reason reference into the vault: what the applicant said
 */
public record AcceptWithdrawal(DossierId dossierId, UUID reason) implements DossierCommand {

    /** @throws vn.motcua.eventstore.Refused DOSSIER_UNKNOWN, RESULT_ALREADY_ISSUED or DOSSIER_CLOSED */
    public static List<DossierEvent> decide(
            AcceptWithdrawal command, Dossier dossier, Reference reference, Instant now) {
        return switch (dossier) {
            case Unknown _ -> throw DOSSIER_UNKNOWN.of(command.dossierId());
            case Resolved _ -> throw RESULT_ALREADY_ISSUED.of(command.dossierId());
            case Closed _, Forgotten _ -> throw DOSSIER_CLOSED.of(command.dossierId());
            case Received d -> command.accept(d.facts(), Deadline.ending(d.facts(), now, reference));
            case InProcess d -> command.accept(d.facts(), Deadline.ending(d.facts(), now, reference));
            case AwaitingSupplement d ->
                command.accept(d.facts(), Deadline.endingWhileWaiting(d.facts(), d.since(), now, reference));
        };
    }

    private List<DossierEvent> accept(Facts facts, Ending ending) {
        return List.of(new WithdrawalAccepted(dossierId, ending.endedAt(), facts.dimensions(), ending, reason));
    }
}
