package vn.motcua.plan.view;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.plan.events.Schedule;

/**
 * What a plan's document says beyond what is decided on: its free text, its recipients, and where everything stands. It may
 * name people, so it lies in the vault, and the event holds its reference. Text is Vietnamese, NFC, as printed; {@code line}
 * is the 1-based line of the source; lists keep the printed order.
 *
 * @param goals statements of a goals section
 * @param generalTasks numbered tasks in prose beside a table
 * @param groups task groups with the groups inside them
 * @param tasks where each task stands, and what it takes over from a merged cell
 * @param targets where each target stands, and what the text leaves open
 * @param leftOver lines of which nothing was made
 */
@Schema(description = "Phần còn lại của tài liệu / the rest of the document")
public record PlanDocument(
        List<Passage> purposes,
        List<Passage> requirements,
        List<Passage> goals,
        List<Passage> generalTasks,
        List<Passage> responsibilities,
        List<Passage> annexes,
        List<Passage> notes,
        List<Section> groups,
        List<Duty> reportingDuties,
        List<SentTo> recipients,
        List<TaskPlace> tasks,
        List<TargetPlace> targets,
        List<String> leftOver) {
    public PlanDocument {
        purposes = List.copyOf(purposes);
        requirements = List.copyOf(requirements);
        goals = List.copyOf(goals);
        generalTasks = List.copyOf(generalTasks);
        responsibilities = List.copyOf(responsibilities);
        annexes = List.copyOf(annexes);
        notes = List.copyOf(notes);
        groups = List.copyOf(groups);
        reportingDuties = List.copyOf(reportingDuties);
        recipients = List.copyOf(recipients);
        tasks = List.copyOf(tasks);
        targets = List.copyOf(targets);
        leftOver = List.copyOf(leftOver);
    }

    /** A passage with its printed label. */
    public record Passage(String label, String text, int line) {}

    /** A task group; {@code parts} are the groups inside it. */
    public record Section(String label, String title, List<Section> parts, int line) {
        public Section {
            parts = List.copyOf(parts);
        }
    }

    /** A report that is due. */
    public record Duty(String reporter, String to, Schedule schedule, String verbatim, int line) {}

    /** @param purpose {@code REPORT}, {@code EXECUTE} or {@code ARCHIVE} */
    public record SentTo(String name, Optional<String> purpose, int line) {}

    /** The inherited marks say that the cell is empty there and its value is that of the merged cell above. */
    public record TaskPlace(
            String taskId,
            boolean leadInherited,
            boolean coordinatingInherited,
            boolean scheduleInherited,
            Optional<String> productsVerbatim,
            int line) {}

    /**
     * @param comparatorAssumed whether the text states no comparator
     * @param valueSetBy {@code provincialCommittee} or {@code parent} when the value is set elsewhere
     */
    public record TargetPlace(String targetId, boolean comparatorAssumed, Optional<String> valueSetBy, int line) {}
}
