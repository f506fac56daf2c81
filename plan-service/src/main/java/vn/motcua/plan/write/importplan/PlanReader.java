package vn.motcua.plan.write.importplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.plan.write.importplan.Outline.Block;
import vn.motcua.plan.write.importplan.Outline.Kind;
import vn.motcua.plan.write.importplan.PlanDraft.Head;
import vn.motcua.plan.write.importplan.PlanDraft.ReportingDuty;
import vn.motcua.plan.write.importplan.PlanDraft.Statement;
import vn.motcua.plan.write.importplan.PlanDraft.Target;
import vn.motcua.plan.write.importplan.PlanDraft.Task;
import vn.motcua.plan.write.importplan.PlanDraft.TaskGroup;

/**
 * Reads a plan document into a draft: file → lines → blocks → items, with every line accounted for. Pure: same bytes,
 * same draft.
 */
public final class PlanReader {
    private static final Pattern OTHER_YEAR =
            Pattern.compile("^(?:Xây dựng|Ban hành)[^;.]*?kế hoạch[^;.]* năm (\\d{4})$", Instruments.IGNORE_CASE);

    private final Ledger ledger = new Ledger();
    private final PageFurniture furniture = new PageFurniture(ledger);
    private final SourceText source;
    private final List<Block> blocks;

    private PlanReader(SourceText source) {
        this.source = source;
        this.blocks = Outline.of(source.lines());
    }

    /**
     * @param bytes of a .docx, .xlsx, .tsv or .txt file, at most 10 MB
     * @param fileName only its extension is read
     * @throws UnreadableDocument when the file is not what its extension says, damaged, encrypted, or out of bounds
     */
    public static PlanDraft read(byte[] bytes, String fileName) {
        return new PlanReader(SourceText.of(bytes, fileName)).draft();
    }

    private PlanDraft draft() {
        List<AnnexReader> annexes =
                text(Kind.ANNEX).map(lines -> AnnexReader.read(lines, ledger)).toList();
        HeadReader headReader = new HeadReader(ledger);
        Head head = headReader.read(
                text(Kind.HEAD).findFirst().orElse(List.of()), annexes.stream().findFirst());
        TaskAssembler table = new TaskAssembler(ledger).add(rows());
        SectionReader sections = new SectionReader(ledger, !table.tasks().isEmpty());
        text(Kind.SECTION).forEach(sections::read);
        List<SignatureReader> signatures = text(Kind.SIGNATURE)
                .map(lines -> SignatureReader.read(lines, ledger))
                .toList();

        List<TaskGroup> groups = table.tasks().isEmpty() ? sections.groups : table.groups();
        List<Task> tasks = table.tasks().isEmpty() ? sections.tasks : table.tasks();
        List<Target> targets = targets(tasks, sections);
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
                Stream.of(headReader.opening(), sections.notes, furniture.footnotes())
                        .flatMap(List::stream)
                        .toList(),
                signatures.stream().flatMap(s -> s.recipients().stream()).toList(),
                signatures.stream().flatMap(s -> s.signer().stream()).findFirst(),
                ledger.doubts(),
                ledger.account(source.lines()));
    }

    private Stream<List<SourceLine>> text(Kind kind) {
        return blocks.stream()
                .filter(block -> block.kind() == kind)
                .map(block -> furniture.removedFrom(block.lines()))
                .filter(lines -> !lines.isEmpty());
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kind() == Kind.TABLE) {
                rows.addAll(new TableReader(ledger).read(block.lines()));
            } else if (block.kind() == Kind.LINEAR_TABLE) {
                rows.addAll(new LinearTableReader(ledger).read(block.lines()));
            }
        }
        return rows;
    }

    private static List<ReportingDuty> duties(SectionReader sections, List<Task> tasks) {
        return Stream.concat(sections.reportingDuties.stream(), ReportingDuties.of(tasks).stream())
                .toList();
    }

    private List<Target> targets(List<Task> tasks, SectionReader sections) {
        Stream<Target> inTasks = tasks.stream().flatMap(task -> texts(task)
                .flatMap(text -> TargetGrammar.in(
                        text, task.ref(), words -> ledger.lineHolding(words, "tasks[" + task.ref() + "]", task.line()))
                        .stream()));
        List<Target> targets = Stream.of(
                        inTasks,
                        targets(sections.goals, "goals"),
                        targets(sections.generalTasks, "generalTasks"),
                        targets(sections.requirements, "requirements"),
                        targets(sections.responsibilities, "responsibilities"))
                .flatMap(found -> found)
                .limit(Limits.TARGETS_MAX + 1L)
                .toList();
        if (targets.size() > Limits.TARGETS_MAX) {
            throw new UnreadableDocument(UnreadableDocument.Reason.TOO_MANY_TARGETS);
        }
        return targets;
    }

    private Stream<Target> targets(List<Statement> statements, String item) {
        return statements.stream()
                .flatMap(s ->
                        TargetGrammar.in(s.text(), s.label(), words -> ledger.lineHolding(words, item, s.line()))
                                .stream());
    }

    /** The timing of a task in prose stands in its content already. */
    private static Stream<String> texts(Task task) {
        String timing = task.schedule().verbatim();
        return Stream.of(task.content(), task.productsVerbatim(), task.content().contains("\n") ? "" : timing);
    }

    private void doubts(
            Head head, List<Task> tasks, List<Target> targets, SectionReader sections, List<AnnexReader> annexes) {
        for (Target target : targets) {
            if (target.comparatorAssumed()) {
                ledger.doubt(DoubtKind.COMPARATOR_ASSUMED, target.verbatim(), target.line());
            }
            if (target.metric().isEmpty()) {
                ledger.doubt(DoubtKind.METRIC_UNKNOWN, target.verbatim(), target.line());
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
        if (tasks.isEmpty()) {
            ledger.doubt(DoubtKind.NO_TASKS, "", 1);
        }
    }
}
