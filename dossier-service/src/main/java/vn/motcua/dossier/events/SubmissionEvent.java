package vn.motcua.dossier.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What happens before a receipt: nothing is due yet, and no figure of received dossiers counts it. */
public sealed interface SubmissionEvent extends DossierEvent {
    /**
     * A dossier was handed in by a portal or partner and waits for its receipt.
     *
     * @param procedureId identifier of the procedure in the catalogue
     * @param procedureCode national code
     * @param procedureVersionNo version in force on the day of submission; the receipt pins its own
     * @param procedureName name in that version, Vietnamese
     * @param channel how it came in
     * @param receivingUnit code of the organisation that is to receive it
     * @param subject what the applicant is
     * @param components what was handed in
     * @param missingComponents codes of components that the procedure asks for and that are not there yet
     * @param applicant reference into the vault
     * @param supportPlace code of the organisation where the applicant was helped, when it is another place
     * @param assistedBy officer id of who helped file online; the applicant stays the transactor
     * @param trackingHash SHA-256 of the identifier and the tracking secret, lower-case hex
     */
    @JsonInclude(Include.NON_ABSENT)
    record DossierSubmitted(
            DossierId dossierId,
            Instant at,
            String procedureId,
            String procedureCode,
            int procedureVersionNo,
            String procedureName,
            Channel channel,
            String receivingUnit,
            Subject subject,
            List<Component> components,
            List<String> missingComponents,
            UUID applicant,
            Optional<String> supportPlace,
            Optional<String> assistedBy,
            String trackingHash)
            implements SubmissionEvent {
        public DossierSubmitted {
            components = List.copyOf(components);
            missingComponents = List.copyOf(missingComponents);
        }
    }

    /**
     * The receiving unit asked for what is missing before it receives; no deadline runs.
     *
     * @param requestNo 1 for the first request
     * @param missingItems number of items asked for, 1 or more
     * @param note reference into the vault: reason and items in words
     * @param form request for a supplement (form 02)
     */
    record SupplementRequestedBeforeReceipt(
            DossierId dossierId, Instant at, int requestNo, int missingItems, UUID note, Form form)
            implements SubmissionEvent {}

    /**
     * The applicant completed a dossier that is not received yet.
     *
     * @param requestNo the request that this answers
     * @param components all that is handed in now
     * @param missingComponents codes of components that are asked for and still not there
     */
    record SupplementSubmittedBeforeReceipt(
            DossierId dossierId, Instant at, int requestNo, List<Component> components, List<String> missingComponents)
            implements SubmissionEvent {
        public SupplementSubmittedBeforeReceipt {
            components = List.copyOf(components);
            missingComponents = List.copyOf(missingComponents);
        }
    }
}
