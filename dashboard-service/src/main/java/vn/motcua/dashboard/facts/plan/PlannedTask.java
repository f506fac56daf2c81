package vn.motcua.dashboard.facts.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A task of a plan with what decides how it stands on a day.
 *
 * @param schedule the plan's own words
 * @param state {@code NOT_STARTED}, {@code IN_PROGRESS} or {@code COMPLETED}, as the plan's service tells it
 * @param percent how much is done, 0 to 100
 * @param continuous done all year round
 * @param startsOn first day on which it can be worked on, where the schedule names one
 * @param dueOn next day on which something of it is due; empty when nothing is
 * @param corrected whether a report or a completion was corrected
 */
public record PlannedTask(
        UUID taskId,
        String label,
        String content,
        List<String> leadUnits,
        String schedule,
        String state,
        int percent,
        boolean continuous,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> dueOn,
        boolean corrected) {
    public PlannedTask {
        leadUnits = List.copyOf(leadUnits);
    }
}
