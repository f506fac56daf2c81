package vn.motcua.dossier.events;

import java.time.Instant;

/**
 * How a dossier stood when its resolution ended.
 *
 * @param endedAt when the resolution ended; what happens later (late collection, say) changes nothing
 * @param dueAt due date in force at that moment
 * @param timeliness by date, against the due date that {@code basis} names
 * @param basis the due date that was compared with
 * @param supplementRequests how often a supplement was asked for, 0 or more
 * @param supplementSeconds time that the dossier waited for supplements, 0 or more
 */
public record Ending(
        Instant endedAt,
        Instant dueAt,
        Timeliness timeliness,
        OnTimeBasis basis,
        int supplementRequests,
        long supplementSeconds) {}
