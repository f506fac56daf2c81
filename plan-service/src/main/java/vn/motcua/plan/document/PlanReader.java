package vn.motcua.plan.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.plan.document.draft.DoubtKind;
import vn.motcua.plan.document.draft.DraftHead;
import vn.motcua.plan.document.draft.DraftTarget;
import vn.motcua.plan.document.draft.DraftTarget.Comparator;
import vn.motcua.plan.document.draft.Ledger;
import vn.motcua.plan.document.draft.Limits;
import vn.motcua.plan.document.draft.PlanDraft;
import vn.motcua.plan.document.draft.PlanDraft.ReportingDuty;
import vn.motcua.plan.document.draft.PlanDraft.Statement;
import vn.motcua.plan.document.draft.PlanDraft.Task;
import vn.motcua.plan.document.draft.PlanDraft.TaskGroup;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.SourceLine.Origin;
import vn.motcua.plan.document.draft.UnreadableDocument;
import vn.motcua.plan.document.field.SentenceUnits;
import vn.motcua.plan.document.file.SourceText;
import vn.motcua.plan.document.grammar.Instruments;
import vn.motcua.plan.document.grammar.PlanYear;
import vn.motcua.plan.document.grammar.TargetGrammar;
import vn.motcua.plan.document.table.Columns;
import vn.motcua.plan.document.table.IndicatorReader;
import vn.motcua.plan.document.table.LinearTableReader;
import vn.motcua.plan.document.table.TableReader;
import vn.motcua.plan.document.table.TaskAssembler;
import vn.motcua.plan.document.text.AnnexReader;
import vn.motcua.plan.document.text.Assignments;
import vn.motcua.plan.document.text.HeadReader;
import vn.motcua.plan.document.text.Outline;
import vn.motcua.plan.document.text.Outline.Block;
import vn.motcua.plan.document.text.Outline.Kind;
import vn.motcua.plan.document.text.PageFurniture;
import vn.motcua.plan.document.text.ReportingDuties;
import vn.motcua.plan.document.text.SectionReader;
import vn.motcua.plan.document.text.SectionReader.Effort;
import vn.motcua.plan.document.text.Sections;
import vn.motcua.plan.document.text.SignatureReader;

/**
 * Reads a plan document into a draft: file → lines → blocks → items, with every line accounted for. Pure: same bytes,
 * same draft.
 */
public final class PlanReader {
    private static final Pattern OTHER_YEAR =
            Pattern.compile("^(?:Xây dựng|Ban hành)[^;.]*?kế hoạch[^;.]* năm (\\d{4})$", Instruments.IGNORE_CASE);

    private final Ledger ledger = new Ledger();
    private final PageFurniture furniture = new PageFurniture(ledger);
    private final List<SourceLine> lines = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    private final Collection<String> unitNames;

    private final Effort effort;

    private PlanReader(List<SourceText> files, Collection<String> unitNames, Effort effort) {
        this.unitNames = unitNames;
        this.effort = effort;
        for (SourceText file : files) {
            List<SourceLine> own = new ArrayList<>();
            for (SourceLine line : file.lines()) {
                SourceLine moved = new SourceLine(lines.size() + 1, line.cells(), line.origin());
                Limits.add(lines, moved);
                own.add(moved);
            }
            List<Block> found = Outline.of(
                    own.stream().filter(line -> line.origin() == Origin.BODY).toList(), effort != Effort.BY_HEADINGS);
            blocks.addAll(blocks.isEmpty() ? found : ofAnnex(found));
        }
    }

    /** What stands over the tables of a further file is the head of an annex, whether it calls itself one or not. */
    private static List<Block> ofAnnex(List<Block> found) {
        return found.stream()
                .map(block -> block.kind() == Kind.HEAD ? new Block(Kind.ANNEX, block.lines()) : block)
                .toList();
    }

    /**
     * @param bytes of a Word, Excel, OpenDocument, PDF or text file, at most 10 MB
     * @param fileName only its extension is read
     * @throws UnreadableDocument when the file is not what its extension says, damaged, encrypted, or out of bounds
     */
    public static PlanDraft read(byte[] bytes, String fileName) {
        return read(List.of(new PlanFile(fileName, bytes)));
    }

    /**
     * Reads the files of one plan as one document: the plan first, its annexes behind it. Lines are counted on from file to file.
     *
     * @throws UnreadableDocument as for one file; when all together are out of bounds too
     */
    public static PlanDraft read(List<PlanFile> files) {
        return read(files, List.of());
    }

    /** @param unitNames units that are known beforehand, by whose names sentences are cut */
    public static PlanDraft read(List<PlanFile> files, Collection<String> unitNames) {
        List<SourceText> texts = files.stream()
                .map(file -> SourceText.of(file.bytes(), file.name()))
                .toList();
        PlanDraft draft = new PlanReader(texts, unitNames, Effort.BY_HEADINGS).draft();
        return draft.tasks().isEmpty() ? byLayout(texts, unitNames).orElse(draft) : draft;
    }

    /** A plan has tasks: where no heading says which they are, the next best reading counts, and says that it is no more. */
    private static Optional<PlanDraft> byLayout(List<SourceText> texts, Collection<String> unitNames) {
        return Stream.of(Effort.BY_LAYOUT, Effort.ANYWHERE)
                .map(effort -> new PlanReader(texts, unitNames, effort).draft())
                .filter(draft -> !draft.tasks().isEmpty())
                .findFirst();
    }

    private PlanDraft draft() {
        List<AnnexReader> annexes =
                text(Kind.ANNEX).map(lines -> AnnexReader.read(lines, ledger)).toList();
        HeadReader headReader = new HeadReader(ledger);
        DraftHead head = headReader.read(
                text(Kind.HEAD).findFirst().orElse(List.of()), annexes.stream().findFirst());
        Optional<Integer> planYear = head.planYear().or(() -> PlanYear.inTimings(lines));
        TaskAssembler table = new TaskAssembler(ledger, planYear);
        IndicatorReader indicators = new IndicatorReader(ledger);
        tables(table, indicators);
        SentenceUnits units = new SentenceUnits(unitNames);
        SectionReader reader = new SectionReader(ledger, !table.tasks().isEmpty(), planYear, units, effort);
        text(Kind.SECTION).forEach(reader::read);
        text(Kind.ITEMS).forEach(reader::readItems);
        Sections sections = reader.found;
        sections.goals.addAll(0, headReader.goals());
        sections.goals.addAll(indicators.goals());
        List<SignatureReader> signatures = text(Kind.SIGNATURE)
                .map(lines -> SignatureReader.read(lines, ledger))
                .toList();

        List<TaskGroup> groups = table.tasks().isEmpty() ? reader.tasks().groups() : table.groups();
        List<Task> tasks = Assignments.given(
                table.tasks().isEmpty() ? reader.tasks().tasks() : table.tasks(),
                sections.responsibilities,
                units,
                ledger);
        List<DraftTarget> targets = targets(tasks, sections, indicators, planYear);
        doubts(head, tasks, targets, sections, annexes);
        return new PlanDraft(
                head,
                List.copyOf(sections.headings),
                List.copyOf(sections.purposes),
                List.copyOf(sections.requirements),
                List.copyOf(sections.goals),
                List.copyOf(sections.generalTasks),
                List.copyOf(groups),
                List.copyOf(tasks),
                targets,
                List.copyOf(sections.responsibilities),
                duties(sections, tasks),
                Stream.concat(sections.annexes.stream(), annexes.stream().map(AnnexReader::annex))
                        .toList(),
                Stream.concat(
                                Stream.of(headReader.opening(), sections.notes, furniture.footnotes(), aside())
                                        .flatMap(List::stream),
                                signatures.stream().flatMap(s -> s.notes().stream()))
                        .toList(),
                signatures.stream().flatMap(s -> s.recipients().stream()).toList(),
                signatures.stream().flatMap(s -> s.signer().stream()).findFirst(),
                ledger.doubts(),
                ledger.account(lines));
    }

    /** What stands beside the text is kept as a note; of what nobody sees in print somebody should know. */
    private List<Statement> aside() {
        List<Statement> notes = new ArrayList<>();
        for (SourceLine line : lines) {
            if (line.origin() != Origin.BODY && !line.isBlank()) {
                notes.add(new Statement("", line.text(), List.of(), line.number()));
                ledger.used(line, "notes");
                if (line.origin() == Origin.COMMENT || line.origin() == Origin.HIDDEN) {
                    ledger.doubt(DoubtKind.ASIDE_IN_FILE, line.text(), line.number());
                }
            }
        }
        return notes;
    }

    private Stream<List<SourceLine>> text(Kind kind) {
        return blocks.stream()
                .filter(block -> block.kind() == kind)
                .map(block -> furniture.removedFrom(block.lines()))
                .filter(lines -> !lines.isEmpty());
    }

    private void tables(TaskAssembler tasks, IndicatorReader indicators) {
        for (Block block : blocks) {
            if (block.kind() == Kind.TABLE) {
                table(block.lines(), tasks, indicators);
            } else if (block.kind() == Kind.LINEAR_TABLE) {
                tasks.add(new LinearTableReader(ledger).read(block.lines()));
            }
        }
    }

    /** A table that nobody can tell what it says is left over line by line, and said to be so once. */
    private void table(List<SourceLine> lines, TaskAssembler tasks, IndicatorReader indicators) {
        Optional<Columns> columns = TableReader.columns(lines);
        if (columns.isEmpty()) {
            ledger.doubt(
                    DoubtKind.TABLE_NOT_UNDERSTOOD,
                    lines.getFirst().text(),
                    lines.getFirst().number());
        } else if (columns.get().isOfIndicators()) {
            indicators.read(lines, columns.get());
        } else {
            if (columns.get().headerRows() == 0) {
                ledger.doubt(
                        DoubtKind.COLUMNS_BY_CONTENT,
                        lines.getFirst().text(),
                        lines.getFirst().number());
            }
            tasks.add(new TableReader(ledger).read(lines, columns.get()));
        }
    }

    private static List<ReportingDuty> duties(Sections sections, List<Task> tasks) {
        return Stream.concat(sections.reportingDuties.stream(), ReportingDuties.ofTasks(tasks).stream())
                .toList();
    }

    private List<DraftTarget> targets(
            List<Task> tasks, Sections sections, IndicatorReader indicators, Optional<Integer> planYear) {
        List<Statement> inTables = indicators.goals();
        Stream<DraftTarget> inTasks = tasks.stream().flatMap(task -> texts(task)
                .flatMap(text -> TargetGrammar.in(
                        text,
                        task.ref(),
                        words -> ledger.lineHolding(words, "tasks[" + task.ref() + "]", task.line()),
                        planYear)
                        .stream()));
        List<DraftTarget> targets = Stream.of(
                        inTasks,
                        targets(
                                sections.goals.stream()
                                        .filter(goal -> !inTables.contains(goal))
                                        .toList(),
                                "goals",
                                planYear),
                        indicators.targets().stream(),
                        targets(sections.generalTasks, "generalTasks", planYear),
                        targets(sections.requirements, "requirements", planYear),
                        targets(sections.responsibilities, "responsibilities", planYear))
                .flatMap(found -> found)
                .limit(Limits.TARGETS_MAX + 1L)
                .toList();
        if (targets.size() > Limits.TARGETS_MAX) {
            throw new UnreadableDocument(UnreadableDocument.Reason.TOO_MANY_TARGETS);
        }
        return targets;
    }

    private Stream<DraftTarget> targets(List<Statement> statements, String item, Optional<Integer> planYear) {
        return statements.stream()
                .flatMap(
                        s -> TargetGrammar.in(
                                s.text(), s.label(), words -> ledger.lineHolding(words, item, s.line()), planYear)
                                .stream());
    }

    /** The timing of a task in prose stands in its content already. */
    private static Stream<String> texts(Task task) {
        String timing = task.schedule().verbatim();
        boolean said =
                task.content().contains("\n") || Stream.of(timing.split("; ")).allMatch(task.content()::contains);
        return Stream.of(task.content(), task.productsVerbatim(), said ? "" : timing);
    }

    private void doubts(
            DraftHead head, List<Task> tasks, List<DraftTarget> targets, Sections sections, List<AnnexReader> annexes) {
        for (int i = 0; i < targets.size(); i++) {
            DraftTarget target = targets.get(i);
            String item = "targets[" + i + "]";
            if (target.comparatorAssumed()) {
                List<String> others = Stream.concat(
                                Stream.of(target.comparator()), Stream.of(Comparator.EQ, Comparator.GT))
                        .distinct()
                        .map(Enum::name)
                        .toList();
                ledger.doubt(DoubtKind.COMPARATOR_ASSUMED, target.verbatim(), target.line(), item, others);
            }
            if (target.metric().isEmpty()) {
                ledger.doubt(DoubtKind.METRIC_UNKNOWN, target.verbatim(), target.line(), item, target.candidates());
            }
        }
        for (Task task : tasks) {
            Matcher other = OTHER_YEAR.matcher(task.content());
            Optional<Integer> year = other.find() ? Optional.of(Integer.valueOf(other.group(1))) : Optional.empty();
            if (year.isPresent() && !year.equals(head.planYear())) {
                ledger.doubt(DoubtKind.YEAR_DIFFERS, task.content(), task.line());
            }
        }
        if (annexes.isEmpty()) {
            for (Statement mention : sections.annexes) {
                ledger.doubt(DoubtKind.ANNEX_MISSING, mention.text(), mention.line());
            }
        }
        if (effort != Effort.BY_HEADINGS && !tasks.isEmpty()) {
            ledger.doubt(DoubtKind.TASKS_BY_LAYOUT, "", tasks.getFirst().line());
        }
        if (tasks.isEmpty()) {
            ledger.doubt(DoubtKind.NO_TASKS, "", 1);
        }
    }
}
