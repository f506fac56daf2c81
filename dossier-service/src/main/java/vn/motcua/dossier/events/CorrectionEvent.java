package vn.motcua.dossier.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A slip that was mended: the original stays in the history, and the corrected fact counts from now on. */
public sealed interface CorrectionEvent extends DossierEvent {
    /** Why, in words: reference into the vault. */
    UUID reason();

    /**
     * The receipt was entered wrongly. What is absent was right.
     *
     * @param subject what the applicant is
     * @param applicant reference into the vault, in place of the one before
     * @param components all that was handed in
     * @param timeLimit of the corrected channel, when it is another one
     * @param due counted anew from the receipt with that limit; the original due date stays the one of the slip
     * @param changed what changes of the dimensions
     * @param reason reference into the vault
     */
    @JsonInclude(Include.NON_ABSENT)
    record ReceiptCorrected(
            DossierId dossierId,
            Instant at,
            Optional<Subject> subject,
            Optional<UUID> applicant,
            Optional<List<Component>> components,
            Optional<TimeLimit> timeLimit,
            Optional<DueDate> due,
            DimensionChange changed,
            UUID reason)
            implements CorrectionEvent {
        public ReceiptCorrected {
            components = components.map(List::copyOf);
        }
    }

    /**
     * The result carries another number than was entered.
     *
     * @param resultNumber number and symbol that hold
     * @param reason reference into the vault
     */
    record ResultCorrected(DossierId dossierId, Instant at, String resultNumber, UUID reason)
            implements CorrectionEvent {}
}
