package vn.motcua.dossier.events;

import java.time.Instant;

/**
 * What officers were told of a dossier's due date. It has a history beside the dossier's: a reminder makes no version of the
 * dossier stale that an officer has before them.
 */
public sealed interface ReminderEvent extends OfDossier {
    /**
     * A due date comes near or has passed; each level is told once for a due date.
     *
     * @param dueAt the due date that was meant
     */
    record DossierReminded(DossierId dossierId, Instant at, Reminder reminder, Instant dueAt)
            implements ReminderEvent {}
}
