package vn.motcua.dossier.write.refusedossier;

import static vn.motcua.calendar.StateCalendar.ZONE;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_ALREADY_RECEIVED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.DossierRefusal.REFERENCE_DATA_MISSING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.events.EndingEvent.DossierRefused;
import vn.motcua.dossier.events.Form;
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
 * Refuses to receive a dossier that was handed in, also while the applicant was asked to complete it. A received dossier
 * is not refused any more: it is sent back.
 *
 * @param reason reference into the vault: the legal reason in words
 */
public record RefuseDossier(DossierId dossierId, UUID reason) implements DossierCommand {
    public static final Set<Refusal> REFUSALS =
            Set.of(DOSSIER_UNKNOWN, DOSSIER_ALREADY_RECEIVED, DOSSIER_CLOSED, REFERENCE_DATA_MISSING);

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<DossierEvent> decide(
            RefuseDossier command, Dossier dossier, ReferenceData reference, Instant now) {
        return switch (dossier.stage()) {
            case Unknown _ -> throw DOSSIER_UNKNOWN.of(command.dossierId());
            case Received _, InProcess _, AwaitingSupplement _, Resolved _ ->
                throw DOSSIER_ALREADY_RECEIVED.of(command.dossierId());
            case Delivered _, Ended _ -> throw DOSSIER_CLOSED.of(command.dossierId());
            case Submitted _ -> List.of(command.refuse(reference, now));
        };
    }

    private DossierRefused refuse(ReferenceData reference, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        Form form = new Form("03", reference.formSet(reference.rulesOn(today), today));
        return new DossierRefused(dossierId, now, reason, form);
    }
}
