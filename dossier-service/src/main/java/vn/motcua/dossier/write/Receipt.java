package vn.motcua.dossier.write;

import static vn.motcua.calendar.StateCalendar.ZONE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.events.Component;
import vn.motcua.dossier.events.Dimensions;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.events.DueDate;
import vn.motcua.dossier.events.Form;
import vn.motcua.dossier.events.ProcessingEvent.DossierReceived;
import vn.motcua.dossier.known.ProcedureVersion;
import vn.motcua.dossier.known.ReferenceData;
import vn.motcua.dossier.known.RuleSet;

/**
 * A receipt, whatever it came from: the deadline starts, and the versions in force on this day hold for the dossier from now on.
 *
 * @param officialCode from the running numbers of the receiving unit, unique
 * @param submittedAt when it was handed in, when that was before
 */
public record Receipt(DossierId dossierId, String officialCode, Optional<Instant> submittedAt) {
    /**
     * @param procedure in force, offered through the channel to such an applicant
     * @throws vn.motcua.eventstore.Refused ORGANISATION_NOT_KNOWN_HERE, ORGANISATION_CLOSED, RESOLVING_AGENCY_UNCLEAR,
     *     COMPONENTS_MISSING or REFERENCE_DATA_MISSING
     */
    public DossierReceived of(
            Filing filing,
            ProcedureVersion procedure,
            List<Component> components,
            ReferenceData reference,
            Instant now) {
        Promise promise = Promise.of(filing.receivingUnit(), filing.channel(), procedure, reference, now);
        Papers.requireAll(components, procedure);
        RuleSet rules = promise.rules();
        DueDate due = promise.due();
        return new DossierReceived(
                dossierId,
                now,
                officialCode,
                submittedAt,
                dimensions(filing, procedure, promise.resolvingAgency(), rules, components, now, due.dueAt()),
                procedure.name(),
                reference.workflowOf(procedure),
                promise.limit(),
                filing.subject(),
                components,
                filing.applicant(),
                filing.supportPlace(),
                filing.assistedBy(),
                filing.trackingHash(),
                due,
                new Form("01", reference.formSet(rules, LocalDate.ofInstant(now, ZONE))));
    }

    private static Dimensions dimensions(
            Filing filing,
            ProcedureVersion procedure,
            String resolvingAgency,
            RuleSet rules,
            List<Component> components,
            Instant receivedAt,
            Instant dueAt) {
        return new Dimensions(
                procedure.procedureId().toString(),
                procedure.code(),
                procedure.versionNo(),
                procedure.field().code(),
                procedure.level(),
                filing.channel(),
                filing.receivingUnit(),
                resolvingAgency,
                rules.code(),
                rules.version(),
                procedure.greenLane(),
                procedure.businessRelated(),
                procedure.hasFee(),
                procedure.requiresPaperResult(),
                procedure.onlineLevel(),
                components.size(),
                Component.digitised(components),
                Component.reused(components),
                receivedAt,
                dueAt);
    }
}
