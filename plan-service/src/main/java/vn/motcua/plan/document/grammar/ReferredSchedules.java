package vn.motcua.plan.document.grammar;

import static vn.motcua.plan.document.grammar.ScheduleRule.anywhere;
import static vn.motcua.plan.document.grammar.ScheduleRule.cellOnly;
import static vn.motcua.plan.document.grammar.ScheduleRule.elsewhere;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.plan.document.draft.Wording;
import vn.motcua.plan.document.grammar.ScheduleRule.Phrase;
import vn.motcua.plan.events.Schedule;
import vn.motcua.plan.events.Schedule.ExternalRef;
import vn.motcua.plan.events.Schedule.Mode;
import vn.motcua.plan.events.Schedule.Statutory;

/** Timings that another document sets: a plan, a roadmap, an assignment, the law. */
final class ReferredSchedules {
    static final List<ScheduleRule> RULES = List.of(
            anywhere("theo (?:đúng )?(?:thời hạn|thời gian) được giao", p -> external(p, List.of("assignment"))),
            anywhere("theo (?:đúng )?Kế hoạch rà soát[^;.()]{0,300}", p -> external(p, List.of("reviewPlan"))),
            anywhere("theo (?:đúng )?lộ trình[^;.()]{0,300}", p -> external(p, List.of(roadmap(p)))),
            cellOnly("theo (?:đúng )?(?:kế hoạch|chương trình)(?! rà soát)[^.()]{0,400}", p -> external(p, plans(p))),
            elsewhere(
                    "theo (?:đúng )?(?:Kế hoạch|Chương trình)(?! này|,? này| rà soát)[^.;,()]{0,60} (?:của (?:Bộ|UBND|tỉnh|Chính phủ|Trung ương)|năm \\d{4}|(?:đã )?được (?:phê )?duyệt)[^.;,()]{0,200}",
                    p -> external(p, plans(p))),
            elsewhere(
                    "theo (?:đúng )?(?:Kế hoạch|Chương trình) của (?:Bộ|UBND|tỉnh|Chính phủ|Trung ương)[^.;,()]{0,200}",
                    p -> external(p, plans(p))),
            cellOnly(
                    "theo (?:đúng )?(?:thời (?:gian|hạn)) (?:ghi|nêu|quy định|xác định|yêu cầu) (?:trong|tại|ở)[^.();]{0,200}",
                    p -> external(p, List.of("schedule"))),
            cellOnly(
                    "theo (?:đúng )?(?:tiến độ|lịch|thời gian biểu) (?!quy định)[^.();]{2,200}",
                    p -> external(p, List.of("schedule"))),
            elsewhere(
                    "theo (?:đúng )?(?:tiến độ|lịch) (?:của|do|làm việc|công tác|tiếp)[^.;,()]{2,120}",
                    p -> external(p, List.of("schedule"))),
            elsewhere(
                    "theo (?:đúng )?(?:kế hoạch|chương trình) (?:thanh tra|kiểm tra|công tác|tập huấn|đào tạo|bồi dưỡng|giám sát|kiểm toán|khảo sát)"
                            + "(?: \\p{L}+){0,3} năm(?: \\d{4})?(?![\\p{L}])",
                    p -> external(p, plans(p))),
            cellOnly(
                    "theo (?:đúng )?(?:tiến độ|lịch|đợt|kỳ|hướng dẫn|chỉ đạo|phân công|đề án|dự án|quyết định|văn bản|công văn|thông báo"
                            + "|nghị quyết|thời (?:gian|hạn))(?= (?:của|do|tại|chung|dự án|số|công tác|hội nghị|thi đua)|$|,)[^.();]{0,300}",
                    p -> external(p, List.of("schedule"))),
            cellOnly(
                    "theo (?:đúng )?quy định[^.();]{0,200}",
                    p -> Optional.of(
                            new Statutory(Instruments.lastCodeIn(p.text()).orElse("regulation"), p.verbatim()))),
            anywhere("lồng ghép trong (?:các )?kế hoạch[^;.()]{0,300}", p -> external(p, plans(p))),
            anywhere(
                    "(?:(?:bảo đảm|đảm bảo) [^;]{0,40}?)?thời hạn theo (?:đúng )?quy định(?: (?:tại|của) [^;.]{0,200})?",
                    p -> Optional.of(
                            new Statutory(Instruments.lastCodeIn(p.text()).orElse("regulation"), p.verbatim()))),
            anywhere(
                    "(?:thực hiện )?chế độ (?:thông tin,? )?báo cáo(?: đầy đủ,? kịp thời)? theo (?:đúng )?quy định"
                            + "(?: hiện hành)?",
                    p -> Optional.of(new Statutory("reportingRegime", p.verbatim()))));

    private ReferredSchedules() {}

    private static Optional<Schedule> external(Phrase p, List<String> references) {
        String words = Wording.lower(p.text());
        return Optional.of(new ExternalRef(
                references,
                references.size() > 1 && words.contains(" hoặc ") ? Mode.ANY : Mode.ALL,
                words.contains(" từng "),
                words.startsWith("lồng ghép"),
                p.verbatim()));
    }

    /** A roadmap without a name belongs to the instrument cited last in the same text. */
    private static String roadmap(Phrase p) {
        String words = Wording.lower(p.text());
        if (words.contains("csdl") || words.contains("cơ sở dữ liệu")) {
            return "databaseRoadmap";
        }
        return Instruments.lastCodeIn(p.before()).map(code -> code + "-roadmap").orElse("roadmap");
    }

    private static List<String> plans(Phrase p) {
        String words = Wording.lower(p.text());
        List<String> references = new ArrayList<>();
        if (words.contains("kỷ luật")) {
            return List.of("disciplineInspectionPlan");
        }
        if (words.contains("riêng") && words.contains("kiểm tra")) {
            references.add("inspectionPlan");
        }
        if (words.contains("kiểm tra công tác cải cách hành chính") || words.contains("kiểm tra cchc")) {
            references.add("reformInspectionPlan");
        }
        if (references.isEmpty() && words.contains("kiểm tra")) {
            references.add("inspectionPlan");
        }
        if (references.isEmpty()) {
            references.add(general(words));
        }
        return references;
    }

    private static String general(String words) {
        boolean programme = words.contains("chương trình");
        if (programme && words.contains("kế hoạch")) {
            return "legislativeProgramme";
        } else if (words.contains("tỉnh")) {
            return programme ? "provincialProgramme" : "provincialPlan";
        }
        return programme ? "programme" : "plan";
    }
}
