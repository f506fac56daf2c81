package vn.motcua.plan.document.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.plan.document.draft.DoubtKind;
import vn.motcua.plan.document.draft.Ledger;
import vn.motcua.plan.document.draft.PlanDraft.Responsible;
import vn.motcua.plan.document.draft.PlanDraft.Task;
import vn.motcua.plan.document.grammar.ScheduleGrammar;
import vn.motcua.plan.document.grammar.UnitGrammar;
import vn.motcua.plan.document.table.TaskAssembler;
import vn.motcua.plan.document.text.Paragraphs.Item;
import vn.motcua.plan.events.Schedule;

/** Makes tasks of the numbered contents of a section in prose: who and when stand somewhere in the sentences. */
final class ProseTasks {
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

    private ProseTasks() {}

    static Task read(String section, Item item, Ledger ledger) {
        String ref = TaskAssembler.reference(section, item.number());
        String text = item.text();
        List<Schedule> found = item.paragraphs().stream()
                .flatMap(p -> ScheduleGrammar.inProse(p.text()).stream())
                .toList();
        String verbatim =
                String.join("; ", found.stream().map(Schedule::verbatim).toList());
        if (found.isEmpty()) {
            ledger.doubt(DoubtKind.TIMING_BLANK, "", item.line());
        }
        Responsible lead = first(LEAD, text);
        ledger.doubt(
                lead.units().isEmpty() ? DoubtKind.LEAD_UNKNOWN : DoubtKind.LEAD_FROM_TEXT,
                lead.verbatim(),
                item.line());
        ledger.used(item.lines(), "tasks[" + ref + "]");
        return new Task(
                ref,
                item.label(),
                section,
                text,
                lead,
                first(COORDINATING, text),
                List.of(),
                "",
                ScheduleGrammar.together(found, verbatim),
                false,
                item.line());
    }

    private static Responsible first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? UnitGrammar.read(matcher.group(1)) : Responsible.NONE;
    }
}
