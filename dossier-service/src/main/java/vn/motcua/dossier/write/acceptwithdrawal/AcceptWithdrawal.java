package vn.motcua.dossier.write.acceptwithdrawal;

import static vn.motcua.dossier.DossierRefusal.DOSSIER_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.DossierRefusal.RESULT_ALREADY_ISSUED;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.events.Ending;
import vn.motcua.dossier.events.EndingEvent.WithdrawalAccepted;
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
 * Gives a dossier back to an applicant who no longer wants it; possible until the result is issued, and before the receipt.
 *
 * @param reason reference into the vault: what the applicant said
 */
public record AcceptWithdrawal(DossierId dossierId, UUID reason) implements DossierCommand {
    public static final Set<Refusal> REFUSALS = Set.of(DOSSIER_UNKNOWN, RESULT_ALREADY_ISSUED, DOSSIER_CLOSED);

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<DossierEvent> decide(AcceptWithdrawal command, Dossier dossier, Instant now) {
        return switch (dossier.stage()) {
            case Unknown _ -> throw DOSSIER_UNKNOWN.of(command.dossierId());
            case Resolved _ -> throw RESULT_ALREADY_ISSUED.of(command.dossierId());
            case Delivered _, Ended _ -> throw DOSSIER_CLOSED.of(command.dossierId());
            case Submitted _ -> command.accept(now, Optional.empty());
            case Received d -> command.accept(now, Optional.of(Deadline.ending(d.facts(), now)));
            case InProcess d -> command.accept(now, Optional.of(Deadline.ending(d.facts(), now)));
            case AwaitingSupplement d ->
                command.accept(now, Optional.of(Deadline.endingWhileWaiting(d.facts(), d.since(), now)));
        };
    }

    private List<DossierEvent> accept(Instant now, Optional<Ending> ending) {
        return List.of(new WithdrawalAccepted(dossierId, now, ending, reason));
    }
}
