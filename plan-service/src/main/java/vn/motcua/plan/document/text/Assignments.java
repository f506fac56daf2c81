package vn.motcua.plan.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.plan.document.draft.DoubtKind;
import vn.motcua.plan.document.draft.Ledger;
import vn.motcua.plan.document.draft.PlanDraft.Responsible;
import vn.motcua.plan.document.draft.PlanDraft.Statement;
import vn.motcua.plan.document.draft.PlanDraft.Task;
import vn.motcua.plan.document.field.SentenceUnits;
import vn.motcua.plan.document.grammar.Instruments;
import vn.motcua.plan.document.grammar.UnitGrammar;

/**
 * Who leads which tasks, where that is said far from them: "Phòng Người có công chủ trì nhiệm vụ 2 và 6", "Văn phòng chủ trì các
 * nhiệm vụ tại mục I". A task that says itself who leads it keeps what it says.
 */
public final class Assignments {
    private static final int NAME_CHARACTERS_MAX = 80;
    private static final String DOES =
            "(?iu:(?<does>chủ trì|phụ trách|chịu trách nhiệm|đảm nhiệm|đầu mối|thực hiện|được giao|phối hợp))[^.;:]{0,100}?";
    private static final String REFERENCE = "(?:\\d{1,3}(?:\\.\\d{1,2})*|[IVX]{1,5}|[A-ZĐ]|[a-zđ])(?![\\p{L}\\d])";
    private static final String LIST = "(?<list>" + REFERENCE
            + "(?:(?:\\s?[,;]\\s?| và |, và | đến |\\s?[-–]\\s?)(?:số |nhiệm vụ |mục )?" + REFERENCE + ")*)";
    private static final Pattern TASKS =
            Pattern.compile(DOES + "(?:nhiệm vụ|công việc|nội dung|việc)(?: (?:có )?(?:số|thứ))?(?: thứ tự)? " + LIST
                    + "(?:,? (?:tại |thuộc |của |ở )?(?:mục|phần|nhóm) (?<part>" + REFERENCE + "))?");
    /** What of a sentence names tasks by their numbers: the rest of it may name whole parts. */
    private static final Pattern NAMED_ONE_BY_ONE =
            Pattern.compile("(?:nhiệm vụ|công việc|nội dung|việc)(?: (?:có )?(?:số|thứ))?(?: thứ tự)? " + LIST
                    + "(?:,? (?:tại |thuộc |của |ở )?(?:mục|phần|nhóm) " + REFERENCE + ")?");

    private static final Pattern PARTS = Pattern.compile(DOES + "(?<![\\p{L}])(?:mục|phần|nhóm(?: nhiệm vụ)?) " + LIST);
    private static final Pattern REST = Pattern.compile(
            "(?<does>chủ trì|phụ trách|thực hiện)[^.;:]{0,30}(?:nhiệm vụ|công việc)(?: \\p{L}+)? còn lại");
    private static final Pattern TASKS_FIRST = Pattern.compile(
            "(?:Các )?(?:(?:nhiệm vụ|công việc|nội dung|việc)(?: số)?|(?<part>mục|phần|nhóm)) " + LIST
                    + "(?::| giao(?: cho)?| do)\\s",
            Instruments.IGNORE_CASE);
    private static final Pattern ONE =
            Pattern.compile("(?<to>(?:đến|-|–)\\s)?(?<![\\p{L}\\d.])(?<one>" + REFERENCE + ")");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.;]) ");

    private final SentenceUnits units;
    private final Ledger ledger;
    private final List<Task> tasks;

    private Assignments(SentenceUnits units, Ledger ledger, List<Task> tasks) {
        this.units = units;
        this.ledger = ledger;
        this.tasks = new ArrayList<>(tasks);
    }

    /** @return the tasks with the units that these sentences give them to */
    public static List<Task> given(
            List<Task> tasks, List<Statement> responsibilities, SentenceUnits units, Ledger ledger) {
        Assignments assignments = new Assignments(units, ledger, tasks);
        Optional<String> above = Optional.empty();
        for (Statement statement : responsibilities) {
            above = assignments.unit(statement.text()).or(headingOf(above, statement));
            if (assignments.tasksFirst(statement.text())) {
                continue;
            }
            for (String sentence : SENTENCE.split(statement.text())) {
                assignments
                        .unit(sentence)
                        .or(keeping(above))
                        .map(UnitGrammar::read)
                        .ifPresent(unit -> {
                            assignments.give(sentence, unit, Optional.empty());
                            if (sentence.contains("chủ trì")) {
                                units.coordinating(sentence)
                                        .map(UnitGrammar::read)
                                        .ifPresent(others -> assignments.give(sentence, others, Optional.of(unit)));
                            }
                        });
            }
        }
        return List.copyOf(assignments.tasks);
    }

    /** "1. Văn phòng Sở" over "- Chủ trì các nhiệm vụ 1, 2". */
    private static Supplier<Optional<String>> headingOf(Optional<String> above, Statement statement) {
        return keeping(
                statement.text().matches("(?s)(?:Chủ trì|Phối hợp|Thực hiện|Phụ trách|Là đầu mối|Đầu mối).*")
                        ? above
                        : Optional.empty());
    }

    private static Supplier<Optional<String>> keeping(Optional<String> unit) {
        return () -> unit;
    }

    private Optional<String> unit(String text) {
        return units.lead(text).or(() -> Optional.of(text.replaceFirst("[:.]$", ""))
                .filter(UnitGrammar::startsWithUnit)
                .filter(name -> name.length() <= NAME_CHARACTERS_MAX));
    }

    /** "Nhiệm vụ 1, 3: Văn phòng Sở chủ trì, phối hợp với các phòng". */
    private boolean tasksFirst(String sentence) {
        Matcher first = TASKS_FIRST.matcher(sentence);
        if (!first.lookingAt()) {
            return false;
        }
        String rest = sentence.substring(first.end()).replaceFirst("[.;]$", "");
        unit(rest).map(UnitGrammar::read).ifPresent(unit -> {
            for (String reference : references(first.group("list"))) {
                boolean part = first.group("part") != null;
                give(task -> part ? isIn(task, reference) : isNumbered(task, reference), unit, "chủ trì");
                units.coordinating(rest)
                        .map(UnitGrammar::read)
                        .ifPresent(others -> give(
                                task -> part ? isIn(task, reference) : isNumbered(task, reference),
                                others,
                                "phối hợp"));
            }
        });
        return true;
    }

    /** @param leading with whom these units take part: in the tasks that are led so, and in no others */
    private void give(String sentence, Responsible unit, Optional<Responsible> leading) {
        Optional<String> as = leading.map(_ -> "phối hợp");
        Predicate<Task> so = task -> leading.isEmpty() || leading.get().equals(task.lead());
        Matcher named = TASKS.matcher(sentence);
        while (named.find()) {
            Set<String> numbers = references(named.group("list"));
            Optional<String> part = Optional.ofNullable(named.group("part"));
            for (String number : numbers) {
                List<Task> meant = tasks.stream()
                        .filter(task -> isNumbered(task, number))
                        .filter(task -> part.isEmpty() || isIn(task, part.get()))
                        .toList();
                if (meant.size() == 1) {
                    give(so.and(meant.getFirst()::equals), unit, as.orElse(named.group("does")));
                }
            }
        }
        Matcher parts = PARTS.matcher(NAMED_ONE_BY_ONE.matcher(sentence).replaceAll(" "));
        if (parts.find()) {
            references(parts.group("list"))
                    .forEach(part -> give(so.and(task -> isIn(task, part)), unit, as.orElse(parts.group("does"))));
        }
        Matcher rest = REST.matcher(sentence);
        if (rest.find()) {
            give(so, unit, as.orElse(rest.group("does")));
        }
    }

    private void give(Predicate<Task> meant, Responsible unit, String does) {
        boolean takesPart = does.equalsIgnoreCase("phối hợp");
        tasks.replaceAll(task -> {
            if (!meant.test(task)) {
                return task;
            } else if (takesPart) {
                return task.coordinating().units().isEmpty() ? task.with(task.lead(), unit) : task;
            } else if (!task.lead().units().isEmpty()) {
                return task;
            }
            ledger.settle(DoubtKind.LEAD_UNKNOWN, task.line(), DoubtKind.LEAD_FROM_TEXT, unit.verbatim());
            return task.with(unit, task.coordinating());
        });
    }

    private static boolean isNumbered(Task task, String number) {
        String label = task.label()
                .replaceFirst("[.)/:]+$", "")
                .replaceFirst("^.*\\s", "")
                .replace("(", "");
        return label.equals(number) || number.contains(".") && task.ref().endsWith("." + number);
    }

    /** Whether one of the parts that the task's reference leads through is this one. */
    private static boolean isIn(Task task, String part) {
        int last = task.ref().lastIndexOf('.');
        return last > 0 && ("." + task.ref().substring(0, last) + ".").contains("." + part + ".");
    }

    /** "1, 7 và 10", "từ 3 đến 6". */
    private static Set<String> references(String list) {
        Set<String> references = new TreeSet<>();
        Matcher one = ONE.matcher(list);
        String before = "";
        while (one.find()) {
            String reference = one.group("one");
            if (one.group("to") != null && before.matches("\\d+") && reference.matches("\\d+")) {
                for (int i = Integer.parseInt(before); i < Integer.parseInt(reference); i++) {
                    references.add(String.valueOf(i));
                }
            }
            references.add(reference);
            before = reference;
        }
        return references;
    }
}
