package vn.motcua.dossier.write.submitdossier;

import static vn.motcua.calendar.StateCalendar.ZONE;
import static vn.motcua.dossier.DossierRefusal.CHANNEL_NOT_OFFERED;
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
import vn.motcua.dossier.events.Component;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.events.SubmissionEvent.DossierSubmitted;
import vn.motcua.dossier.known.ProcedureVersion;
import vn.motcua.dossier.known.ReferenceData;
import vn.motcua.dossier.write.Dossier;
import vn.motcua.dossier.write.DossierCommand;
import vn.motcua.dossier.write.Filing;
import vn.motcua.dossier.write.Offered;
import vn.motcua.dossier.write.OfficialCode;
import vn.motcua.dossier.write.Papers;
import vn.motcua.dossier.write.Receipt;
import vn.motcua.dossier.write.ReceivingUnit;
import vn.motcua.dossier.write.Stage;
import vn.motcua.eventstore.Refusal;

/**
 * Hands a dossier in from a portal or partner: it waits for its receipt, and no deadline runs. What is missing is told and refuses
 * nothing. Where the procedure version says that nobody has to check it first, a dossier with all its papers is received at once.
 *
 * @param officialCode for a receipt at once
 */
public record SubmitDossier(DossierId dossierId, Optional<OfficialCode> officialCode, Filing filing)
        implements DossierCommand {
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
            COMPONENT_NOT_IN_PROCEDURE,
            RESOLVING_AGENCY_UNCLEAR,
            REFERENCE_DATA_MISSING);

    @Override
    public boolean creates() {
        return true;
    }

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<DossierEvent> decide(
            SubmitDossier command, Dossier dossier, ReferenceData reference, Instant now) {
        if (!(dossier.stage() instanceof Stage.Unknown)) {
            throw DOSSIER_ALREADY_RECEIVED.of(command.dossierId());
        }
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        ProcedureVersion procedure = Offered.to(command.filing(), reference, today);
        ReceivingUnit.check(command.filing().receivingUnit(), reference, today);
        List<Component> components = Papers.named(command.filing().components(), procedure);
        DossierSubmitted submitted = command.submitted(procedure, components, now);
        boolean atOnce = procedure.receivableWithoutCheck()
                && submitted.missingComponents().isEmpty();
        return command.officialCode()
                .filter(_ -> atOnce)
                .<List<DossierEvent>>map(code -> List.of(
                        submitted,
                        new Receipt(command.dossierId(), code.text(), Optional.of(now))
                                .of(command.filing(), procedure, components, reference, now)))
                .orElse(List.of(submitted));
    }

    private DossierSubmitted submitted(ProcedureVersion procedure, List<Component> components, Instant now) {
        return new DossierSubmitted(
                dossierId,
                now,
                procedure.procedureId().toString(),
                procedure.code(),
                procedure.versionNo(),
                procedure.name(),
                filing.channel(),
                filing.receivingUnit(),
                filing.subject(),
                components,
                Papers.missing(components, procedure),
                filing.applicant(),
                filing.supportPlace(),
                filing.assistedBy(),
                filing.trackingHash());
    }
}
