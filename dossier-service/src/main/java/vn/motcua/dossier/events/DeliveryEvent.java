package vn.motcua.dossier.events;

import java.time.Instant;

/** How a result reaches the applicant. */
public sealed interface DeliveryEvent extends DossierEvent {
    /**
     * The result reached the applicant. Collecting late is not lateness of the agency.
     *
     * @param delivery how it went out
     * @param deliveringUnit code of the organisation that handed it over
     */
    record ResultDelivered(DossierId dossierId, Instant at, Channel delivery, String deliveringUnit)
            implements DeliveryEvent {}
}
