package vn.motcua.dashboard.known;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is read of the topic {@code plan} about tasks. How a task stands is told by the plan's service with each event. */
public sealed interface TaskMessage extends AnyPlanMessage, NoticeMessage {
    UUID taskId();

    @Override
    default UUID itemId() {
        return taskId();
    }

    /**
     * @param organisation code of the organisation whose plan it is of
     * @param position place in the plan, from 1
     * @param state {@code NOT_STARTED}, or {@code COMPLETED} when the document calls the task finished
     */
    record Drafted(UUID planId, UUID taskId, Instant at, String organisation, int position, String state, Task task)
            implements TaskMessage {}

    record DraftCorrected(UUID planId, UUID taskId, Instant at, String state, Task task) implements TaskMessage {}

    /** A task was taken out of a draft. */
    record Dropped(UUID planId, UUID taskId, Instant at) implements TaskMessage {}

    /**
     * @param startsOn first day on which it can be worked on, where the schedule names one
     * @param continuous whether it is done all through the year
     */
    record Scheduled(
            UUID planId, UUID taskId, Instant at, Optional<LocalDate> startsOn, boolean continuous, Standing standing)
            implements TaskMessage {}

    /** The work on a task of an issued plan has gone on. */
    sealed interface Work extends TaskMessage {
        Standing standing();
    }

    record OccurrenceOpened(UUID planId, UUID taskId, Instant at, Standing standing) implements Work {}

    record ProgressReported(UUID planId, UUID taskId, Instant at, Standing standing) implements Work {}

    record ProgressCorrected(UUID planId, UUID taskId, Instant at, Standing standing) implements Work {}

    record Completed(UUID planId, UUID taskId, Instant at, Standing standing) implements Work {}

    record CompletionCorrected(UUID planId, UUID taskId, Instant at, Standing standing) implements Work {}

    /** @param label number as printed, for example {@code III.4} */
    record Task(String label, String content, List<Unit> leadUnits, Schedule schedule) {
        public Task {
            leadUnits = leadUnits == null ? List.of() : List.copyOf(leadUnits);
        }
    }

    /** A unit as the plan names it. @param organisation its code, when the name tells */
    record Unit(String name, Optional<String> organisation) {}

    /** Only the plan's own words are read: what they mean is told by {@link Scheduled}. */
    record Schedule(String verbatim) {}

    /**
     * How a task stands after an event.
     *
     * @param state {@code NOT_STARTED}, {@code IN_PROGRESS} or {@code COMPLETED}
     * @param percent how much is done, 0 to 100
     * @param dueOn the next day on which something of the task is due; empty when nothing is
     */
    record Standing(String state, int percent, Optional<LocalDate> dueOn) {}
}
