package vn.motcua.plan.document.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.plan.document.draft.DoubtKind;
import vn.motcua.plan.document.draft.Ledger;
import vn.motcua.plan.document.draft.PlanDraft.Responsible;
import vn.motcua.plan.document.draft.PlanDraft.Task;
import vn.motcua.plan.document.draft.PlanDraft.TaskGroup;
import vn.motcua.plan.document.draft.Wording;
import vn.motcua.plan.document.field.NamedFields;
import vn.motcua.plan.document.field.NamedFields.Field;
import vn.motcua.plan.document.field.SentenceUnits;
import vn.motcua.plan.document.grammar.ProductGrammar;
import vn.motcua.plan.document.grammar.ScheduleGrammar;
import vn.motcua.plan.document.grammar.UnitGrammar;
import vn.motcua.plan.document.outline.Node;
import vn.motcua.plan.document.outline.Paragraph;
import vn.motcua.plan.document.role.Roles;
import vn.motcua.plan.document.table.TaskAssembler;
import vn.motcua.plan.events.DueDate;
import vn.motcua.plan.events.Schedule;
import vn.motcua.plan.events.Schedule.Unspecified;

/** Makes groups and tasks of the items of a section in prose: who and when stand in the sentences or in lines below. */
public final class ProseTasks {
    private static final int NAME_CHARACTERS_MAX = 80;
    /** A verb without anything to do behind it is a part of the name: "Phòng Kế hoạch tổng hợp". */
    private static final int NAME_WORDS_MORE_MAX = 3;

    private static final Pattern OF_WHOM = Pattern.compile(
            "^(?:(?:Nhiệm vụ|Trách nhiệm|Công việc|Phần việc|Việc)(?: (?:chung|cụ thể|chính|riêng))? (?:của|do|đối với|thuộc)|Giao(?: cho)?|Phân công(?: cho)?|Đối với|Do) (?=\\p{L})");

    /** "2. Lễ tân (Phòng Lễ tân)". */
    private static final Pattern UNIT_IN_BRACKETS = Pattern.compile("\\(([^()]{4,80})\\)[:.]?$");
    /** "Đo đạc." before who does it. */
    private static final Pattern TITLE = Pattern.compile("^(\\p{Lu}[^.:;]{2,60})[.:] (?=[\\p{L}])");

    private static final String NAME = "[^,;.:\\n]{0,60}?";
    private static final String DOES = "(?= (?:chủ trì|xây dựng|tiếp nhận|tổ chức thực hiện|tham mưu|có trách nhiệm))";
    private static final String UNITS = "(?:Văn phòng|Phòng|Trung tâm|Chi cục|Thanh tra|[Cc]ác (?:phòng|đơn vị))";
    private static final Pattern LEAD = Pattern.compile("(?<=^|\\n|[.;,] )(" + UNITS + " chủ trì tham mưu|" + UNITS
            + NAME + DOES + "|(?<=\\n)" + UNITS + "[^.\\n]{0,300}?(?= tăng cường ))");
    private static final Pattern COORDINATING =
            Pattern.compile("phối hợp (?:chặt chẽ )?(?:với )?((?:các |[Cc]ác )?(?:đơn vị|phòng|cơ quan|sở|Văn phòng)"
                    + NAME
                    + ")(?=[,;.\\n]| (?:để|xây dựng|kiểm tra|tiếp tục|tuyên truyền|tăng cường|kịp thời|rà soát|xử lý"
                    + "|triển khai|thực hiện))");

    private static final int TIMING_CHARACTERS_MAX = 120;
    private static final Pattern FIRST = Pattern.compile("^([^:.;]{3,60}): ");
    private static final Pattern DASHED = Pattern.compile("(?s).*[^\\d] [-–—] ([^–—;]+)");
    private static final Pattern IN_BRACKETS = Pattern.compile("(?s).*[(\\[]([^()\\[\\]]+)[)\\]]");
    private static final Pattern PART_END = Pattern.compile("[,;:.] ");

    private final Ledger ledger;
    private final Optional<Integer> planYear;
    private final SentenceUnits units;
    private final List<TaskGroup> groups = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private final Map<String, Integer> refs = new HashMap<>();

    ProseTasks(Ledger ledger, Optional<Integer> planYear, SentenceUnits units) {
        this.ledger = ledger;
        this.units = units;
        this.planYear = planYear;
    }

    public List<TaskGroup> groups() {
        return groups;
    }

    public List<Task> tasks() {
        return tasks;
    }

    /** @param section printed labels of the part that holds the items, itself a group when tasks stand right under it */
    void read(String section, String title, List<Node> items, int line) {
        boolean grouped = false;
        int before = 0;
        boolean titled = items.stream().filter(this::isTitled).count() * 2 > items.size();
        boolean groupsBeside = items.stream().anyMatch(ProseTasks::isGroup)
                || items.size() > 1 && items.stream().allMatch(this::isHeadingOfDeeds);
        for (Node printed : items) {
            if (titled && isTitled(printed)) {
                group(section, titleApart(printed));
                continue;
            }
            Node item = paragraphsAsItems(printed, groupsBeside);
            if (isGroup(item)) {
                group(section, item);
            } else {
                if (!grouped) {
                    groups.add(new TaskGroup(section, title, List.of(), line));
                    grouped = true;
                }
                task(section, section, item, ++before, Optional.empty());
            }
        }
    }

    /** "1. Công khai. Văn phòng Sở …": a few words with a stop before the sentence that says who does it. */
    private boolean isTitled(Node item) {
        return item.children().isEmpty() && item.label().isPresent() && behindTitle(item) > 0;
    }

    private int behindTitle(Node item) {
        Matcher found = TITLE.matcher(item.title());
        boolean titled = found.find()
                && units.lead(found.group(1)).isEmpty()
                && !ScheduleGrammar.isTiming(found.group(1))
                && ScheduleGrammar.inProse(found.group(1)).isEmpty()
                && beginsWithUnit(item.title().substring(found.end()));
        return titled ? found.end() : 0;
    }

    private Node titleApart(Node item) {
        Paragraph first = item.paragraphs().getFirst();
        int label = first.text().length() - first.withoutLabel().length();
        List<Paragraph> two = first.cutAt(label + behindTitle(item));
        List<Paragraph> below = new ArrayList<>(List.of(two.getLast()));
        below.addAll(item.paragraphs().subList(1, item.paragraphs().size()));
        return new Node(item.label(), List.of(two.getFirst()), List.of(new Node(item.label(), below, List.of())));
    }

    private boolean beginsWithUnit(String text) {
        return units.lead(text).filter(text::startsWith).isPresent();
    }

    /** "1. Với thủ tục đầu tư" over "Phòng Đầu tư lập …": each paragraph below is a deed of some unit. */
    private boolean isHeadingOfDeeds(Node item) {
        List<Paragraph> below = item.paragraphs().subList(1, item.paragraphs().size());
        return item.label().isPresent()
                && item.children().isEmpty()
                && !below.isEmpty()
                && Roles.isTitleOfItems(item.title())
                && !item.title().matches(".*[,;]$")
                && units.lead(item.title()).isEmpty()
                && below.stream().map(Paragraph::text).allMatch(text -> UnitGrammar.startsWithUnit(text));
    }

    /**
     * Under a heading paragraphs without labels are tasks of their own when each begins with a unit that does it, or when the items
     * beside it are headings too.
     */
    private Node paragraphsAsItems(Node item, boolean groupsBeside) {
        List<Paragraph> below = item.paragraphs().subList(1, item.paragraphs().size());
        boolean tasks = item.label().isPresent()
                && item.children().isEmpty()
                && Roles.isTitleOfItems(item.title())
                && below.stream().map(Paragraph::text).noneMatch(ProseTasks::isField)
                && (groupsBeside && !below.isEmpty()
                        || below.size() > 1
                                && below.stream().map(Paragraph::text).allMatch(text -> units.lead(text)
                                        .filter(text::startsWith)
                                        .isPresent()));
        return tasks
                ? new Node(
                        item.label(),
                        List.of(item.paragraphs().getFirst()),
                        below.stream()
                                .map(paragraph -> new Node(Optional.empty(), List.of(paragraph), List.of()))
                                .toList())
                : item;
    }

    private static boolean isGroup(Node item) {
        return Roles.isHeading(item) && item.children().stream().noneMatch(child -> isField(child.title()));
    }

    private Optional<Schedule> period(Node heading) {
        String title = heading.title().replaceFirst("[:.]$", "");
        return Optional.of(title)
                .filter(ScheduleGrammar::isTiming)
                .map(words -> ScheduleGrammar.cell(words, planYear))
                .filter(schedule -> !(schedule instanceof Unspecified));
    }

    /** "Phòng Tiếp dân, xử lý đơn thư:", "VĂN PHÒNG SỞ", "Nhiệm vụ của các phòng"; of "Văn phòng Sở tham mưu, tổng hợp" the unit. */
    private Optional<String> unit(Node heading) {
        Matcher bracketed = UNIT_IN_BRACKETS.matcher(heading.title());
        String title = bracketed.find() && UnitGrammar.names(bracketed.group(1))
                ? bracketed.group(1) + ":"
                : OF_WHOM.matcher(heading.title()).replaceFirst("");
        String name = title.replaceFirst("[:.]$", "");
        if (name.length() > NAME_CHARACTERS_MAX || !UnitGrammar.names(name)) {
            return Optional.empty();
        }
        Optional<String> does = units.lead(name)
                .filter(unit -> !title.endsWith(":") && name.startsWith(unit) && !name.startsWith(unit + ","))
                .filter(unit -> name.substring(unit.length()).strip().split(" ").length > NAME_WORDS_MORE_MAX);
        return does.or(() -> Optional.of(name));
    }

    private static boolean isField(String text) {
        return NamedFields.begins(text);
    }

    private void group(String section, Node item) {
        String label = item.printedLabel().isEmpty() ? item.title() : item.printedLabel();
        String inner = (section.isEmpty() ? "" : section + ".")
                + (item.number().isEmpty() ? item.title().replaceAll("[,;]|[:.]$", "") : item.number());
        List<TaskGroup> parts = new ArrayList<>();
        int at = groups.size();
        int before = 0;
        for (Node child : item.children()) {
            if (isGroup(child)) {
                parts.add(new TaskGroup(child.printedLabel(), child.title(), List.of(), child.line()));
                ledger.used(child.paragraphs().getFirst().lines(), "groups[" + child.printedLabel() + "]");
                int within = 0;
                for (Node grandchild : child.children()) {
                    task(label, inner + "." + child.number(), grandchild, ++within, Optional.of(child));
                }
            } else {
                task(label, inner, child, ++before, Optional.of(item));
            }
        }
        groups.add(at, new TaskGroup(label, item.title(), parts, item.line()));
        ledger.used(item.paragraphs().getFirst().lines(), "groups[" + label + "]");
    }

    /**
     * @param position among its fellows, by which a dash is named
     * @param heading of the group: a unit leads what stands under its name, a timing holds for what stands under it
     */
    private void task(String group, String section, Node item, int position, Optional<Node> heading) {
        String number = item.number().isEmpty() ? String.valueOf(position) : item.number();
        String ref = unique(TaskAssembler.reference(section, number));
        List<Paragraph> paragraphs = item.all().toList();
        NamedFields fields =
                NamedFields.of(paragraphs.stream().map(Paragraph::withoutLabel).collect(Collectors.joining("\n")));
        String content = fields.values().isEmpty() ? text(paragraphs) : content(fields);
        Responsible lead = lead(fields, content, heading.flatMap(this::unit));
        Responsible coordinating = coordinating(fields, content);
        Schedule said = schedule(fields, paragraphs, lead, coordinating);
        Optional<Schedule> over = said instanceof Unspecified(String none) && none.isEmpty()
                ? heading.flatMap(this::period)
                : Optional.empty();
        over.ifPresent(period -> ledger.doubt(DoubtKind.TIMING_INHERITED, period.verbatim(), item.line()));
        Schedule schedule = over.orElse(said);
        if (schedule instanceof Unspecified(String verbatim)) {
            DoubtKind kind = verbatim.isEmpty() ? DoubtKind.TIMING_BLANK : DoubtKind.TIMING_NOT_UNDERSTOOD;
            ledger.doubt(kind, verbatim, item.line());
        }
        if (!fields.values().containsKey(Field.LEAD)) {
            boolean none = lead.units().isEmpty();
            ledger.doubt(none ? DoubtKind.LEAD_UNKNOWN : DoubtKind.LEAD_FROM_TEXT, lead.verbatim(), item.line());
        }
        ledger.used(item.lines(), "tasks[" + ref + "]");
        tasks.add(new Task(
                ref,
                item.printedLabel(),
                group,
                content,
                lead,
                coordinating,
                ProductGrammar.read(fields.value(Field.PRODUCT)),
                fields.value(Field.PRODUCT),
                schedule,
                over.isPresent(),
                item.line()));
    }

    private static String text(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::withoutLabel).collect(Collectors.joining("\n"));
    }

    /** A line with nothing but fields has no content of its own. */
    private static String content(NamedFields fields) {
        return fields.content().isBlank() ? "(…)" : fields.content();
    }

    /** A unit's name is no timing: "Phòng Giáo dục thường xuyên". */
    private Schedule schedule(NamedFields fields, List<Paragraph> paragraphs, Responsible lead, Responsible others) {
        if (fields.values().containsKey(Field.TIMING)) {
            return ScheduleGrammar.cell(fields.value(Field.TIMING), planYear);
        }
        String last = paragraphs.getLast().text();
        Optional<Schedule> apart =
                timing(FIRST, paragraphs.getFirst().withoutLabel()).or(() -> timing(DASHED, withoutStop(last)));
        if (apart.isPresent()) {
            return apart.get();
        }
        List<Schedule> found = paragraphs.stream()
                .flatMap(p ->
                        ScheduleGrammar.inProse(without(without(p.withoutLabel(), lead), others), planYear).stream())
                .filter(this::isOfPlan)
                .toList();
        if (found.isEmpty()) {
            return inBrackets(withoutStop(last))
                    .or(() -> tail(withoutStop(last)))
                    .orElse(new Unspecified(""));
        }
        String verbatim = found.stream().map(Schedule::verbatim).collect(Collectors.joining("; "));
        return ScheduleGrammar.together(found, verbatim);
    }

    private static String withoutStop(String text) {
        return Wording.clean(text).replaceFirst("[.;]$", "");
    }

    /** A timing before or after the sentence, as a cell of its own would have it: "Quý I: …", "… - Quý I/2026". */
    private Optional<Schedule> timing(Pattern place, String text) {
        Matcher found = place.matcher(text);
        boolean whole = place == FIRST ? found.find() : found.matches();
        return whole ? timing(found.group(1)) : Optional.empty();
    }

    /** "(quý II, quý IV)", "(Phòng Pháp chế; quý II)". */
    private Optional<Schedule> inBrackets(String text) {
        Matcher found = IN_BRACKETS.matcher(text);
        return found.matches() ? timing(found.group(1)).or(() -> tail(found.group(1))) : Optional.empty();
    }

    /** The longest end of the sentence that is nothing but a timing: "…; quý II, quý IV". */
    private Optional<Schedule> tail(String text) {
        Matcher part = PART_END.matcher(text);
        while (part.find()) {
            Optional<Schedule> timing = timing(text.substring(part.end()));
            if (timing.isPresent()) {
                return timing;
            }
        }
        return Optional.empty();
    }

    private Optional<Schedule> timing(String words) {
        return words.length() <= TIMING_CHARACTERS_MAX && ScheduleGrammar.isTiming(words)
                ? Optional.of(ScheduleGrammar.cell(words, planYear))
                        .filter(schedule -> !(schedule instanceof Unspecified) && isOfPlan(schedule))
                : Optional.empty();
    }

    /** What was due in a year before the plan's is told of, and not to be done. */
    private boolean isOfPlan(Schedule schedule) {
        return planYear.flatMap(year -> DueDate.of(schedule).map(due -> due.getYear() >= year))
                .orElse(true);
    }

    private static String without(String text, Responsible units) {
        return units.verbatim().isEmpty() ? text : text.replace(units.verbatim(), "…");
    }

    private Responsible lead(NamedFields fields, String content, Optional<String> unit) {
        if (fields.values().containsKey(Field.LEAD)) {
            return UnitGrammar.read(fields.value(Field.LEAD));
        }
        Responsible said = content.contains("\n")
                ? first(LEAD, content)
                : units.lead(content)
                        .filter(name -> unit.isEmpty() || SentenceUnits.leadsItself(content, name))
                        .map(UnitGrammar::read)
                        .orElse(Responsible.NONE);
        return said.units().isEmpty() ? unit.map(UnitGrammar::read).orElse(said) : said;
    }

    private Responsible coordinating(NamedFields fields, String content) {
        if (fields.values().containsKey(Field.COORDINATING)) {
            return UnitGrammar.read(fields.value(Field.COORDINATING));
        }
        return content.contains("\n")
                ? first(COORDINATING, content)
                : units.coordinating(content).map(UnitGrammar::read).orElse(Responsible.NONE);
    }

    private static Responsible first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? UnitGrammar.read(matcher.group(1)) : Responsible.NONE;
    }

    private String unique(String ref) {
        int times = refs.merge(ref, 1, Integer::sum);
        return times == 1 ? ref : ref + " (" + times + ")";
    }
}
