package vn.motcua.plan.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.plan.document.draft.Ledger;
import vn.motcua.plan.document.draft.PlanDraft.Statement;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.Wording;
import vn.motcua.plan.document.field.SentenceUnits;
import vn.motcua.plan.document.grammar.Instruments;
import vn.motcua.plan.document.grammar.ScheduleGrammar;
import vn.motcua.plan.document.grammar.UnitGrammar;
import vn.motcua.plan.document.outline.Node;
import vn.motcua.plan.document.outline.Paragraph;
import vn.motcua.plan.document.outline.Paragraphs;
import vn.motcua.plan.document.outline.Tree;
import vn.motcua.plan.document.role.Role;
import vn.motcua.plan.document.role.Roles;
import vn.motcua.plan.document.table.LinearCells;

/** Sorts the sections of running text into what they are about: purposes, goals, tasks, responsibilities. */
public final class SectionReader {
    private static final Pattern ABOUT_ANNEX =
            Pattern.compile("^\\((?:đính kèm|có|kèm theo|chi tiết).*phụ lục.*", Instruments.IGNORE_CASE);
    /** Says by itself that it is of figures to reach, whatever it stands under. */
    private static final Pattern INDICATORS =
            Pattern.compile("^(?:(?:một số|các|những) )?chỉ tiêu\\b[^.;]{0,40}:", Instruments.IGNORE_CASE);

    private static final Pattern CLOSING =
            Pattern.compile("^(?:Trên đây là|Trong quá trình|Yêu cầu các|Đề nghị các) .*");
    private static final Pattern LEADS_IN = Pattern.compile(".*(?:như sau|sau đây|sau|dưới đây):$");

    /** How far what a heading says is trusted. */
    public enum Effort {
        BY_HEADINGS,
        /** No task was found so: what is laid out and speaks as tasks do is taken for them. */
        BY_LAYOUT,
        /** In the sections on who is responsible, too. */
        ANYWHERE
    }

    private static final int TITLE_CHARACTERS_MAX = 120;

    private final Ledger ledger;
    private final boolean tasksInTable;
    private final SentenceUnits units;
    private final Effort effort;

    public final Sections found = new Sections();
    private final ProseTasks tasks;

    /**
     * @param tasksInTable whether numbered contents in prose only introduce the rows of a table
     * @param planYear the year that is meant where a timing names none
     */
    public SectionReader(
            Ledger ledger, boolean tasksInTable, Optional<Integer> planYear, SentenceUnits units, Effort effort) {
        this.effort = effort;
        this.ledger = ledger;
        this.tasksInTable = tasksInTable;
        this.units = units;
        this.tasks = new ProseTasks(ledger, planYear, units);
    }

    public ProseTasks tasks() {
        return tasks;
    }

    /** @param printed from the heading on, none blank */
    public void read(List<SourceLine> printed) {
        List<SourceLine> lines = titleApart(printed);
        int body = lines.size() > printed.size() ? 1 : headingLines(lines);
        List<String> heading = Outline.heading(LinearCells.text(lines.subList(0, body)));
        ledger.used(lines.subList(0, body), "headings");
        int line = lines.getFirst().number();
        found.headings.add(new Statement(heading.get(0), heading.get(1), List.of(), line));
        List<Node> items = items(lines.subList(body, lines.size()));
        part(heading.get(0), heading.get(1), items, role(heading.get(1), items), line);
    }

    /** @param lines from the first item on, none blank */
    public void readItems(List<SourceLine> lines) {
        List<Node> items = items(lines);
        part("", "", items, Role.UNKNOWN, lines.getFirst().number());
    }

    private List<Node> items(List<SourceLine> lines) {
        return Tree.ofParagraphs(Paragraphs.withListsApart(withoutRemarks(lines)));
    }

    /** What a heading says; when it says anything else, and no task was found, what the items under it are. */
    private Role role(String title, List<Node> items) {
        Role said = Roles.ofTitle(title).best();
        if ((said == Role.UNKNOWN || said == Role.RESPONSIBILITY) && closes(items)) {
            return Role.RESPONSIBILITY;
        }
        boolean open = said != Role.TASK
                && said != Role.MIXED
                && (effort == Effort.BY_LAYOUT && said != Role.RESPONSIBILITY || effort == Effort.ANYWHERE);
        return open && Evidence.of(items, units) >= Evidence.SURE ? Role.MIXED : said;
    }

    /** Sentences without labels or times behind the tasks tell who sees to them. */
    private boolean closes(List<Node> items) {
        return !tasks.tasks().isEmpty()
                && !items.isEmpty()
                && items.stream()
                        .allMatch(item -> item.label().isEmpty()
                                && item.children().isEmpty()
                                && item.paragraphs().stream()
                                        .allMatch(paragraph -> ScheduleGrammar.inProse(paragraph.text())
                                                .isEmpty()));
    }

    /** "Mục 1. Chỉ tiêu: hồ sơ …" as if its text stood on the next line. */
    private static List<SourceLine> titleApart(List<SourceLine> lines) {
        SourceLine first = lines.getFirst();
        int text = Outline.textBehindTitle(first.text());
        if (text == 0) {
            return lines;
        }
        List<Paragraph> two = new Paragraph(List.of(first)).cutAt(text);
        List<SourceLine> apart = new ArrayList<>(two.getFirst().lines());
        apart.addAll(two.getLast().lines());
        apart.addAll(lines.subList(1, lines.size()));
        return apart;
    }

    /** A heading in capitals goes on in the next lines as long as they are capitals without a label. */
    private static int headingLines(List<SourceLine> lines) {
        int body = 1;
        if (lines.size() > 1 && Outline.isUntitledPart(lines.getFirst().text()) && isTitle(lines.get(1))) {
            body++;
        }
        while (body < lines.size()
                && Wording.isUpper(lines.get(body).text())
                && !isUnitOverItems(lines, body)
                && !ScheduleGrammar.isTiming(lines.get(body).text())
                && new Paragraph(List.of(lines.get(body))).label().isEmpty()
                && Wording.isUpper(lines.getFirst().text().replaceFirst("^\\S+\\s", ""))) {
            body++;
        }
        return body;
    }

    /** "PHÒNG KINH TẾ" over what it does is no part of the heading above it. */
    private static boolean isUnitOverItems(List<SourceLine> lines, int index) {
        return UnitGrammar.names(lines.get(index).text())
                && !Wording.endsOpen(Wording.lower(lines.get(index - 1).text()))
                && index + 1 < lines.size()
                && new Paragraph(List.of(lines.get(index + 1))).label().isPresent();
    }

    /** "Phần thứ nhất" over "KẾT QUẢ NĂM 2026". */
    private static boolean isTitle(SourceLine line) {
        String text = line.text();
        return Wording.startsUpper(text)
                && !text.matches(".*[.;:,]$")
                && text.length() <= TITLE_CHARACTERS_MAX
                && new Paragraph(List.of(line)).label().isEmpty();
    }

    /**
     * @param section printed labels on the way to this part, joined by a dot
     * @param role what the heading says, or the one above it when it says nothing
     */
    private void part(String section, String title, List<Node> items, Role role, int line) {
        List<Node> open = new ArrayList<>();
        for (Node item : items) {
            Optional<Role> own = Roles.ofSubtitle(item);
            if (own.isEmpty()) {
                open.add(item);
                continue;
            }
            items(section, title, open, role, line);
            open.clear();
            subtitled(section, item, own.get());
        }
        items(section, title, open, role, line);
    }

    /** "1. Mục tiêu", and what stands under it. */
    private void subtitled(String section, Node item, Role role) {
        String inner = section + (item.number().isEmpty() ? "" : "." + item.number());
        Paragraph first = item.paragraphs().getFirst();
        found.headings.add(new Statement(inner, item.title(), List.of(), first.line()));
        ledger.used(first.lines(), "headings");
        List<Node> below = new ArrayList<>(
                Tree.ofParagraphs(item.paragraphs().subList(1, item.paragraphs().size())));
        below.addAll(item.children());
        part(inner, item.title(), below, role, item.line());
    }

    private void items(String section, String title, List<Node> items, Role role, int line) {
        if (items.isEmpty()) {
            return;
        }
        switch (role) {
            case PURPOSE -> purposes(section, title, items);
            case GOAL -> statements(section, items, found.goals, "goals");
            case RESPONSIBILITY -> organisation(section, items);
            case RESOURCE, SITUATION -> statements(section, items, found.notes, "notes");
            case TASK, MIXED, UNKNOWN -> work(section, title, items, role, line);
        }
    }

    private void work(String section, String title, List<Node> items, Role role, int line) {
        if (role == Role.UNKNOWN && effort != Effort.BY_HEADINGS && Evidence.of(items, units) < Evidence.LIKELY) {
            for (Node item : items) {
                boolean goal = isGoal(item, role);
                statements(section, List.of(item), goal ? found.goals : found.notes, goal ? "goals" : "notes");
            }
            return;
        }
        List<Node> doing = new ArrayList<>();
        boolean labelled = items.stream().anyMatch(item -> item.label().isPresent());
        for (Node item : items) {
            boolean goal = isGoal(item, role);
            boolean leadsIn = item.label().isEmpty()
                    && item.children().isEmpty()
                    && (labelled || LEADS_IN.matcher(item.title()).matches());
            if (goal) {
                statements(section, List.of(item), found.goals, "goals");
            } else if (leadsIn || tasksInTable) {
                statements(section, List.of(item), found.generalTasks, "generalTasks");
            } else {
                doing.add(item);
            }
        }
        tasks.read(section, title, doing, line);
    }

    private boolean isGoal(Node item, Role role) {
        return role != Role.TASK
                && !Roles.isHeading(item)
                && Roles.ofItem(item.paragraphs().getFirst().withoutLabel(), units)
                                .best()
                        == Role.GOAL;
    }

    /** Sentences about the annex or about the whole plan stand after the last item, and belong to none. */
    private List<Paragraph> withoutRemarks(List<SourceLine> lines) {
        List<Paragraph> kept = new ArrayList<>();
        for (Paragraph paragraph : Paragraphs.of(lines)) {
            boolean aboutAnnex = ABOUT_ANNEX.matcher(paragraph.text()).matches();
            if (aboutAnnex || CLOSING.matcher(paragraph.text()).matches()) {
                Statement remark = new Statement("", paragraph.text(), List.of(), paragraph.line());
                (aboutAnnex ? found.annexes : found.notes).add(remark);
                ledger.used(paragraph.lines(), aboutAnnex ? "annexes" : "notes");
            } else {
                kept.add(paragraph);
            }
        }
        return kept;
    }

    private void purposes(String section, String title, List<Node> items) {
        boolean required = Wording.lower(title).startsWith("yêu cầu");
        for (Node item : items) {
            if (INDICATORS.matcher(item.paragraphs().getFirst().withoutLabel()).find()) {
                statements(section, List.of(item), found.goals, "goals");
            } else {
                statements(
                        section,
                        List.of(item),
                        required ? found.requirements : found.purposes,
                        required ? "requirements" : "purposes");
            }
        }
    }

    private void statements(String section, List<Node> items, List<Statement> into, String name) {
        for (Node item : items) {
            String ref = item.number().isEmpty() ? section : section + "." + item.number();
            for (Paragraph paragraph : item.paragraphs()) {
                into.add(new Statement(
                        ref, paragraph.withoutLabel(), ScheduleGrammar.inProse(paragraph.text()), paragraph.line()));
                ledger.used(paragraph.lines(), name);
            }
            statements(ref, item.children(), into, name);
        }
    }

    private void organisation(String section, List<Node> items) {
        statements(section, items, found.responsibilities, "responsibilities");
        items.forEach(item ->
                found.reportingDuties.addAll(ReportingDuties.of(item.all().toList())));
    }
}
