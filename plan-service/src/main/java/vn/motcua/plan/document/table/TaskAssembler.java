package vn.motcua.plan.document.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.plan.document.draft.DoubtKind;
import vn.motcua.plan.document.draft.Ledger;
import vn.motcua.plan.document.draft.PlanDraft.Responsible;
import vn.motcua.plan.document.draft.PlanDraft.ResponsibleUnit;
import vn.motcua.plan.document.draft.PlanDraft.Task;
import vn.motcua.plan.document.draft.PlanDraft.TaskGroup;
import vn.motcua.plan.document.draft.PlanDraft.UnitKind;
import vn.motcua.plan.document.draft.Wording;
import vn.motcua.plan.document.field.UnitsByRole;
import vn.motcua.plan.document.grammar.ProductGrammar;
import vn.motcua.plan.document.grammar.Roman;
import vn.motcua.plan.document.grammar.ScheduleGrammar;
import vn.motcua.plan.document.grammar.UnitGrammar;
import vn.motcua.plan.document.table.Columns.Column;
import vn.motcua.plan.events.Schedule;
import vn.motcua.plan.events.Schedule.Unspecified;

/** Makes groups and tasks out of rows: tells a heading from a task, carries merged cells down, reads each cell. */
public final class TaskAssembler {
    private static final Pattern TOP_LABEL = Pattern.compile("[IVX]+|\\d+|[A-ZĐ]");

    private final Ledger ledger;
    private final List<TaskGroup> groups = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private final Map<String, Integer> refs = new HashMap<>();
    /** Timings and units by their words: rows of a table share them. */
    private final Map<String, Schedule> schedules = new HashMap<>();

    private final Map<String, Responsible> units = new HashMap<>();
    private final Map<String, UnitsByRole> byRole = new HashMap<>();

    private Optional<Task> above = Optional.empty();

    private final Optional<Integer> planYear;

    /** @param planYear the year that is meant where a timing names none */
    public TaskAssembler(Ledger ledger, Optional<Integer> planYear) {
        this.ledger = ledger;
        this.planYear = planYear;
    }

    public List<TaskGroup> groups() {
        return groups;
    }

    public List<Task> tasks() {
        return tasks;
    }

    public TaskAssembler add(List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Optional<Row> next = i + 1 < rows.size() ? Optional.of(rows.get(i + 1)) : Optional.empty();
            if (row.isGroup() || isHeading(row, next)) {
                addGroup(row);
            } else {
                addTask(row);
            }
        }
        return this;
    }

    /** Nothing but label and title, and a label of another kind than the next row has, or of a kind that groups have. */
    private static boolean isHeading(Row row, Optional<Row> next) {
        if (!row.isBare()) {
            return false;
        }
        String number = row.number();
        String below = next.map(Row::number).orElse("");
        boolean letter = number.matches("[A-ZĐ]");
        boolean groupLabel = Roman.value(number) > 0 || letter;
        boolean otherKind = number.matches("\\d+") && below.matches("[a-zđ]|[-+•]|");
        return groupLabel
                || below.startsWith(number + ".")
                || otherKind && next.isPresent() && !next.get().isBare();
    }

    private void addGroup(Row row) {
        above = Optional.empty();
        boolean top = groups.isEmpty() || TOP_LABEL.matcher(row.number()).matches();
        TaskGroup group = new TaskGroup(row.label(), row.cell(Column.CONTENT), List.of(), row.line());
        if (top) {
            groups.add(group);
        } else {
            TaskGroup last = groups.removeLast();
            List<TaskGroup> parts = new ArrayList<>(last.parts());
            parts.add(group);
            groups.add(new TaskGroup(last.label(), last.title(), List.copyOf(parts), last.line()));
        }
        ledger.used(row.sources(), "groups[" + row.label() + "]");
    }

    private void addTask(Row row) {
        String group = groups.isEmpty() ? "" : groups.getLast().label();
        String ref = unique(reference(group, row.number()));
        boolean timingAcross = timingStandsInLead(row);
        Responsible lead = lead(row, timingAcross);
        Responsible coordinating = coordinating(row, timingAcross);
        boolean timingInherited = row.cell(Column.TIMING).isEmpty() && row.isMerged(Column.TIMING) && above.isPresent();
        Task task = new Task(
                ref,
                row.printedLabel(),
                group,
                row.cell(Column.CONTENT),
                lead,
                coordinating,
                ProductGrammar.read(row.cell(Column.PRODUCT)),
                row.cell(Column.PRODUCT),
                timingAcross ? schedule(row.cell(Column.LEAD)) : timing(row, timingInherited),
                timingInherited,
                row.line());
        tasks.add(task);
        above = Optional.of(task);
        ledger.used(row.sources(), "tasks[" + ref + "]");
    }

    /** One wide cell, read into the first column that it covers, may say who, with whom and when at once. */
    private boolean timingStandsInLead(Row row) {
        String lead = row.cell(Column.LEAD);
        boolean across = row.cell(Column.TIMING).isEmpty()
                && row.cell(Column.COORDINATING).isEmpty()
                && !lead.isEmpty()
                && !UnitGrammar.startsWithUnit(lead)
                && !(ScheduleGrammar.cell(lead) instanceof Unspecified);
        if (across) {
            ledger.doubt(DoubtKind.CELLS_MERGED_ACROSS, lead, row.line());
        }
        return across;
    }

    private Responsible lead(Row row, boolean timingAcross) {
        String cell = Wording.clean(row.cell(Column.LEAD));
        if (timingAcross) {
            return new Responsible(List.of(new ResponsibleUnit(UnitKind.RULE, cell)), cell, false);
        } else if (!cell.isEmpty()) {
            return units(byRole(row).lead());
        }
        Responsible lead = above.map(Task::lead).orElse(Responsible.NONE);
        boolean known = !lead.units().isEmpty();
        ledger.doubt(known ? DoubtKind.LEAD_INHERITED : DoubtKind.LEAD_UNKNOWN, lead.verbatim(), row.line());
        return new Responsible(lead.units(), lead.verbatim(), known);
    }

    /** Without a lead of its own a row shares the cells above; with one, an empty cell may simply be empty. */
    private Responsible coordinating(Row row, boolean timingAcross) {
        String own = row.cell(Column.COORDINATING);
        String cell = own.isEmpty() ? byRole(row).coordinating() : own;
        if (!cell.isEmpty()) {
            return units(cell);
        }
        boolean shares =
                row.isMerged(Column.COORDINATING) || row.cell(Column.LEAD).isEmpty();
        Responsible shared = above.map(Task::coordinating).orElse(Responsible.NONE);
        if (shares && !shared.units().isEmpty()) {
            ledger.doubt(DoubtKind.COORDINATING_INHERITED, shared.verbatim(), row.line());
            return new Responsible(shared.units(), shared.verbatim(), true);
        }
        if (!timingAcross) {
            ledger.doubt(DoubtKind.COORDINATING_BLANK, "", row.line());
        }
        return Responsible.NONE;
    }

    private Schedule timing(Row row, boolean inherited) {
        if (inherited) {
            Schedule schedule = above.orElseThrow().schedule();
            ledger.doubt(DoubtKind.TIMING_INHERITED, schedule.verbatim(), row.line());
            return schedule;
        }
        Schedule schedule = schedule(timingWords(row));
        if (schedule instanceof Unspecified(String verbatim)) {
            DoubtKind kind = verbatim.isEmpty() ? DoubtKind.TIMING_BLANK : DoubtKind.TIMING_NOT_UNDERSTOOD;
            ledger.doubt(kind, verbatim, row.line());
        }
        return schedule;
    }

    /** A day to begin and a day to end in columns of their own are one span. */
    private static String timingWords(Row row) {
        String begin = row.cell(Column.BEGIN);
        String end = row.cell(Column.TIMING);
        if (begin.isEmpty() || begin.equals(end)) {
            return end;
        } else if (!begin.matches(".*[\\dIV].*")) {
            return end.isEmpty() ? begin : begin + "; " + end;
        }
        return end.isEmpty() ? "từ " + begin : "từ " + begin + " đến " + end;
    }

    public static String reference(String group, String number) {
        return number.contains(".") || group.isEmpty() ? number : group.replaceFirst("[.)]+$", "") + "." + number;
    }

    private String unique(String ref) {
        int times = refs.merge(ref, 1, Integer::sum);
        return times == 1 ? ref : ref + " (" + times + ")";
    }

    private UnitsByRole byRole(Row row) {
        return byRole.computeIfAbsent(row.cell(Column.LEAD), UnitsByRole::of);
    }

    private Responsible units(String words) {
        return units.computeIfAbsent(words, UnitGrammar::read);
    }

    private Schedule schedule(String words) {
        return schedules.computeIfAbsent(words, text -> ScheduleGrammar.cell(text, planYear));
    }
}
