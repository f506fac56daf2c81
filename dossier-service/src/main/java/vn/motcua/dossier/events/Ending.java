package vn.motcua.dossier.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.Optional;

/**
 * How a dossier stood when its resolution ended.
 *
 * @param endedAt when the resolution ended; what happens later (late collection, say) changes nothing
 * @param dueAt due date in force at that moment
 * @param timeliness by date, against the due date that {@code basis} names; absent without a result, for then none was due
 * @param basis the due date that was compared with; absent without a result
 * @param supplementRequests how often a supplement was asked for, 0 or more
 * @param supplementSeconds time that the dossier waited for supplements, 0 or more
 */
@JsonInclude(Include.NON_ABSENT)
public record Ending(
        Instant endedAt,
        Instant dueAt,
        Optional<Timeliness> timeliness,
        Optional<OnTimeBasis> basis,
        int supplementRequests,
        long supplementSeconds) {}
