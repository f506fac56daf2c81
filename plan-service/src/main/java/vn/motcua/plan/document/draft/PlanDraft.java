package vn.motcua.plan.document.draft;

import static vn.motcua.plan.document.draft.Limits.ITEMS_MAX;
import static vn.motcua.plan.document.draft.Limits.LABEL_MAX;
import static vn.motcua.plan.document.draft.Limits.LINES_MAX;
import static vn.motcua.plan.document.draft.Limits.NAME_MAX;
import static vn.motcua.plan.document.draft.Limits.PARTS_MAX;
import static vn.motcua.plan.document.draft.Limits.PASSAGE_MAX;
import static vn.motcua.plan.document.draft.Limits.TARGETS_MAX;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import vn.motcua.plan.events.Schedule;

/**
 * What a plan document was understood to say. Nothing here is decided yet: a person corrects and confirms it.
 * Text is Vietnamese, NFC, one space between words, otherwise as printed, slips included. {@code line} is the 1-based
 * line of the source on which the item begins (paragraph or row for .docx, row for .xlsx). Lists keep the printed order.
 * @param generalTasks numbered tasks in prose of a document whose rows stand in a table or annex
 * @param goals statements of a goals section
 * @param headings section headings with their printed numbers
 * @param responsibilities who does what under "Tổ chức thực hiện"
 * @param notes footnotes, opening and closing sentences
 * @param lines every line of the source with what became of it
 */
public record PlanDraft(
        @NotNull @Valid DraftHead head,
        @Size(max = ITEMS_MAX) List<Statement> headings,
        @Size(max = ITEMS_MAX) List<@NotNull @Valid Statement> purposes,
        @Size(max = ITEMS_MAX) List<@NotNull @Valid Statement> requirements,
        @Size(max = ITEMS_MAX) List<@NotNull @Valid Statement> goals,
        @Size(max = ITEMS_MAX) List<@NotNull @Valid Statement> generalTasks,
        @Size(max = ITEMS_MAX) List<@NotNull @Valid TaskGroup> groups,
        @Size(max = ITEMS_MAX) @UniqueRefs List<@NotNull @Valid Task> tasks,
        @Size(max = TARGETS_MAX) List<@NotNull @Valid DraftTarget> targets,
        @Size(max = ITEMS_MAX) List<@NotNull @Valid Statement> responsibilities,
        @Size(max = ITEMS_MAX) List<@NotNull @Valid ReportingDuty> reportingDuties,
        @Size(max = ITEMS_MAX) List<@NotNull @Valid Statement> annexes,
        @Size(max = ITEMS_MAX) List<@NotNull @Valid Statement> notes,
        @Size(max = ITEMS_MAX) List<@NotNull @Valid Recipient> recipients,
        Optional<@Valid Signer> signer,
        @Size(max = LINES_MAX) List<Doubt> uncertain,
        @Size(max = LINES_MAX) List<@NotNull @Valid LineUse> lines) {

    /** What a corrected draft leaves out is empty; what it may not leave out is told with all else that is wrong. */
    public PlanDraft {
        headings = orNone(headings);
        purposes = orNone(purposes);
        requirements = orNone(requirements);
        goals = orNone(goals);
        generalTasks = orNone(generalTasks);
        groups = orNone(groups);
        tasks = orNone(tasks);
        targets = orNone(targets);
        responsibilities = orNone(responsibilities);
        reportingDuties = orNone(reportingDuties);
        annexes = orNone(annexes);
        notes = orNone(notes);
        recipients = orNone(recipients);
        uncertain = orNone(uncertain);
        lines = orNone(lines);
    }

    static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }

    /** @return the lines that nothing was made of; a person should look at each */
    public List<LineUse> leftOver() {
        return lines.stream().filter(line -> line.use() == Use.LEFT_OVER).toList();
    }

    /** @param schedules timings that stand inside the sentences */
    public record Statement(
            @NotNull @Size(max = LABEL_MAX) String label,
            @NotNull @Size(max = PASSAGE_MAX) String text,
            @Size(max = PARTS_MAX) List<@NotNull @CompleteSchedule Schedule> schedules,
            int line) {
        public Statement {
            schedules = orNone(schedules);
        }
    }

    /** @param parts groups inside this one ("2.1" in "2.") */
    public record TaskGroup(
            @NotNull @Size(max = LABEL_MAX) String label,
            @NotNull @Size(max = NAME_MAX) String title,
            @Size(max = PARTS_MAX) List<@NotNull @Valid TaskGroup> parts,
            int line) {
        public TaskGroup {
            parts = orNone(parts);
        }
    }

    /**
     * @param ref unique name in the document: group and label ("III.4"), or a dotted label alone ("2.3.1")
     * @param group label of the top group
     * @param content one line of a table cell; of prose the heading, a line break, and its paragraphs
     */
    public record Task(
            @NotBlank @Size(max = LABEL_MAX) String ref,
            @NotNull @Size(max = LABEL_MAX) String label,
            @NotNull @Size(max = LABEL_MAX) String group,
            @NotBlank @Size(max = PASSAGE_MAX) String content,
            @Valid Responsible lead,
            @Valid Responsible coordinating,
            @Size(max = PARTS_MAX) List<@NotNull @Size(max = NAME_MAX) String> products,
            @Size(max = PASSAGE_MAX) String productsVerbatim,
            @NotNull @CompleteSchedule Schedule schedule,
            boolean scheduleInherited,
            int line) {
        public Task {
            lead = lead == null ? Responsible.NONE : lead;
            coordinating = coordinating == null ? Responsible.NONE : coordinating;
            products = orNone(products);
        }

        /** The same task, led and accompanied by others. */
        public Task with(Responsible leadUnits, Responsible coordinatingUnits) {
            return new Task(
                    ref,
                    label,
                    group,
                    content,
                    leadUnits,
                    coordinatingUnits,
                    products,
                    productsVerbatim,
                    schedule,
                    scheduleInherited,
                    line);
        }
    }

    /** @param inherited the cell is empty here, its value is the one of the merged cell above */
    public record Responsible(
            @Size(max = PARTS_MAX) List<@NotNull @Valid ResponsibleUnit> units,
            @Size(max = PASSAGE_MAX) String verbatim,
            boolean inherited) {
        public Responsible {
            units = orNone(units);
        }

        public static final Responsible NONE = new Responsible(List.of(), "", false);
    }

    public record ResponsibleUnit(
            @NotNull UnitKind kind,
            @NotBlank @Size(max = NAME_MAX) String name) {}

    /** RULE: whoever a rule points at. OPEN: "có liên quan", not resolved yet. */
    public enum UnitKind {
        UNIT,
        OFFICERS,
        RULE,
        OPEN
    }

    public record ReportingDuty(
            @NotNull @Size(max = NAME_MAX) String reporter,
            @NotNull @Size(max = NAME_MAX) String to,
            @NotNull @CompleteSchedule Schedule schedule,
            @NotNull @Size(max = PASSAGE_MAX) String verbatim,
            int line) {}

    /** @param purpose the code in brackets: REPORT for (b/c), EXECUTE for (t/h), ARCHIVE for "Lưu" */
    public record Recipient(@NotNull @Size(max = NAME_MAX) String name, Optional<Purpose> purpose, int line) {}

    public enum Purpose {
        REPORT,
        EXECUTE,
        ARCHIVE
    }

    /** @param onBehalfOf office for which a deputy signs ("KT. GIÁM ĐỐC") */
    public record Signer(
            Optional<@Size(max = LABEL_MAX) String> name,
            @NotNull @Size(max = NAME_MAX) String title,
            Optional<@Size(max = NAME_MAX) String> onBehalfOf,
            int line) {}

    /**
     * @param about the words concerned
     * @param items what of the draft they became ("tasks[III.4]", "targets[0]"); empty when nothing did
     * @param candidates what could be right instead, the likeliest first: metrics, comparators
     */
    public record Doubt(
            DoubtKind kind,
            String about,
            int line,
            @Size(max = PARTS_MAX) List<String> items,
            @Size(max = PARTS_MAX) List<String> candidates) {
        public Doubt {
            items = orNone(items);
            candidates = orNone(candidates);
        }

        public Doubt(DoubtKind kind, String about, int line) {
            this(kind, about, line, List.of(), List.of());
        }
    }

    /**
     * @param reason the items that use the line ("tasks[III.4]"), or why it is noise; empty when left over
     * @param items the same items, each by itself
     */
    public record LineUse(
            int line,
            @NotNull String text,
            Use use,
            String reason,
            @Size(max = PARTS_MAX) List<String> items) {
        public LineUse {
            items = orNone(items);
        }

        public LineUse(int line, String text, Use use, String reason) {
            this(line, text, use, reason, List.of());
        }
    }

    public enum Use {
        USED,
        NOISE,
        LEFT_OVER
    }
}
