package vn.motcua.dossier.write.refusedossier;

import static vn.motcua.calendar.StateCalendar.ZONE;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_AWAITS_SUPPLEMENT;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.DossierRefusal.RESULT_ALREADY_ISSUED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierEvent.DossierRefused;
import vn.motcua.dossier.events.DossierEvent.DossierSentBack;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.events.Form;
import vn.motcua.dossier.kafka.Reference;
import vn.motcua.dossier.write.Deadline;
import vn.motcua.dossier.write.Dossier;
import vn.motcua.dossier.write.Dossier.AwaitingSupplement;
import vn.motcua.dossier.write.Dossier.Closed;
import vn.motcua.dossier.write.Dossier.Forgotten;
import vn.motcua.dossier.write.Dossier.InProcess;
import vn.motcua.dossier.write.Dossier.Received;
import vn.motcua.dossier.write.Dossier.Resolved;
import vn.motcua.dossier.write.Dossier.Unknown;
import vn.motcua.dossier.write.DossierCommand;
import vn.motcua.dossier.write.Facts;

/**
 * Ends a dossier without a result: refused while the receiving unit still has it, sent back with written reasons once
 * the competent agency has appraised it.
 *
 * @param reason reference into the vault: the legal reason in words
 */
public record RefuseDossier(DossierId dossierId, UUID reason) implements DossierCommand {

    /**
     * @throws vn.motcua.eventstore.Refused DOSSIER_UNKNOWN, DOSSIER_AWAITS_SUPPLEMENT, RESULT_ALREADY_ISSUED or
     *     DOSSIER_CLOSED
     */
    public static List<DossierEvent> decide(RefuseDossier command, Dossier dossier, Reference reference, Instant now) {
        return switch (dossier) {
            case Unknown _ -> throw DOSSIER_UNKNOWN.of(command.dossierId());
            case AwaitingSupplement _ -> throw DOSSIER_AWAITS_SUPPLEMENT.of(command.dossierId());
            case Resolved _ -> throw RESULT_ALREADY_ISSUED.of(command.dossierId());
            case Closed _, Forgotten _ -> throw DOSSIER_CLOSED.of(command.dossierId());
            case Received d -> List.of(command.refuse(d.facts(), reference, now));
            case InProcess d -> List.of(command.sendBack(d.facts(), reference, now));
        };
    }

    private DossierRefused refuse(Facts facts, Reference reference, Instant now) {
        Form form = new Form(
                "03", reference.formSet(reference.rulesOf(facts.dimensions()), LocalDate.ofInstant(now, ZONE)));
        return new DossierRefused(
                dossierId, now, facts.dimensions(), Deadline.ending(facts, now, reference), reason, form);
    }

    private DossierSentBack sendBack(Facts facts, Reference reference, Instant now) {
        return new DossierSentBack(dossierId, now, facts.dimensions(), Deadline.ending(facts, now, reference), reason);
    }
}
