package vn.motcua.plan.events;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How the work on a task of an issued plan has gone so far: on the whole of it, and on each of its occurrences.
 *
 * @param endsWithOccurrences whether it is done as soon as all occurrences are
 * @param occurrences in the order in which they were planned or opened
 * @param reports which occurrence each report was about; empty for the whole task
 */
public record TaskWork(
        boolean endsWithOccurrences,
        Progress whole,
        Map<UUID, Occurrence> occurrences,
        Map<UUID, Optional<UUID>> reports) {
    /** @param planned the occurrence as it was told */
    public record Occurrence(TaskOccurrence planned, Progress progress) {}

    /**
     * @param dueOn day on which it is due; empty when it has none
     * @param report the newest report; empty before the first
     */
    public record Progress(
            Optional<LocalDate> dueOn,
            boolean begun,
            int percent,
            Optional<UUID> report,
            Optional<LocalDate> completedOn) {
        static Progress due(Optional<LocalDate> dueOn) {
            return new Progress(dueOn, false, 0, Optional.empty(), Optional.empty());
        }

        public boolean isCompleted() {
            return completedOn.isPresent();
        }

        private Progress reported(UUID reportId, int done) {
            return new Progress(dueOn, true, done, Optional.of(reportId), completedOn);
        }

        /** An older report that is corrected says nothing of how things stand now. */
        private Progress corrected(UUID reportId, int done) {
            return report.filter(reportId::equals).isPresent() ? reported(reportId, done) : this;
        }

        private Progress completed(Optional<LocalDate> day) {
            return new Progress(dueOn, begun, percent, report, day);
        }

        public TaskState state() {
            return isCompleted() ? TaskState.COMPLETED : begun ? TaskState.IN_PROGRESS : TaskState.NOT_STARTED;
        }

        public int done() {
            return isCompleted() ? 100 : percent;
        }

        private Stream<LocalDate> open() {
            return isCompleted() ? Stream.empty() : dueOn.stream();
        }
    }

    public static TaskWork planned(
            boolean endsWithOccurrences, Optional<LocalDate> dueOn, Collection<TaskOccurrence> planned) {
        TaskWork work = new TaskWork(endsWithOccurrences, Progress.due(dueOn), Map.of(), Map.of());
        for (TaskOccurrence occurrence : planned) {
            work = work.opened(occurrence);
        }
        return work;
    }

    public TaskWork opened(TaskOccurrence occurrence) {
        return withOccurrence(occurrence.occurrenceId(), new Occurrence(occurrence, Progress.due(occurrence.dueOn())));
    }

    public TaskWork reported(UUID reportId, Optional<UUID> occurrenceId, int percent) {
        Map<UUID, Optional<UUID>> more = new LinkedHashMap<>(reports);
        more.put(reportId, occurrenceId);
        return new TaskWork(endsWithOccurrences, whole, occurrences, more)
                .with(occurrenceId, of(occurrenceId).reported(reportId, percent));
    }

    public TaskWork reportCorrected(UUID reportId, int percent) {
        Optional<UUID> occurrenceId = reports.get(reportId);
        return with(occurrenceId, of(occurrenceId).corrected(reportId, percent));
    }

    /** @param day when it was done; empty when it was not done after all */
    public TaskWork completed(Optional<UUID> occurrenceId, Optional<LocalDate> day) {
        return with(occurrenceId, of(occurrenceId).completed(day));
    }

    /** The progress of an occurrence that exists, or of the whole task. */
    public Progress of(Optional<UUID> occurrenceId) {
        return occurrenceId.map(id -> occurrences.get(id).progress()).orElse(whole);
    }

    /** Whether the whole task is done. */
    public boolean isCompleted() {
        return whole.isCompleted()
                || endsWithOccurrences
                        && !occurrences.isEmpty()
                        && occurrences.values().stream()
                                .allMatch(one -> one.progress().isCompleted());
    }

    public TaskStanding standing() {
        if (isCompleted()) {
            return new TaskStanding(TaskState.COMPLETED, 100, Optional.empty());
        }
        boolean begun = Stream.concat(
                        Stream.of(whole), occurrences.values().stream().map(Occurrence::progress))
                .anyMatch(progress -> progress.state() != TaskState.NOT_STARTED);
        return new TaskStanding(begun ? TaskState.IN_PROGRESS : TaskState.NOT_STARTED, percent(), nextDue());
    }

    private int percent() {
        return occurrences.isEmpty()
                ? whole.percent()
                : occurrences.values().stream()
                                .mapToInt(one -> one.progress().done())
                                .sum()
                        / occurrences.size();
    }

    private Optional<LocalDate> nextDue() {
        return Stream.concat(whole.open(), occurrences.values().stream().flatMap(one -> one.progress()
                        .open()))
                .min(Comparator.naturalOrder());
    }

    private TaskWork with(Optional<UUID> occurrenceId, Progress progress) {
        return occurrenceId
                .map(id -> withOccurrence(id, new Occurrence(occurrences.get(id).planned(), progress)))
                .orElseGet(() -> new TaskWork(endsWithOccurrences, progress, occurrences, reports));
    }

    private TaskWork withOccurrence(UUID id, Occurrence occurrence) {
        Map<UUID, Occurrence> more = new LinkedHashMap<>(occurrences);
        more.put(id, occurrence);
        return new TaskWork(endsWithOccurrences, whole, more, reports);
    }
}
