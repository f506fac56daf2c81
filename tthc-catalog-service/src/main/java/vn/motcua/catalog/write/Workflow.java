package vn.motcua.catalog.write;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.catalog.events.LimitUnit;
import vn.motcua.catalog.events.TimeLimit;
import vn.motcua.catalog.events.WorkflowStep;

/**
 * The internal workflow in use.
 *
 * @param version 1 or more; 0 when none was approved
 * @param draft steps of the next one, which is not approved yet
 * @legal LB-33 the steps together take no longer than the time limit
 */
public record Workflow(int version, List<WorkflowStep> steps, Optional<List<WorkflowStep>> draft) {
    public static final Workflow NONE = new Workflow(0, List.of(), Optional.empty());
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int WORKING_DAYS_OF_A_WEEK = 5;
    private static final int LONGEST_MONTH_DAYS = 31;

    public Workflow {
        steps = List.copyOf(steps);
        draft = draft.map(List::copyOf);
    }

    Workflow drafted(List<WorkflowStep> newDraft) {
        return new Workflow(version, steps, Optional.of(newDraft));
    }

    Workflow withoutDraft() {
        return new Workflow(version, steps, Optional.empty());
    }

    /** Working hours from the first step to the last; of steps that run side by side the longest counts. */
    public int hours(int hoursPerWorkingDay) {
        Map<Integer, Integer> longest = steps.stream()
                .collect(toMap(WorkflowStep::order, step -> hoursOf(step, hoursPerWorkingDay), Math::max));
        return longest.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int hoursOf(WorkflowStep step, int hoursPerWorkingDay) {
        return step.unit() == LimitUnit.HOUR ? step.amount() : step.amount() * hoursPerWorkingDay;
    }

    /** The limits that the workflow cannot keep, whatever the calendar of the year is. */
    public List<TimeLimit> exceeded(List<TimeLimit> limits, int hoursPerWorkingDay) {
        int needed = hours(hoursPerWorkingDay);
        return limits.stream()
                .filter(limit -> needed > mostHours(limit, hoursPerWorkingDay))
                .toList();
    }

    /**
     * Within the day (0 working days) is one working day. Calendar days and months hold at most so many working days: those of a stretch
     * without a public holiday.
     */
    static int mostHours(TimeLimit limit, int hoursPerWorkingDay) {
        return switch (limit.unit()) {
            case HOUR -> limit.amount();
            case WORKING_DAY -> Math.max(limit.amount(), 1) * hoursPerWorkingDay;
            case CALENDAR_DAY -> workingDaysIn(limit.amount()) * hoursPerWorkingDay;
            case MONTH -> workingDaysIn(limit.amount() * LONGEST_MONTH_DAYS) * hoursPerWorkingDay;
        };
    }

    private static int workingDaysIn(int calendarDays) {
        return calendarDays / DAYS_OF_A_WEEK * WORKING_DAYS_OF_A_WEEK
                + Math.min(calendarDays % DAYS_OF_A_WEEK, WORKING_DAYS_OF_A_WEEK);
    }
}
