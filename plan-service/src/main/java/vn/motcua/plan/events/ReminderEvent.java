package vn.motcua.plan.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What units were told of the due days of a task. It has a history beside the task's: a reminder makes no version of the task stale that
 * somebody has before them.
 */
public sealed interface ReminderEvent extends OfPlan {
    TaskId taskId();

    /**
     * Something of a task is due soon or was to be done, and is not done. Each level is told once for a due day.
     *
     * @param occurrenceId which occurrence is due; empty when the whole task is
     * @param dueOn the day that was meant, Asia/Ho_Chi_Minh
     */
    @JsonInclude(Include.NON_ABSENT)
    record TaskReminded(
            PlanId planId, TaskId taskId, Instant at, Optional<UUID> occurrenceId, Reminder reminder, LocalDate dueOn)
            implements ReminderEvent {}
}
