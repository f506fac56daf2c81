package vn.motcua.dossier.write.transferdossier;

import static vn.motcua.dossier.DossierRefusal.DOSSIER_ALREADY_TRANSFERRED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_NOT_RECEIVED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.events.ProcessingEvent.DossierTransferred;
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

/** Hands a received dossier to the competent agency, which starts processing it. */
public record TransferDossier(DossierId dossierId) implements DossierCommand {

    /** @throws vn.motcua.eventstore.Refused DOSSIER_UNKNOWN, DOSSIER_NOT_RECEIVED, DOSSIER_ALREADY_TRANSFERRED or DOSSIER_CLOSED */
    public static List<DossierEvent> decide(TransferDossier command, Dossier dossier, Instant now) {
        return switch (dossier.stage()) {
            case Unknown _ -> throw DOSSIER_UNKNOWN.of(command.dossierId());
            case Submitted _ -> throw DOSSIER_NOT_RECEIVED.of(command.dossierId());
            case InProcess _, AwaitingSupplement _, Resolved _ ->
                throw DOSSIER_ALREADY_TRANSFERRED.of(command.dossierId());
            case Delivered _, Ended _ -> throw DOSSIER_CLOSED.of(command.dossierId());
            case Received d ->
                List.of(new DossierTransferred(
                        command.dossierId(), now, d.facts().dimensions().resolvingAgency(), Optional.empty()));
        };
    }
}
