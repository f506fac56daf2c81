package vn.motcua.dashboard.known;

import java.time.Instant;
import java.util.UUID;

/** What is read of the topic {@code dossier}: just the fields that boards count by. */
public sealed interface DossierMessage {
    UUID dossierId();

    /** When it happened, business time. */
    Instant at();

    record Received(
            UUID dossierId, Instant at, String officialCode, String procedureName, Dimensions dimensions, Due due)
            implements DossierMessage {}

    record Transferred(UUID dossierId, Instant at) implements DossierMessage {}

    record SupplementRequested(UUID dossierId, Instant at) implements DossierMessage {}

    /** @param pausedAt when the clock had stopped */
    record SupplementSubmitted(UUID dossierId, Instant at, Instant pausedAt, Due due) implements DossierMessage {}

    /** @param electronicResult whether the result exists as an electronic file */
    record ResultIssued(UUID dossierId, Instant at, Ending ending, boolean electronicResult)
            implements DossierMessage {}

    record ResultDelivered(UUID dossierId, Instant at) implements DossierMessage {}

    record Refused(UUID dossierId, Instant at, Ending ending) implements DossierMessage {}

    record SentBack(UUID dossierId, Instant at, Ending ending) implements DossierMessage {}

    record WithdrawalAccepted(UUID dossierId, Instant at, Ending ending) implements DossierMessage {}

    /** What a dossier is grouped by, fixed at receipt. */
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

    /** @param dueAt due date in force from now on */
    record Due(Instant dueAt) {}

    /**
     * @param endedAt when the resolution ended
     * @param dueAt due date in force at that moment
     * @param timeliness {@code EARLY}, {@code ON_TIME} or {@code LATE}, by date
     * @param supplementRequests how often a supplement was asked for
     * @param supplementSeconds how long the dossier waited for supplements
     */
    record Ending(Instant endedAt, Instant dueAt, String timeliness, int supplementRequests, long supplementSeconds) {}
}
