package vn.motcua.plan.write.importplan;

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
        Head head,
        List<Statement> headings,
        List<Statement> purposes,
        List<Statement> requirements,
        List<Statement> goals,
        List<Statement> generalTasks,
        List<TaskGroup> groups,
        List<Task> tasks,
        List<Target> targets,
        List<Statement> responsibilities,
        List<ReportingDuty> reportingDuties,
        List<Statement> annexes,
        List<Statement> notes,
        List<Recipient> recipients,
        Optional<Signer> signer,
        List<Doubt> uncertain,
        List<LineUse> lines) {

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
            Optional<Integer> number,
            Optional<String> symbol,
            Optional<String> parentBody,
            Optional<String> issuer,
            Optional<String> place,
            DateParts date,
            String title,
            Optional<Integer> planYear,
            List<LegalBasis> legalBases,
            Optional<LegalBasis> parentPlan) {}

    /** Any part may still be blank before the plan is issued. */
    public record DateParts(Optional<Integer> day, Optional<Integer> month, Optional<Integer> year) {
        static final DateParts BLANK = new DateParts(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** @param amends what the instrument amends, in its own words */
    public record LegalBasis(
            String kind,
            String number,
            Optional<LocalDate> issuedOn,
            String issuer,
            String title,
            Optional<String> amends,
            String verbatim,
            int line) {}

    /** @param schedules timings that stand inside the sentences */
    public record Statement(String label, String text, List<Schedule> schedules, int line) {}

    /** @param parts groups inside this one ("2.1" in "2.") */
    public record TaskGroup(String label, String title, List<TaskGroup> parts, int line) {}

    /**
     * @param ref unique name in the document: group and label ("III.4"), or a dotted label alone ("2.3.1")
     * @param group label of the top group
     * @param content one line of a table cell; of prose the heading, a line break, and its paragraphs
     */
    public record Task(
            String ref,
            String label,
            String group,
            String content,
            Responsible lead,
            Responsible coordinating,
            List<String> products,
            String productsVerbatim,
            Schedule schedule,
            boolean scheduleInherited,
            int line) {}

    /** @param inherited the cell is empty here, its value is the one of the merged cell above */
    public record Responsible(List<ResponsibleUnit> units, String verbatim, boolean inherited) {
        static final Responsible NONE = new Responsible(List.of(), "", false);
    }

    public record ResponsibleUnit(UnitKind kind, String name) {}

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
            Optional<String> metric,
            Comparator comparator,
            boolean comparatorAssumed,
            Optional<BigDecimal> value,
            Optional<String> valueSetBy,
            Unit unit,
            boolean ifAny,
            String verbatim,
            String standsIn,
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

    public record ReportingDuty(String reporter, String to, Schedule schedule, String verbatim, int line) {}

    /** @param purpose the code in brackets: REPORT for (b/c), EXECUTE for (t/h), ARCHIVE for "Lưu" */
    public record Recipient(String name, Optional<Purpose> purpose, int line) {}

    public enum Purpose {
        REPORT,
        EXECUTE,
        ARCHIVE
    }

    /** @param onBehalfOf office for which a deputy signs ("KT. GIÁM ĐỐC") */
    public record Signer(Optional<String> name, String title, Optional<String> onBehalfOf, int line) {}

    /** @param about the words concerned */
    public record Doubt(DoubtKind kind, String about, int line) {}

    /** @param reason the item that uses the line ("tasks[III.4]"), or why it is noise; empty when left over */
    public record LineUse(int line, String text, Use use, String reason) {}

    public enum Use {
        USED,
        NOISE,
        LEFT_OVER
    }
}
