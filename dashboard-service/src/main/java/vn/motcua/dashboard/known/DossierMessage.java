package vn.motcua.dashboard.known;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What is read of the topic {@code dossier}: just the fields that boards count by. */
public sealed interface DossierMessage extends NoticeMessage {
    UUID dossierId();

    @Override
    default UUID itemId() {
        return dossierId();
    }

    /** Handed in and not received yet: no figure of received dossiers counts it. */
    record Submitted(
            UUID dossierId,
            Instant at,
            String procedureCode,
            String procedureName,
            String channel,
            String receivingUnit)
            implements DossierMessage {}

    record Received(
            UUID dossierId, Instant at, String officialCode, String procedureName, Dimensions dimensions, Due due)
            implements DossierMessage {}

    /**
     * @param toAgency code of the organisation that processes it
     * @param toUnit code of its division that handles it, when one was named
     */
    record Transferred(UUID dossierId, Instant at, String toAgency, Optional<String> toUnit)
            implements DossierMessage {}

    record SupplementRequested(UUID dossierId, Instant at) implements DossierMessage {}

    /** @param changed what came with it; empty when no component did */
    record SupplementSubmitted(UUID dossierId, Instant at, Due due, Optional<DimensionChange> changed)
            implements DossierMessage {}

    /**
     * @param promisedAt day that the applicant was promised anew
     * @param countedAt due date that figures count by from now on, whatever day was promised
     */
    record DueDateExtended(UUID dossierId, Instant at, Instant promisedAt, Instant countedAt)
            implements DossierMessage {}

    /** @param electronicResult whether the result exists as an electronic file */
    record ResultIssued(UUID dossierId, Instant at, Ending ending, boolean electronicResult)
            implements DossierMessage {}

    record ResultDelivered(UUID dossierId, Instant at) implements DossierMessage {}

    /** Refused before its receipt. */
    record Refused(UUID dossierId, Instant at) implements DossierMessage {}

    /**
     * Sent back, withdrawn, or whatever else ends a dossier without a result: nothing was due, so it is neither in time nor late.
     *
     * @param ending empty when it ended before its receipt
     */
    record EndedWithoutResult(UUID dossierId, Instant at, Optional<Ending> ending) implements DossierMessage {}

    /** @param due counted anew, when the slip had moved it */
    record ReceiptCorrected(UUID dossierId, Instant at, Optional<Due> due, DimensionChange changed)
            implements DossierMessage {}

    record ResultCorrected(UUID dossierId, Instant at) implements DossierMessage {}

    /** What a dossier is grouped by. */
    record Dimensions(
            String procedureCode,
            String field,
            String channel,
            String receivingUnit,
            String resolvingAgency,
            boolean greenLane,
            boolean requiresPaperResult,
            int components,
            int componentsDigitised,
            int componentsReused,
            Instant receivedAt,
            Instant originalDueAt) {}

    /** What changes of the dimensions; what is absent stays. */
    record DimensionChange(
            Optional<String> channel, Optional<Integer> componentsDigitised, Optional<Integer> componentsReused) {}

    /** @param dueAt due date in force from now on */
    record Due(Instant dueAt) {}

    /**
     * @param endedAt when the resolution ended
     * @param dueAt due date in force at that moment
     * @param timeliness {@code EARLY}, {@code ON_TIME} or {@code LATE}, by date; empty without a result
     */
    record Ending(Instant endedAt, Instant dueAt, Optional<String> timeliness) {}
}
