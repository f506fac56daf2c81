package vn.motcua.dashboard.known;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What is read of the topic {@code catalog} about procedures; its directory is read by {@code organisations}. */
public sealed interface ProcedureMessage {
    UUID procedureId();

    /** When it happened, business time. */
    Instant at();

    /**
     * @param effectiveFrom first day in force, Asia/Ho_Chi_Minh
     * @param onlineLevel {@code NONE}, {@code PARTIAL} or {@code FULL}
     * @param resolvingAgency code of the organisation that resolves it
     */
    record Published(
            UUID procedureId,
            Instant at,
            int versionNo,
            LocalDate effectiveFrom,
            boolean businessRelated,
            String onlineLevel,
            String resolvingAgency)
            implements ProcedureMessage {}

    /** A version never takes effect. */
    record VersionWithdrawn(UUID procedureId, Instant at, int versionNo) implements ProcedureMessage {}

    /** @param effectiveOn from this day on it is out of force */
    record Repealed(UUID procedureId, Instant at, LocalDate effectiveOn) implements ProcedureMessage {}
}
