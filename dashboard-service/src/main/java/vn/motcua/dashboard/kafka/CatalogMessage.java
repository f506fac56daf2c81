package vn.motcua.dashboard.kafka;

import java.time.LocalDate;
import java.util.UUID;

/** What is read of the topic {@code catalog}: procedures in force, and the names of organisations. */
public sealed interface CatalogMessage {
    /**
     * @param effectiveFrom first day in force, Asia/Ho_Chi_Minh
     * @param onlineLevel {@code NONE}, {@code PARTIAL} or {@code FULL}
     */
    record ProcedurePublished(
            UUID procedureId, int versionNo, LocalDate effectiveFrom, boolean businessRelated, String onlineLevel)
            implements CatalogMessage {}

    /** @param effectiveOn from this day on it is out of force */
    record ProcedureRepealed(UUID procedureId, LocalDate effectiveOn) implements CatalogMessage {}

    record OrganisationRegistered(String code, String name) implements CatalogMessage {}
}
