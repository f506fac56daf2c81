package vn.motcua.dashboard.facts.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A task of a plan with what decides its state on a day.
 *
 * @param schedule the plan's own words
 * @param continuous done all year round
 * @param from first day, when the schedule has one
 * @param lastDay last day on which it is not overdue, when the schedule has one
 * @param completed reported complete, or complete when the plan was issued
 * @param progressReported some progress was reported
 */
public record PlannedTask(
        String taskId,
        String label,
        String content,
        List<String> leadUnits,
        String schedule,
        boolean continuous,
        Optional<LocalDate> from,
        Optional<LocalDate> lastDay,
        boolean completed,
        boolean progressReported) {
    public PlannedTask {
        leadUnits = List.copyOf(leadUnits);
    }

    PlannedTask begun() {
        return new PlannedTask(taskId, label, content, leadUnits, schedule, continuous, from, lastDay, completed, true);
    }

    PlannedTask done() {
        return new PlannedTask(
                taskId, label, content, leadUnits, schedule, continuous, from, lastDay, true, progressReported);
    }
}
