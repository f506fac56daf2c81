package vn.motcua.dossier.events;

import java.time.Instant;

/** All that is stored about a dossier: what happened to it, and beside it what officers were told. */
public sealed interface OfDossier permits DossierEvent, ReminderEvent {
    DossierId dossierId();

    /** Business time at the server. */
    Instant at();
}
