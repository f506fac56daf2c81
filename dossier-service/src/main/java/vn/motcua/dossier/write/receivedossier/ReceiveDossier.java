package vn.motcua.dossier.write.receivedossier;

import static vn.motcua.calendar.StateCalendar.ZONE;
import static vn.motcua.dossier.DossierRefusal.CHANNEL_NOT_OFFERED;
import static vn.motcua.dossier.DossierRefusal.COMPONENTS_MISSING;
import static vn.motcua.dossier.DossierRefusal.COMPONENT_NOT_IN_PROCEDURE;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_ALREADY_RECEIVED;
import static vn.motcua.dossier.DossierRefusal.PROCEDURE_NOT_IN_FORCE;
import static vn.motcua.dossier.DossierRefusal.PROCEDURE_NOT_KNOWN_HERE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.dossier.events.Channel;
import vn.motcua.dossier.events.Component;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.events.DueDate;
import vn.motcua.dossier.events.Form;
import vn.motcua.dossier.events.ProcessingEvent.DossierReceived;
import vn.motcua.dossier.events.Subject;
import vn.motcua.dossier.events.TimeLimit;
import vn.motcua.dossier.known.ProcedureVersion;
import vn.motcua.dossier.known.Reference;
import vn.motcua.dossier.known.RuleSet;
import vn.motcua.dossier.write.Deadline;
import vn.motcua.dossier.write.Dossier;
import vn.motcua.dossier.write.DossierCommand;
import vn.motcua.dossier.write.Stage;

/**
 * Receives a dossier: its deadline starts, and the versions in force on this day hold for it from now on.
 *
 * @param officialCode from the running numbers of the receiving unit, unique
 * @param procedureCode national code; looked up when {@code procedureId} is empty
 * @param receivingUnit code of the organisation that receives
 * @param subject what the applicant is
 * @param applicant reference into the vault
 * @param supportPlace code of the organisation where the applicant was helped
 * @param assistedBy officer id
 * @param trackingHash SHA-256 of the tracking secret, lower-case hex
 */
public record ReceiveDossier(
        DossierId dossierId,
        String officialCode,
        Optional<UUID> procedureId,
        Optional<String> procedureCode,
        Channel channel,
        String receivingUnit,
        Subject subject,
        List<Handed> components,
        UUID applicant,
        Optional<String> supportPlace,
        Optional<String> assistedBy,
        String trackingHash)
        implements DossierCommand {
    public ReceiveDossier {
        components = List.copyOf(components);
    }

    @Override
    public boolean creates() {
        return true;
    }

    /** One component as it was handed in; its name comes from the procedure version. */
    public record Handed(String code, int originals, int copies, boolean digitised, boolean reused) {}

    /**
     * @throws vn.motcua.eventstore.Refused DOSSIER_ALREADY_RECEIVED, PROCEDURE_NOT_KNOWN_HERE, PROCEDURE_NOT_IN_FORCE,
     *     CHANNEL_NOT_OFFERED, ORGANISATION_NOT_KNOWN_HERE, ORGANISATION_CLOSED, RESOLVING_AGENCY_UNCLEAR,
     *     COMPONENTS_MISSING, COMPONENT_NOT_IN_PROCEDURE or REFERENCE_DATA_MISSING
     */
    public static List<DossierEvent> decide(ReceiveDossier command, Dossier dossier, Reference reference, Instant now) {
        if (!(dossier.stage() instanceof Stage.Unknown)) {
            throw DOSSIER_ALREADY_RECEIVED.of(command.dossierId());
        }
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        ProcedureVersion procedure = command.procedureIn(reference, today);
        TimeLimit limit = procedure
                .timeLimit(command.channel())
                .orElseThrow(() -> CHANNEL_NOT_OFFERED.because(procedure.code() + " không nhận " + command.channel()));
        ReceivingUnit.check(command.receivingUnit(), reference, today);
        String resolvingAgency = ResolvingAgency.of(procedure, command.receivingUnit(), reference);
        if (command.components().isEmpty() && !procedure.components().isEmpty()) {
            throw COMPONENTS_MISSING.because(
                    procedure.code() + " có " + procedure.components().size() + " thành phần");
        }
        List<Component> components = command.components().stream()
                .map(handed -> named(handed, procedure))
                .toList();
        RuleSet rules = reference.rulesOn(today);
        DueDate due = Deadline.of(reference.office(resolvingAgency), rules.rules(), now, limit, List.of());
        return List.of(new DossierReceived(
                command.dossierId(),
                now,
                command.officialCode(),
                Optional.empty(),
                Receipt.dimensions(command, procedure, resolvingAgency, rules, components, now, due.dueAt()),
                procedure.name(),
                reference.workflowOf(procedure),
                limit,
                command.subject(),
                components,
                command.applicant(),
                command.supportPlace(),
                command.assistedBy(),
                command.trackingHash(),
                due,
                new Form("01", reference.formSet(rules, today))));
    }

    private ProcedureVersion procedureIn(Reference reference, LocalDate today) {
        UUID known = procedureId
                .or(() -> procedureCode.flatMap(reference::procedureWithCode))
                .filter(reference::knowsProcedure)
                .orElseThrow(() -> PROCEDURE_NOT_KNOWN_HERE.because("Danh mục ở đây cập nhật đến " + reference.asOf()));
        return reference.inForce(known, today).orElseThrow(() -> PROCEDURE_NOT_IN_FORCE.because("Ngày " + today));
    }

    private static Component named(Handed handed, ProcedureVersion procedure) {
        String name = procedure
                .paperName(handed.code())
                .orElseThrow(() ->
                        COMPONENT_NOT_IN_PROCEDURE.because(procedure.code() + " không có thành phần " + handed.code()));
        return new Component(
                handed.code(), name, handed.originals(), handed.copies(), handed.digitised(), handed.reused());
    }
}
