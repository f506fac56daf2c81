package vn.motcua.plan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.plan.document.draft.DoubtKind;
import vn.motcua.plan.document.draft.DraftHead;
import vn.motcua.plan.document.draft.DraftTarget;
import vn.motcua.plan.document.draft.Ledger;
import vn.motcua.plan.document.draft.Limits;
import vn.motcua.plan.document.draft.PlanDraft;
import vn.motcua.plan.document.draft.PlanDraft.ReportingDuty;
import vn.motcua.plan.document.draft.PlanDraft.Statement;
import vn.motcua.plan.document.draft.PlanDraft.Task;
import vn.motcua.plan.document.draft.PlanDraft.TaskGroup;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.UnreadableDocument;
import vn.motcua.plan.document.file.SourceText;
import vn.motcua.plan.document.grammar.Instruments;
import vn.motcua.plan.document.grammar.TargetGrammar;
import vn.motcua.plan.document.table.LinearTableReader;
import vn.motcua.plan.document.table.Row;
import vn.motcua.plan.document.table.TableReader;
import vn.motcua.plan.document.table.TaskAssembler;
import vn.motcua.plan.document.text.AnnexReader;
import vn.motcua.plan.document.text.HeadReader;
import vn.motcua.plan.document.text.Outline;
import vn.motcua.plan.document.text.Outline.Block;
import vn.motcua.plan.document.text.Outline.Kind;
import vn.motcua.plan.document.text.PageFurniture;
import vn.motcua.plan.document.text.ReportingDuties;
import vn.motcua.plan.document.text.SectionReader;
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
        DraftHead head = headReader.read(
                text(Kind.HEAD).findFirst().orElse(List.of()), annexes.stream().findFirst());
        TaskAssembler table = new TaskAssembler(ledger).add(rows());
        SectionReader sections = new SectionReader(ledger, !table.tasks().isEmpty());
        text(Kind.SECTION).forEach(sections::read);
        List<SignatureReader> signatures = text(Kind.SIGNATURE)
                .map(lines -> SignatureReader.read(lines, ledger))
                .toList();

        List<TaskGroup> groups = table.tasks().isEmpty() ? sections.groups : table.groups();
        List<Task> tasks = table.tasks().isEmpty() ? sections.tasks : table.tasks();
        List<DraftTarget> targets = targets(tasks, sections);
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

    private List<DraftTarget> targets(List<Task> tasks, SectionReader sections) {
        Stream<DraftTarget> inTasks = tasks.stream().flatMap(task -> texts(task)
                .flatMap(text -> TargetGrammar.in(
                        text, task.ref(), words -> ledger.lineHolding(words, "tasks[" + task.ref() + "]", task.line()))
                        .stream()));
        List<DraftTarget> targets = Stream.of(
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

    private Stream<DraftTarget> targets(List<Statement> statements, String item) {
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
            DraftHead head,
            List<Task> tasks,
            List<DraftTarget> targets,
            SectionReader sections,
            List<AnnexReader> annexes) {
        for (DraftTarget target : targets) {
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
