package vn.motcua.dossier.write.deliverresult;

import static vn.motcua.dossier.DossierRefusal.DOSSIER_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.DossierRefusal.RESULT_NOT_ISSUED;

import java.time.Instant;
import java.util.List;
import vn.motcua.dossier.events.Channel;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierEvent.ResultDelivered;
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
 * Hands the result to the applicant; the dossier is closed.
 *
 * @param deliveringUnit code of the organisation that hands it over
 */
public record DeliverResult(DossierId dossierId, Channel delivery, String deliveringUnit) implements DossierCommand {

    /** @throws vn.motcua.eventstore.Refused DOSSIER_UNKNOWN, RESULT_NOT_ISSUED or DOSSIER_CLOSED */
    public static List<DossierEvent> decide(DeliverResult command, Dossier dossier, Instant now) {
        return switch (dossier) {
            case Unknown _ -> throw DOSSIER_UNKNOWN.of(command.dossierId());
            case Received _, InProcess _, AwaitingSupplement _ -> throw RESULT_NOT_ISSUED.of(command.dossierId());
            case Closed _, Forgotten _ -> throw DOSSIER_CLOSED.of(command.dossierId());
            case Resolved d ->
                List.of(new ResultDelivered(
                        command.dossierId(),
                        now,
                        d.facts().dimensions(),
                        command.delivery(),
                        command.deliveringUnit()));
        };
    }
}
