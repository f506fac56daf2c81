package vn.motcua.dossier.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything that can happen to a dossier (hồ sơ). Stored for good: components may be added, never renamed or removed.
 * None holds personal data: people, and free text about them, are references into the vault. Every event that a board
 * counts carries the {@link Dimensions} that boards group by.
 */
public sealed interface DossierEvent {
    DossierId dossierId();

    /** Business time at the server. */
    Instant at();

    /**
     * The dossier was validly received; its deadline starts.
     *
     * @param officialCode for example {@code 000.00.16.H37-260302-000007}: organisation, yymmdd, running number; opaque
     * @param procedureName name in the pinned version, Vietnamese
     * @param workflowVersion version of the internal workflow (quy trình nội bộ) pinned with the procedure version
     * @param timeLimit of the procedure version for this channel
     * @param components what was handed in
     * @param applicant reference into the vault
     * @param supportPlace code of the organisation where the applicant was helped, when it is another place
     * @param assistedBy officer id of who helped file online; the applicant stays the transactor
     * @param trackingHash SHA-256 of the tracking secret, lower-case hex
     * @param due first due date, explained
     * @param form receipt slip and appointment (form 01)
     */
    @JsonInclude(Include.NON_ABSENT)
    record DossierReceived(
            DossierId dossierId,
            Instant at,
            String officialCode,
            Dimensions dimensions,
            String procedureName,
            int workflowVersion,
            TimeLimit timeLimit,
            List<Component> components,
            UUID applicant,
            Optional<String> supportPlace,
            Optional<String> assistedBy,
            String trackingHash,
            DueDate due,
            Form form)
            implements DossierEvent {
        public DossierReceived {
            components = List.copyOf(components);
        }
    }

    /** The receiving unit handed the dossier over; the competent agency processes it. */
    record DossierTransferred(DossierId dossierId, Instant at, Dimensions dimensions, String toAgency)
            implements DossierEvent {}

    /**
     * The applicant was asked to complete the dossier; its clock stops.
     *
     * @param requestNo 1 for the first request
     * @param missingItems number of items asked for, 1 or more
     * @param note reference into the vault: reason and items in words
     * @param form request for a supplement (form 02)
     */
    record SupplementRequested(
            DossierId dossierId,
            Instant at,
            Dimensions dimensions,
            int requestNo,
            int missingItems,
            UUID note,
            Form form)
            implements DossierEvent {}

    /**
     * The applicant completed the dossier; its clock runs again.
     *
     * @param requestNo the request that this answers
     * @param pausedAt when the clock had stopped
     * @param policy what the pause did to the due date
     * @param due new due date, explained
     */
    record SupplementSubmitted(
            DossierId dossierId,
            Instant at,
            Dimensions dimensions,
            int requestNo,
            Instant pausedAt,
            SupplementPolicy policy,
            DueDate due)
            implements DossierEvent {}

    /**
     * The result was signed and numbered: the dossier is resolved, though not yet handed over.
     *
     * @param resultNumber number and symbol of the result, for example {@code 15/GP-SNV}; unique per dossier only
     * @param electronicResult whether an electronic result is linked
     */
    record ResultIssued(
            DossierId dossierId,
            Instant at,
            Dimensions dimensions,
            Ending ending,
            String resultNumber,
            boolean electronicResult)
            implements DossierEvent {}

    /**
     * The result reached the applicant. Collecting late is not lateness of the agency.
     *
     * @param delivery how it went out
     * @param deliveringUnit code of the organisation that handed it over
     */
    record ResultDelivered(
            DossierId dossierId, Instant at, Dimensions dimensions, Channel delivery, String deliveringUnit)
            implements DossierEvent {}

    /**
     * Refused before it went to the competent agency.
     *
     * @param reason reference into the vault
     * @param form refusal to receive (form 03)
     */
    record DossierRefused(DossierId dossierId, Instant at, Dimensions dimensions, Ending ending, UUID reason, Form form)
            implements DossierEvent {}

    /** Not eligible after appraisal: sent back with written reasons. @param reason reference into the vault */
    record DossierSentBack(DossierId dossierId, Instant at, Dimensions dimensions, Ending ending, UUID reason)
            implements DossierEvent {}

    /** The applicant took the dossier back before a result. @param reason reference into the vault */
    record WithdrawalAccepted(DossierId dossierId, Instant at, Dimensions dimensions, Ending ending, UUID reason)
            implements DossierEvent {}

    /**
     * The applicant was forgotten: the vault rows are gone for good, and replay cannot bring them back.
     *
     * @param person reference that leads nowhere now
     * @param texts references of free text about the person, gone too
     */
    record PersonErased(DossierId dossierId, Instant at, UUID person, List<UUID> texts) implements DossierEvent {
        public PersonErased {
            texts = List.copyOf(texts);
        }
    }
}
