package vn.motcua.dossier.automation.whenduethenremind;

import static vn.motcua.dossier.DossierRefusal.REFERENCE_DATA_MISSING;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.events.ReminderEvent;
import vn.motcua.dossier.events.ReminderEvent.DossierReminded;
import vn.motcua.dossier.write.Dossier;
import vn.motcua.dossier.write.DossierCommand;
import vn.motcua.dossier.write.ReminderLevels;
import vn.motcua.dossier.write.Stage.InProcess;
import vn.motcua.dossier.write.Stage.Received;
import vn.motcua.eventstore.Refusal;

/**
 * Tells officers once how urgent a running dossier's due date has become. A dossier that waits, has a result or has ended is told
 * nothing of; after a jump of the clock the highest level alone is told.
 */
public record RemindOfDossier(DossierId dossierId) implements DossierCommand {
    public static final Set<Refusal> REFUSALS = Set.of(REFERENCE_DATA_MISSING);

    /** Gives nothing when there is nothing to tell, or it was told. */
    public static List<ReminderEvent> decide(
            RemindOfDossier command, Reminders told, Dossier dossier, ReminderLevels.Reached levels) {
        return dueAt(dossier).stream()
                .flatMap(dueAt -> levels
                        .by(dueAt)
                        .filter(level -> !told.told(level, dueAt))
                        .<ReminderEvent>map(
                                level -> new DossierReminded(command.dossierId(), levels.at(), level, dueAt))
                        .stream())
                .toList();
    }

    private static Optional<Instant> dueAt(Dossier dossier) {
        return switch (dossier.stage()) {
            case Received d -> Optional.of(d.facts().promisedAt());
            case InProcess d -> Optional.of(d.facts().promisedAt());
            default -> Optional.empty();
        };
    }
}
