package vn.motcua.plan.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.plan.document.draft.Ledger;
import vn.motcua.plan.document.draft.PlanDraft.ReportingDuty;
import vn.motcua.plan.document.draft.PlanDraft.Statement;
import vn.motcua.plan.document.draft.PlanDraft.Task;
import vn.motcua.plan.document.draft.PlanDraft.TaskGroup;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.Wording;
import vn.motcua.plan.document.grammar.Instruments;
import vn.motcua.plan.document.grammar.ScheduleGrammar;
import vn.motcua.plan.document.table.LinearCells;
import vn.motcua.plan.document.text.Paragraphs.Item;
import vn.motcua.plan.document.text.Paragraphs.Paragraph;

/** Sorts the sections of running text into purposes, requirements, goals, tasks, responsibilities. */
public final class SectionReader {
    private static final Pattern ABOUT_ANNEX =
            Pattern.compile("^\\((?:đính kèm|có|kèm theo).*phụ lục.*", Instruments.IGNORE_CASE);
    private static final Pattern CLOSING =
            Pattern.compile("^(?:Trên đây là|Trong quá trình|Yêu cầu các|Đề nghị các) .*");

    private static final int HEADING_CHARACTERS_MAX = 40;

    private final Ledger ledger;
    private final boolean tasksInTable;

    public final List<Statement> headings = new ArrayList<>();
    public final List<Statement> purposes = new ArrayList<>();
    public final List<Statement> requirements = new ArrayList<>();
    public final List<Statement> goals = new ArrayList<>();
    public final List<Statement> generalTasks = new ArrayList<>();
    public final List<TaskGroup> groups = new ArrayList<>();
    public final List<Task> tasks = new ArrayList<>();
    public final List<Statement> responsibilities = new ArrayList<>();
    public final List<ReportingDuty> reportingDuties = new ArrayList<>();
    public final List<Statement> annexes = new ArrayList<>();
    public final List<Statement> notes = new ArrayList<>();

    /** @param tasksInTable whether numbered contents in prose only introduce the rows of a table */
    public SectionReader(Ledger ledger, boolean tasksInTable) {
        this.ledger = ledger;
        this.tasksInTable = tasksInTable;
    }

    /** @param lines from the heading on, none blank */
    public void read(List<SourceLine> lines) {
        int body = 1;
        while (body < lines.size()
                && Wording.isUpper(lines.get(body).text())
                && !lines.get(body).text().matches("^\\d.*")) {
            body++;
        }
        List<String> heading = Outline.heading(LinearCells.text(lines.subList(0, body)));
        ledger.used(lines.subList(0, body), "headings");
        int line = lines.getFirst().number();
        headings.add(new Statement(heading.get(0), heading.get(1), List.of(), line));
        List<SourceLine> content = withoutRemarks(lines.subList(body, lines.size()));
        String title = Wording.lower(heading.get(1));
        List<Item> items = Paragraphs.items(content);
        if (title.startsWith("mục đích") || title.startsWith("yêu cầu")) {
            purposesAndRequirements(heading.get(0), title, items);
        } else if (title.startsWith("mục tiêu") || title.startsWith("chỉ tiêu")) {
            statements(heading.get(0), items, goals, "goals");
        } else if (title.contains("tổ chức thực hiện") || title.startsWith("trách nhiệm")) {
            organisation(heading.get(0), items);
        } else if (title.contains("kinh phí")) {
            statements(heading.get(0), items, notes, "notes");
        } else if (tasksInTable) {
            statements(heading.get(0), items, generalTasks, "generalTasks");
        } else {
            tasks(heading.get(0), heading.get(1), items, line);
        }
    }

    /** Sentences about the annex or about the whole plan stand after the last item, and belong to none. */
    private List<SourceLine> withoutRemarks(List<SourceLine> lines) {
        List<SourceLine> kept = new ArrayList<>();
        for (Paragraph paragraph : Paragraphs.of(lines)) {
            boolean aboutAnnex = ABOUT_ANNEX.matcher(paragraph.text()).matches();
            if (aboutAnnex || CLOSING.matcher(paragraph.text()).matches()) {
                (aboutAnnex ? annexes : notes).add(new Statement("", paragraph.text(), List.of(), paragraph.line()));
                ledger.used(paragraph.lines(), aboutAnnex ? "annexes" : "notes");
            } else {
                kept.addAll(paragraph.lines());
            }
        }
        return kept;
    }

    private void purposesAndRequirements(String section, String title, List<Item> items) {
        boolean required = title.startsWith("yêu cầu");
        for (Item item : items) {
            String first = Wording.lower(item.paragraphs().getFirst().withoutMarker());
            required = first.startsWith("yêu cầu") || required && !first.startsWith("mục đích");
            Item body = withoutHeading(section, item);
            String name = required ? "requirements" : "purposes";
            statements(section, List.of(body), required ? requirements : purposes, name);
        }
    }

    private Item withoutHeading(String section, Item item) {
        Paragraph first = item.paragraphs().getFirst();
        boolean isHeading = item.paragraphs().size() > 1 && first.text().length() <= HEADING_CHARACTERS_MAX;
        if (!isHeading || item.label().isEmpty()) {
            return item;
        }
        headings.add(new Statement(section + "." + item.number(), first.withoutMarker(), List.of(), first.line()));
        ledger.used(first.lines(), "headings");
        return new Item(
                item.label(), item.paragraphs().subList(1, item.paragraphs().size()));
    }

    private void statements(String section, List<Item> items, List<Statement> into, String name) {
        for (Item item : items) {
            String ref = item.number().isEmpty() ? section : section + "." + item.number();
            for (Paragraph paragraph : item.paragraphs()) {
                String letter = paragraph.marker();
                String marker = letter.isEmpty() || letter.equals(item.number()) ? "" : "." + letter;
                into.add(new Statement(
                        ref + marker,
                        paragraph.withoutMarker(),
                        ScheduleGrammar.inProse(paragraph.text()),
                        paragraph.line()));
                ledger.used(paragraph.lines(), name);
            }
        }
    }

    private void tasks(String section, String title, List<Item> items, int line) {
        groups.add(new TaskGroup(section, title, List.of(), line));
        for (Item item : items) {
            if (item.label().isEmpty()) {
                statements(section, List.of(item), generalTasks, "generalTasks");
            } else {
                tasks.add(ProseTasks.read(section, item, ledger));
            }
        }
    }

    private void organisation(String section, List<Item> items) {
        statements(section, items, responsibilities, "responsibilities");
        items.forEach(item -> reportingDuties.addAll(ReportingDuties.of(item)));
    }
}
