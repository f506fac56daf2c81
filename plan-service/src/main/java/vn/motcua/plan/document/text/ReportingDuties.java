package vn.motcua.plan.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.plan.document.draft.PlanDraft.ReportingDuty;
import vn.motcua.plan.document.draft.PlanDraft.Task;
import vn.motcua.plan.document.grammar.ScheduleGrammar;
import vn.motcua.plan.document.outline.Paragraph;
import vn.motcua.plan.events.Schedule;
import vn.motcua.plan.events.Schedule.Composite;
import vn.motcua.plan.events.Schedule.Recurring;

/** Finds who reports to whom and how often, in the organisation section and among the tasks. */
public final class ReportingDuties {
    private static final Pattern SENTENCE = Pattern.compile("[^;]+?(?:;|\\.(?= \\p{Lu}|$)|$)");
    private static final Pattern WHO =
            Pattern.compile("((?:các|Các) (?:phòng|đơn vị|cơ quan)[^,;.]{0,40}?) (?:gửi )?báo cáo");
    private static final Pattern SUBJECT = Pattern.compile(
            "^(?:\\d+[.)] ?)?((?:Văn phòng|Trưởng|Thủ trưởng|Các|Phòng|Trung tâm|Tổ)[^;.]{0,80}?)(?= (?:căn cứ|theo dõi|chịu"
                    + "|có trách nhiệm|chủ trì|phối hợp|tổ chức)|$)");
    private static final Pattern TO = Pattern.compile(
            "(?:về|gửi|cho|với) (Văn phòng(?: Sở| UBND tỉnh)?|UBND tỉnh|Sở \\p{Lu}[\\p{L} ]{2,30}?)(?= |,|\\.|$)");

    private ReportingDuties() {}

    /** @param item the paragraphs of one item, the first of which names who it is about */
    static List<ReportingDuty> of(List<Paragraph> item) {
        List<ReportingDuty> duties = new ArrayList<>();
        String heading = subject(item.getFirst().text());
        for (Paragraph paragraph : item) {
            Matcher sentence = SENTENCE.matcher(paragraph.text());
            while (sentence.find()) {
                String text = sentence.group().strip();
                List<Schedule> when = ScheduleGrammar.inProse(text);
                Matcher to = TO.matcher(text);
                boolean addressed = to.find();
                if (text.contains("báo cáo") && (addressed || !when.isEmpty())) {
                    duties.add(new ReportingDuty(
                            reporter(text, heading),
                            addressed ? to.group(1) : "",
                            ScheduleGrammar.together(when, when.isEmpty() ? "" : text),
                            text,
                            paragraph.lineAt(sentence.start() + 1)));
                }
            }
        }
        return duties;
    }

    public static List<ReportingDuty> ofTasks(List<Task> tasks) {
        return tasks.stream()
                .filter(task -> recurs(task.schedule()))
                .map(task ->
                        new ReportingDuty(task.lead().verbatim(), "", task.schedule(), task.content(), task.line()))
                .toList();
    }

    private static boolean recurs(Schedule schedule) {
        return schedule instanceof Recurring
                || schedule instanceof Composite composite
                        && composite.parts().stream().anyMatch(Recurring.class::isInstance);
    }

    private static String reporter(String sentence, String heading) {
        Matcher who = WHO.matcher(sentence);
        return who.find() ? who.group(1) : heading;
    }

    private static String subject(String text) {
        Matcher subject = SUBJECT.matcher(text);
        return subject.find() ? subject.group(1) : "";
    }
}
