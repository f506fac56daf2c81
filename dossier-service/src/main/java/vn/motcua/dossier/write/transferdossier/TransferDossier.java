package vn.motcua.dossier.write.transferdossier;

import static vn.motcua.calendar.StateCalendar.ZONE;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_ALREADY_TRANSFERRED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_NOT_RECEIVED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.DossierRefusal.HANDLING_UNIT_NOT_OF_AGENCY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.events.ProcessingEvent.DossierTransferred;
import vn.motcua.dossier.known.ReferenceData;
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
 * Hands a received dossier to the competent agency, which starts processing it.
 *
 * @param toUnit code of the agency itself or of a division of it that handles the dossier; empty: the agency says later
 */
public record TransferDossier(DossierId dossierId, Optional<String> toUnit) implements DossierCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            DOSSIER_UNKNOWN,
            DOSSIER_NOT_RECEIVED,
            DOSSIER_ALREADY_TRANSFERRED,
            DOSSIER_CLOSED,
            HANDLING_UNIT_NOT_OF_AGENCY);

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<DossierEvent> decide(
            TransferDossier command, Dossier dossier, ReferenceData reference, Instant now) {
        return switch (dossier.stage()) {
            case Unknown _ -> throw DOSSIER_UNKNOWN.of(command.dossierId());
            case Submitted _ -> throw DOSSIER_NOT_RECEIVED.of(command.dossierId());
            case InProcess _, AwaitingSupplement _, Resolved _ ->
                throw DOSSIER_ALREADY_TRANSFERRED.of(command.dossierId());
            case Delivered _, Ended _ -> throw DOSSIER_CLOSED.of(command.dossierId());
            case Received d -> List.of(command.handOver(d.facts().dimensions().resolvingAgency(), reference, now));
        };
    }

    /** Whom the receipt named may have been taken over since: then its successor is handed the dossier. */
    private DossierTransferred handOver(String competent, ReferenceData reference, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        String agency = reference.directory().holderOn(competent, today);
        toUnit.filter(unit -> !reference.directory().reachOf(agency, today).covers(unit))
                .ifPresent(unit -> {
                    throw HANDLING_UNIT_NOT_OF_AGENCY.because(unit + " không thuộc " + agency);
                });
        return new DossierTransferred(dossierId, now, agency, toUnit);
    }
}
