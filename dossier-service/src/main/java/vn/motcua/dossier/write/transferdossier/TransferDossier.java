package vn.motcua.dossier.write.transferdossier;

import static vn.motcua.dossier.DossierRefusal.DOSSIER_ALREADY_TRANSFERRED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;

import java.time.Instant;
import java.util.List;
import vn.motcua.dossier.events.Dimensions;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierEvent.DossierTransferred;
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

/** Hands a received dossier to the competent agency, which starts processing it. */
public record TransferDossier(DossierId dossierId) implements DossierCommand {

    /** @throws vn.motcua.eventstore.Refused DOSSIER_UNKNOWN, DOSSIER_ALREADY_TRANSFERRED or DOSSIER_CLOSED */
    public static List<DossierEvent> decide(TransferDossier command, Dossier dossier, Instant now) {
        return switch (dossier) {
            case Unknown _ -> throw DOSSIER_UNKNOWN.of(command.dossierId());
            case InProcess _, AwaitingSupplement _, Resolved _ ->
                throw DOSSIER_ALREADY_TRANSFERRED.of(command.dossierId());
            case Closed _, Forgotten _ -> throw DOSSIER_CLOSED.of(command.dossierId());
            case Received d -> {
                Dimensions dimensions = d.facts().dimensions();
                yield List.of(
                        new DossierTransferred(command.dossierId(), now, dimensions, dimensions.resolvingAgency()));
            }
        };
    }
}
