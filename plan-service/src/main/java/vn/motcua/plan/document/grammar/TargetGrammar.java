package vn.motcua.plan.document.grammar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.plan.document.draft.DraftTarget;
import vn.motcua.plan.document.draft.DraftTarget.Comparator;
import vn.motcua.plan.document.draft.DraftTarget.Unit;
import vn.motcua.plan.document.draft.Limits;
import vn.motcua.plan.document.draft.UnreadableDocument;
import vn.motcua.plan.document.draft.Wording;
import vn.motcua.plan.document.grammar.Segments.Segment;

/** Finds quantified targets (chỉ tiêu) in a text: which metric, compared how, with what. */
public final class TargetGrammar {
    /** Most texts hold no figure, and are not looked at twice. */
    private static final Pattern MAY_HOLD_ONE = Pattern.compile("\\d|phần trăm|chỉ tiêu", Instruments.IGNORE_CASE);

    private static final Pattern CLAUSE_END =
            Pattern.compile(";\\s*|\\.\\s+(?=\\p{Lu})|(?<=\\s)[-+]\\s(?=\\p{Lu})|\\n|\\.?\\s(?=[a-zđ]\\)\\s)");
    private static final Pattern LAG = Pattern.compile(
            "(?:chậm nhất|muộn nhất)(?: là)? sau (\\d{1,3}) (ngày làm việc|ngày) kể từ", Instruments.IGNORE_CASE);
    private static final Pattern SET_ELSEWHERE = Pattern.compile(
            "(?:đạt(?: và | hoặc )vượt|đạt|hoàn thành) (?:các )?chỉ tiêu (?:được |do )?"
                    + "(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) tỉnh giao",
            Instruments.IGNORE_CASE);
    private static final Pattern PARENTS_FLOOR = Pattern.compile(
            "chỉ tiêu không thấp hơn (?:các chỉ tiêu )?(?:của |tại |trong )?Kế hoạch này", Instruments.IGNORE_CASE);

    /** What was reached before, in brackets or in a clause of its own, is no target. */
    private static final Pattern RESULT = Pattern.compile(
            "^[\\s,]*\\(\\s?20\\d\\d\\s?(?::|đạt|là)|^[\\s,]*\\(?\\s?(?:so với )?(?:kết quả )?(?:cùng kỳ )?(?:trong )?(?:năm (?:20\\d\\d|trước|ngoái)|cùng kỳ|quý [IV]+/20\\d\\d)(?! (?:phấn đấu|đạt (?:từ|tối|ít|trên)))"
                    + "|(?:đã|ước) đạt|đạt được|trước (?:đây|đó)(?: (?:là|đạt|chỉ|mới)| \\d)|so với (?:năm|cùng kỳ)"
                    + "|(?<!không )(?:mới|chỉ)(?: là| được| đạt)? \\d|kế hoạch giao \\d",
            Instruments.IGNORE_CASE);

    /** A sentence that begins so tells of what was; every bare figure in it does. */
    private static final Pattern LOOKS_BACK = Pattern.compile(
            "^[\\s,-]*(?:trong )?(?:năm (?:vừa )?(?:qua|ngoái|trước)|thời gian (?:vừa )?qua|giai đoạn (?:vừa qua|trước)|kỳ trước)(?! phấn đấu)",
            Instruments.IGNORE_CASE);

    /** Begins a row of results: "Năm 2025 tỷ lệ đúng hạn là 97%, trực tuyến 60%". */
    private static final Pattern TELLS_RESULTS = Pattern.compile(
            "^[\\s,-]*(?:kết quả(?: \\p{L}+){0,3} |trong |hết |tính đến )?(?:năm (?:20\\d\\d|trước|ngoái|qua)|cùng kỳ)(?![^%]*(?:phấn đấu|mục tiêu|chỉ tiêu|bảo đảm|đảm bảo|duy trì|nâng|sẽ|đạt (?:từ|tối|ít|trên)))[^%]*(?:đạt|là|:|chiếm|được|có)?\\s?\\d",
            Instruments.IGNORE_CASE);

    private static final Pattern LOOKS_AHEAD =
            Pattern.compile("phấn đấu|mục tiêu|chỉ tiêu|năm 20\\d\\d|bảo đảm|đảm bảo|duy trì", Instruments.IGNORE_CASE);

    private static final Pattern COMPARED =
            Pattern.compile("^\\s*so với (?:năm|cùng kỳ|kết quả|quý|tháng|giai đoạn)", Instruments.IGNORE_CASE);
    /** The subject of the part before goes on: "của cấp xã đạt 55%". */
    private static final Pattern SAME_SUBJECT =
            Pattern.compile("^[\\s,;]*(?:và )?(?:của|ở|tại|riêng|đối với|cấp|trong khi) ", Instruments.IGNORE_CASE);

    private static final Pattern OF_WHICH = Pattern.compile("^[\\s,;(]*trong (?:đó|số đó)", Instruments.IGNORE_CASE);

    private TargetGrammar() {}

    /**
     * @param standsIn reference of the task or statement that holds the text ("VI.5")
     * @param lineOf line of the source on which the quantity stands
     */
    public static List<DraftTarget> in(String text, String standsIn, ToIntFunction<String> lineOf) {
        List<DraftTarget> targets = new ArrayList<>();
        if (!MAY_HOLD_ONE.matcher(text).find()) {
            return targets;
        }
        for (String part : CLAUSE_END.split(text)) {
            String clean = Wording.clean(part).replaceFirst("^(?:[-+•]|[a-zđ]\\)|\\d{1,2}[.)]) (?=\\D)", "");
            new Clause(clean, standsIn, lineOf, targets).read();
            if (targets.size() > Limits.TARGETS_MAX) {
                throw new UnreadableDocument(UnreadableDocument.Reason.TOO_MANY_TARGETS);
            }
        }
        return targets;
    }

    private record Clause(String text, String standsIn, ToIntFunction<String> lineOf, List<DraftTarget> targets) {
        void read() {
            TargetMetrics before = TargetMetrics.NONE;
            boolean looksBack = LOOKS_BACK.matcher(text).find();
            boolean toldBefore = false;
            List<Segment> segments = Segments.of(text).parts();
            for (Segment segment : segments) {
                if (targets.size() > Limits.TARGETS_MAX) {
                    return;
                }
                Quantity quantity = segment.quantity();
                boolean ofWhich = OF_WHICH.matcher(segment.text()).find();
                TargetMetrics metrics = SAME_SUBJECT.matcher(segment.text()).find()
                        ? before
                        : TargetMetrics.of(segment.text(), quantity.unit());
                before = metrics;
                toldBefore = toldBefore && !LOOKS_AHEAD.matcher(segment.text()).find()
                        || TELLS_RESULTS.matcher(segment.text()).find();
                boolean result = quantity.comparator().isEmpty()
                        && (looksBack
                                || toldBefore
                                || RESULT.matcher(segment.text()).find()
                                || COMPARED.matcher(text).find());
                if (!result && (!ofWhich || quantity.comparator().isPresent())) {
                    measured(segment, quantity, metrics);
                }
            }
            Matcher lag = LAG.matcher(text);
            if (lag.find()) {
                BigDecimal days = new BigDecimal(lag.group(1));
                Unit unit = Quantity.unit(lag.group(2));
                if (unit == Unit.CALENDAR_DAYS) {
                    add(
                            TargetMetrics.of(text, unit),
                            Comparator.LE,
                            false,
                            Optional.of(days),
                            Optional.empty(),
                            unit,
                            text,
                            lag.group(1));
                }
            }
            setElsewhere();
        }

        private void measured(Segment segment, Quantity quantity, TargetMetrics metrics) {
            boolean whole = quantity.unit() == Unit.PERCENT && quantity.value().compareTo(BigDecimal.valueOf(100)) == 0;
            // "100%" cannot be exceeded; any other bare share is a floor, which the draft says is an assumption.
            Comparator comparator = quantity.comparator().orElse(whole ? Comparator.EQ : Comparator.GE);
            boolean assumed = quantity.comparator().isEmpty() && !whole;
            String words = segment.text().strip().replaceFirst("^(?:[,;(]|và )\\s*", "");
            add(
                    metrics,
                    comparator,
                    assumed,
                    Optional.of(quantity.value()),
                    Optional.empty(),
                    quantity.unit(),
                    words,
                    quantity.shown());
        }

        private void setElsewhere() {
            if (SET_ELSEWHERE.matcher(text).find()) {
                for (String metric : TargetMetrics.allOf(text)) {
                    setBy("provincialCommittee", metric, Unit.PERCENT);
                }
            }
            if (PARENTS_FLOOR.matcher(text).find()) {
                setBy("parent", "targetFloorRule", Unit.RULE);
            }
        }

        private void setBy(String whom, String metric, Unit unit) {
            TargetMetrics one = new TargetMetrics(Optional.of(metric), List.of());
            add(one, Comparator.GE, false, Optional.empty(), Optional.of(whom), unit, text, "chỉ tiêu");
        }

        private void add(
                TargetMetrics metrics,
                Comparator comparator,
                boolean assumed,
                Optional<BigDecimal> value,
                Optional<String> setBy,
                Unit unit,
                String words,
                String printed) {
            boolean ifAny = Wording.lower(words).contains("nếu có");
            int line = lineOf.applyAsInt(printed);
            targets.add(new DraftTarget(
                    metrics.sure(),
                    metrics.candidates(),
                    comparator,
                    assumed,
                    value,
                    setBy,
                    unit,
                    ifAny,
                    words,
                    standsIn,
                    line));
        }
    }
}
