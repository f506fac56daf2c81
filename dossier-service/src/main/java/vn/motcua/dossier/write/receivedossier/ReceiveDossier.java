package vn.motcua.dossier.write.receivedossier;

import static vn.motcua.calendar.StateCalendar.ZONE;
import static vn.motcua.dossier.DossierRefusal.CHANNEL_NOT_OFFERED;
import static vn.motcua.dossier.DossierRefusal.COMPONENTS_MISSING;
import static vn.motcua.dossier.DossierRefusal.COMPONENT_NOT_IN_PROCEDURE;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_ALREADY_RECEIVED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_CODE_TAKEN;
import static vn.motcua.dossier.DossierRefusal.ORGANISATION_CLOSED;
import static vn.motcua.dossier.DossierRefusal.ORGANISATION_NOT_KNOWN_HERE;
import static vn.motcua.dossier.DossierRefusal.PROCEDURE_NOT_IN_FORCE;
import static vn.motcua.dossier.DossierRefusal.PROCEDURE_NOT_KNOWN_HERE;
import static vn.motcua.dossier.DossierRefusal.RECEIVING_UNIT_NOT_YOURS;
import static vn.motcua.dossier.DossierRefusal.REFERENCE_DATA_MISSING;
import static vn.motcua.dossier.DossierRefusal.RESOLVING_AGENCY_UNCLEAR;
import static vn.motcua.dossier.DossierRefusal.SUBJECT_NOT_ELIGIBLE;
import static vn.motcua.files.FileRefusal.FILE_ALREADY_USED;
import static vn.motcua.files.FileRefusal.FILE_ERASED;
import static vn.motcua.files.FileRefusal.FILE_INFECTED;
import static vn.motcua.files.FileRefusal.FILE_UNKNOWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.known.ProcedureVersion;
import vn.motcua.dossier.known.ReferenceData;
import vn.motcua.dossier.write.Dossier;
import vn.motcua.dossier.write.DossierCommand;
import vn.motcua.dossier.write.Filing;
import vn.motcua.dossier.write.Offered;
import vn.motcua.dossier.write.OfficialCode;
import vn.motcua.dossier.write.Papers;
import vn.motcua.dossier.write.Receipt;
import vn.motcua.dossier.write.Stage;
import vn.motcua.eventstore.Refusal;

/**
 * Receives a dossier that is handed in over the counter, in one step.
 *
 * @param officialCode from the running numbers of the receiving unit, unique
 */
public record ReceiveDossier(DossierId dossierId, OfficialCode officialCode, Filing filing) implements DossierCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            FILE_ALREADY_USED,
            FILE_ERASED,
            FILE_INFECTED,
            FILE_UNKNOWN,
            DOSSIER_ALREADY_RECEIVED,
            DOSSIER_CODE_TAKEN,
            PROCEDURE_NOT_KNOWN_HERE,
            PROCEDURE_NOT_IN_FORCE,
            CHANNEL_NOT_OFFERED,
            SUBJECT_NOT_ELIGIBLE,
            RECEIVING_UNIT_NOT_YOURS,
            ORGANISATION_NOT_KNOWN_HERE,
            ORGANISATION_CLOSED,
            RESOLVING_AGENCY_UNCLEAR,
            COMPONENTS_MISSING,
            COMPONENT_NOT_IN_PROCEDURE,
            REFERENCE_DATA_MISSING);

    @Override
    public boolean creates() {
        return true;
    }

    /**
     * @param at on the day of the code
     * @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS}
     */
    public static List<DossierEvent> decide(
            ReceiveDossier command, Dossier dossier, ReferenceData reference, Instant at) {
        if (!(dossier.stage() instanceof Stage.Unknown)) {
            throw DOSSIER_ALREADY_RECEIVED.of(command.dossierId());
        }
        ProcedureVersion procedure = Offered.to(command.filing(), reference, LocalDate.ofInstant(at, ZONE));
        return List.of(new Receipt(command.dossierId(), command.officialCode().text(), Optional.empty())
                .of(
                        command.filing(),
                        procedure,
                        Papers.named(command.filing().components(), procedure),
                        reference,
                        at));
    }
}
