package vn.motcua.plan.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.eventstore.vault.Vault;
import vn.motcua.plan.events.Schedule;

/**
 * What a plan's document says beyond what is decided on: its free text, its recipients, and where everything stands. It may
 * name people, so it lies in the vault, and the event holds its reference. Text is Vietnamese, NFC, as printed; {@code line}
 * is the 1-based line of the source; lists keep the printed order.
 *
 * @param head as printed, with the words of the legal bases
 * @param headings section headings
 * @param goals statements of a goals section
 * @param generalTasks numbered tasks in prose beside a table
 * @param groups task groups with the groups inside them
 * @param tasks where each task stands, and what it takes over from a merged cell
 * @param targets where each target stands, and what the text leaves open
 * @param leftOver lines of which nothing was made
 */
@Schema(description = "Phần còn lại của tài liệu / the rest of the document")
public record PlanDocument(
        Optional<Opening> head,
        List<Passage> headings,
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
        Optional<Signed> signed,
        List<TaskPlace> tasks,
        List<TargetPlace> targets,
        List<String> leftOver) {
    /** A document that was kept before something was asked of it says nothing of that. */
    public PlanDocument {
        headings = orNone(headings);
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

    /** In place of one that is damaged. */
    static PlanDocument unreadable() {
        return new PlanDocument(
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(Vault.UNREADABLE));
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /**
     * What stands over the text.
     *
     * @param number as printed, without the symbol; empty before the plan is issued
     * @param parentBody the body above the issuer
     * @param day of the printed date, as {@code month} and {@code year}; each may be blank
     */
    public record Opening(
            Optional<Integer> number,
            Optional<String> symbol,
            Optional<String> parentBody,
            Optional<String> issuer,
            Optional<String> place,
            Optional<Integer> day,
            Optional<Integer> month,
            Optional<Integer> year,
            List<Basis> legalBases,
            Optional<Basis> parentPlan) {
        public Opening {
            legalBases = orNone(legalBases);
        }
    }

    /**
     * An instrument that is cited, in its own words.
     *
     * @param kind of instrument
     * @param amends what it amends
     */
    public record Basis(
            String kind,
            String number,
            Optional<LocalDate> issuedOn,
            String issuer,
            String title,
            Optional<String> amends,
            String verbatim,
            int line) {}

    /** A passage with its printed label, and the timings inside its sentences. */
    public record Passage(String label, String text, List<Schedule> schedules, int line) {
        public Passage {
            schedules = orNone(schedules);
        }
    }

    /** The office that signs, never who. @param onBehalfOf office for which a deputy signs */
    public record Signed(String title, Optional<String> onBehalfOf, int line) {}

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
            Optional<String> leadVerbatim,
            Optional<String> coordinatingVerbatim,
            Optional<String> productsVerbatim,
            int line) {}

    /**
     * @param comparatorAssumed whether the text states no comparator
     * @param candidates the metrics that it could be, when it was given none
     * @param valueSetBy {@code provincialCommittee} or {@code parent} when the value is set elsewhere
     */
    public record TargetPlace(
            String targetId,
            boolean comparatorAssumed,
            List<String> candidates,
            Optional<String> valueSetBy,
            int line) {
        public TargetPlace {
            candidates = orNone(candidates);
        }
    }
}
