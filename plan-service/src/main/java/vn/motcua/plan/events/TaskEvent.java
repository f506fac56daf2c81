package vn.motcua.plan.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everything that can happen to one task of a plan. Stored for good: add components, never rename or remove. */
public sealed interface TaskEvent extends AnyPlanEvent {
    TaskId taskId();

    /**
     * A task came into being: with the draft of its plan, or added to the draft.
     *
     * @param organisation code of the organisation whose plan it is of
     * @param position place in the plan, from 1
     * @param state {@code COMPLETED} when the document calls the task finished, otherwise {@code NOT_STARTED}
     */
    record TaskDrafted(
            PlanId planId,
            TaskId taskId,
            Instant at,
            String organisation,
            int position,
            TaskState state,
            PlanContent.Task task)
            implements TaskEvent {}

    /**
     * A task of a draft was corrected. Tells how it reads now.
     *
     * @param reason why, in the vault
     */
    record TaskDraftCorrected(
            PlanId planId, TaskId taskId, Instant at, TaskState state, PlanContent.Task task, UUID reason)
            implements TaskEvent {}

    /**
     * A task was taken out of a draft, and is in no plan any more.
     *
     * @param reason why, in the vault
     */
    record TaskDropped(PlanId planId, TaskId taskId, Instant at, UUID reason) implements TaskEvent {}

    /**
     * The plan was issued: this is what is due of the task, and when.
     *
     * @param startsOn first day on which it can be worked on, where the schedule names one
     * @param dueOn last day on which the whole task is on time; empty when only its occurrences are due, or nothing is
     * @param continuous whether it is done all through the year
     * @param occurrences periods of the plan year that are not over on the day of issue, oldest first
     */
    record TaskScheduled(
            PlanId planId,
            TaskId taskId,
            Instant at,
            Optional<LocalDate> startsOn,
            Optional<LocalDate> dueOn,
            boolean continuous,
            List<TaskOccurrence> occurrences,
            TaskStanding standing)
            implements TaskEvent {
        public TaskScheduled {
            occurrences = List.copyOf(occurrences);
        }
    }

    /** The trigger of a task fired: it is to be done once more. */
    record TaskOccurrenceOpened(
            PlanId planId, TaskId taskId, Instant at, TaskOccurrence occurrence, TaskStanding standing)
            implements TaskEvent {}

    /**
     * A unit told how a task goes on.
     *
     * @param reportId UUIDv7; a correction names it
     * @param occurrenceId which occurrence is told about; empty for a task that has none
     * @param percent how much of it is done, 0 to 100
     * @param noteRef what was written, in the vault; empty when nothing was
     */
    record TaskProgressReported(
            PlanId planId,
            TaskId taskId,
            Instant at,
            UUID reportId,
            Optional<UUID> occurrenceId,
            int percent,
            Optional<UUID> noteRef,
            TaskStanding standing)
            implements TaskEvent {}

    /**
     * A report was wrong; it stays in the history, and this counts from now on.
     *
     * @param reportId the report that is corrected
     * @param occurrenceId what it was about, as in the report
     * @param noteRef what was written in place of the first note; empty when that one stays
     * @param reason why, in the vault
     */
    record TaskProgressCorrected(
            PlanId planId,
            TaskId taskId,
            Instant at,
            UUID reportId,
            Optional<UUID> occurrenceId,
            int percent,
            Optional<UUID> noteRef,
            UUID reason,
            TaskStanding standing)
            implements TaskEvent {}

    /**
     * A task, or one occurrence of it, was done.
     *
     * @param occurrenceId which occurrence is done; empty when the whole task is
     * @param completedOn day in Asia/Ho_Chi_Minh
     * @param dueOn the day it was due; empty when it had none
     * @param noteRef product and evidence in the vault; empty when nothing was written
     */
    record TaskCompleted(
            PlanId planId,
            TaskId taskId,
            Instant at,
            Optional<UUID> occurrenceId,
            LocalDate completedOn,
            Optional<LocalDate> dueOn,
            Optional<UUID> noteRef,
            TaskStanding standing)
            implements TaskEvent {}

    /**
     * A completion was wrong; it stays in the history, and this counts from now on.
     *
     * @param occurrenceId the occurrence whose completion is corrected; empty when the whole task's is
     * @param completedOn the right day; empty when it was not done after all
     * @param reason why, in the vault
     */
    record TaskCompletionCorrected(
            PlanId planId,
            TaskId taskId,
            Instant at,
            Optional<UUID> occurrenceId,
            Optional<LocalDate> completedOn,
            Optional<LocalDate> dueOn,
            Optional<UUID> noteRef,
            UUID reason,
            TaskStanding standing)
            implements TaskEvent {}
}
