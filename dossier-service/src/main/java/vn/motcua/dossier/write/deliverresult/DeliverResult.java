package vn.motcua.dossier.write.deliverresult;

import static vn.motcua.dossier.DossierRefusal.DOSSIER_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_NOT_RECEIVED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.DossierRefusal.RESULT_NOT_ISSUED;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.motcua.dossier.events.Channel;
import vn.motcua.dossier.events.DeliveryEvent.ResultDelivered;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierId;
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
 * Hands the result to the applicant; the dossier is closed.
 *
 * @param deliveringUnit code of the organisation that hands it over
 */
public record DeliverResult(DossierId dossierId, Channel delivery, String deliveringUnit) implements DossierCommand {
    public static final Set<Refusal> REFUSALS =
            Set.of(DOSSIER_UNKNOWN, DOSSIER_NOT_RECEIVED, RESULT_NOT_ISSUED, DOSSIER_CLOSED);

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<DossierEvent> decide(DeliverResult command, Dossier dossier, Instant now) {
        return switch (dossier.stage()) {
            case Unknown _ -> throw DOSSIER_UNKNOWN.of(command.dossierId());
            case Submitted _ -> throw DOSSIER_NOT_RECEIVED.of(command.dossierId());
            case Received _, InProcess _, AwaitingSupplement _ -> throw RESULT_NOT_ISSUED.of(command.dossierId());
            case Delivered _, Ended _ -> throw DOSSIER_CLOSED.of(command.dossierId());
            case Resolved _ ->
                List.of(new ResultDelivered(command.dossierId(), now, command.delivery(), command.deliveringUnit()));
        };
    }
}
