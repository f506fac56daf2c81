package vn.motcua.plan.write.importplan;

import static vn.motcua.plan.write.importplan.Limits.ITEMS_MAX;
import static vn.motcua.plan.write.importplan.Limits.LABEL_MAX;
import static vn.motcua.plan.write.importplan.Limits.LINES_MAX;
import static vn.motcua.plan.write.importplan.Limits.NAME_MAX;
import static vn.motcua.plan.write.importplan.Limits.PARTS_MAX;
import static vn.motcua.plan.write.importplan.Limits.PASSAGE_MAX;
import static vn.motcua.plan.write.importplan.Limits.TARGETS_MAX;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
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
        @NotNull @Valid Head head,
        @Size(max = ITEMS_MAX) List<Statement> headings,
        @Size(max = ITEMS_MAX) List<@NotNull @Valid Statement> purposes,
        @Size(max = ITEMS_MAX) List<@NotNull @Valid Statement> requirements,
        @Size(max = ITEMS_MAX) List<@NotNull @Valid Statement> goals,
        @Size(max = ITEMS_MAX) List<@NotNull @Valid Statement> generalTasks,
        @Size(max = ITEMS_MAX) List<@NotNull @Valid TaskGroup> groups,
        @Size(max = ITEMS_MAX) @UniqueRefs List<@NotNull @Valid Task> tasks,
        @Size(max = TARGETS_MAX) List<@NotNull @Valid Target> targets,
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

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }

    /** @return the lines that nothing was made of; a person should look at each */
    public List<LineUse> leftOver() {
        return lines.stream().filter(line -> line.use() == Use.LEFT_OVER).toList();
    }

    /**
     * @param number running number of the year, absent until the plan is issued
     * @param symbol such as {@code KH-SKHĐT}
     * @param parentPlan the plan of the province that this one carries out
     */
    public record Head(
            Optional<@Min(1) @Max(999_999) Integer> number,
            Optional<@Size(max = LABEL_MAX) String> symbol,
            Optional<@Size(max = NAME_MAX) String> parentBody,
            Optional<@Size(max = NAME_MAX) String> issuer,
            Optional<@Size(max = NAME_MAX) String> place,
            DateParts date,
            @NotNull @Size(max = NAME_MAX) String title,
            Optional<@Min(1900) @Max(9999) Integer> planYear,
            @Size(max = ITEMS_MAX) List<@NotNull @Valid LegalBasis> legalBases,
            Optional<@Valid LegalBasis> parentPlan) {
        public Head {
            date = date == null ? DateParts.BLANK : date;
            legalBases = orNone(legalBases);
        }
    }

    /** Any part may still be blank before the plan is issued. */
    public record DateParts(Optional<Integer> day, Optional<Integer> month, Optional<Integer> year) {
        static final DateParts BLANK = new DateParts(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** @param amends what the instrument amends, in its own words */
    public record LegalBasis(
            @Size(max = NAME_MAX) String kind,
            @NotNull @Size(max = LABEL_MAX) String number,
            Optional<LocalDate> issuedOn,
            @NotNull @Size(max = NAME_MAX) String issuer,
            @NotNull @Size(max = NAME_MAX) String title,
            Optional<@Size(max = NAME_MAX) String> amends,
            @Size(max = PASSAGE_MAX) String verbatim,
            int line) {}

    /** @param schedules timings that stand inside the sentences */
    public record Statement(
            @NotNull @Size(max = LABEL_MAX) String label,
            @NotNull @Size(max = PASSAGE_MAX) String text,
            @Size(max = PARTS_MAX) List<@NotNull @Whole Schedule> schedules,
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
            @NotNull @Whole Schedule schedule,
            boolean scheduleInherited,
            int line) {
        public Task {
            lead = lead == null ? Responsible.NONE : lead;
            coordinating = coordinating == null ? Responsible.NONE : coordinating;
            products = orNone(products);
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

        static final Responsible NONE = new Responsible(List.of(), "", false);
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

    /**
     * @param metric identifier of the metric, absent when the clause names none we know
     * @param comparatorAssumed the text states no comparator
     * @param value absent when another body sets it
     * @param valueSetBy {@code provincialCommittee} or {@code parent} when the value is set elsewhere
     * @param ifAny "(nếu có)": not applicable, rather than missed, when there is nothing to count
     * @param standsIn reference of the task, or label of the statement, that holds the target
     */
    public record Target(
            Optional<@Size(max = LABEL_MAX) String> metric,
            @NotNull Comparator comparator,
            boolean comparatorAssumed,
            Optional<@Digits(integer = 12, fraction = 6) BigDecimal> value,
            Optional<@Size(max = LABEL_MAX) String> valueSetBy,
            @NotNull Unit unit,
            boolean ifAny,
            @NotNull @Size(max = PASSAGE_MAX) String verbatim,
            @NotNull @Size(max = LABEL_MAX) String standsIn,
            int line) {}

    public enum Comparator {
        GT,
        GE,
        LT,
        LE,
        EQ
    }

    public enum Unit {
        PERCENT,
        MINUTES,
        HOURS,
        CALENDAR_DAYS,
        WORKING_DAYS,
        RULE
    }

    public record ReportingDuty(
            @NotNull @Size(max = NAME_MAX) String reporter,
            @NotNull @Size(max = NAME_MAX) String to,
            @NotNull @Whole Schedule schedule,
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

    /** @param about the words concerned */
    public record Doubt(DoubtKind kind, String about, int line) {}

    /** @param reason the item that uses the line ("tasks[III.4]"), or why it is noise; empty when left over */
    public record LineUse(int line, @NotNull String text, Use use, String reason) {}

    public enum Use {
        USED,
        NOISE,
        LEFT_OVER
    }
}
