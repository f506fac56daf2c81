package vn.motcua.dashboard.known;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What is read of the topic {@code catalog}: procedures in force, and the names of organisations. */
public sealed interface CatalogMessage {
    /**
     * @param effectiveFrom first day in force, Asia/Ho_Chi_Minh
     * @param onlineLevel {@code NONE}, {@code PARTIAL} or {@code FULL}
     * @param resolvingAgency code of the organisation that resolves it
     */
    record ProcedurePublished(
            UUID procedureId,
            int versionNo,
            LocalDate effectiveFrom,
            boolean businessRelated,
            String onlineLevel,
            String resolvingAgency)
            implements CatalogMessage {}

    /** @param effectiveOn from this day on it is out of force */
    record ProcedureRepealed(UUID procedureId, LocalDate effectiveOn) implements CatalogMessage {}

    /** @param parent code of the organisation above it; empty at the top */
    record OrganisationRegistered(String code, String name, Optional<String> parent) implements CatalogMessage {}
}
