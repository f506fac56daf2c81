package vn.motcua.plan.document.grammar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
            "^[\\s,-]*nguyên nhân[^%]{0,60}\\d|^[\\s,-]*(?:(?!mục tiêu|chỉ tiêu|phấn đấu|kế hoạch)[^:;%\\d]{3,40}: )?(?:kết quả(?: \\p{L}+){0,3} |trong |hết |tính đến )?(?:năm (?:20\\d\\d|trước|ngoái|qua)|cùng kỳ)(?![^%]*(?:phấn đấu|mục tiêu|chỉ tiêu|bảo đảm|đảm bảo|duy trì|nâng|sẽ|đạt (?:từ|tối|ít|trên)))[^%]*(?:đạt|là|:|chiếm|được|có)?\\s?\\d",
            Instruments.IGNORE_CASE);

    /** The year with which a sentence begins, behind a word or two with a colon. */
    private static final Pattern OF_YEAR = Pattern.compile(
            "^[\\s,-]*(?:[^:;%\\d]{3,40}: )?(?:trong |hết |tính đến |tính đến hết |kết quả )?năm (20\\d\\d)(?!\\s?[-–,]\\s?20|,? (?:và|đến) )",
            Instruments.IGNORE_CASE);

    private static final Pattern OF_YEAR_BEHIND =
            Pattern.compile("^ (?:hồ sơ )?(?:của|trong|ở|như) năm (20\\d\\d)(?!\\s?[-–,])", Instruments.IGNORE_CASE);

    private static final Pattern MORE_THAN_YEAR = Pattern.compile(
            "^[\\s,(]*(?:tăng|giảm|cao hơn|thấp hơn|hơn|vượt)(?: so với)? (?:kết quả )?năm (20\\d\\d) (?:là )?\\d",
            Instruments.IGNORE_CASE);

    private static final Pattern AIMS = Pattern.compile("phấn đấu|mục tiêu|chỉ tiêu|sẽ ", Instruments.IGNORE_CASE);

    private static final Pattern CONDITION = Pattern.compile(
            "(?<![\\p{L}])(?:nào|nếu|trường hợp|ai)(?![\\p{L}])[^;.]*?(?<![\\p{L}])thì(?![\\p{L}])",
            Instruments.IGNORE_CASE);

    /** What the money is for and where it comes from is no figure to reach. */
    private static final Pattern MONEY = Pattern.compile(
            "^[\\s,-]*(?:nguồn )?(?:kinh phí|nguồn vốn|dự toán|ngân sách)(?![^;]*giải ngân)", Instruments.IGNORE_CASE);

    private static final Pattern LOOKS_AHEAD =
            Pattern.compile("phấn đấu|mục tiêu|chỉ tiêu|năm 20\\d\\d|bảo đảm|đảm bảo|duy trì", Instruments.IGNORE_CASE);

    private static final Pattern COMPARED =
            Pattern.compile("^\\s*so với (?:năm|cùng kỳ|kết quả|quý|tháng|giai đoạn)", Instruments.IGNORE_CASE);
    /** The subject of the part before goes on: "của cấp xã đạt 55%". */
    private static final Pattern SAME_SUBJECT =
            Pattern.compile("^[\\s,;]*(?:và )?(?:của|ở|tại|riêng|đối với|cấp|trong khi) ", Instruments.IGNORE_CASE);

    /** "trong đó trước hạn: 70 %". */
    private static final Pattern OF_WHICH_NAMED =
            Pattern.compile("^[\\s,;(]*trong (?:đó|số đó),? [^:%\\d]{2,60}: ", Instruments.IGNORE_CASE);

    private static final Pattern OF_WHICH = Pattern.compile("^[\\s,;(]*trong (?:đó|số đó)", Instruments.IGNORE_CASE);

    private TargetGrammar() {}

    /**
     * @param standsIn reference of the task or statement that holds the text ("VI.5")
     * @param lineOf line of the source on which the quantity stands
     */
    public static List<DraftTarget> in(String text, String standsIn, ToIntFunction<String> lineOf) {
        return in(text, standsIn, lineOf, Optional.empty());
    }

    /** @param planYear what was reached in a year before it is told, and not to be reached */
    public static List<DraftTarget> in(
            String text, String standsIn, ToIntFunction<String> lineOf, Optional<Integer> planYear) {
        List<DraftTarget> targets = new ArrayList<>();
        if (!MAY_HOLD_ONE.matcher(text).find()) {
            return targets;
        }
        Told told = Told.NOTHING;
        int from = 0;
        Matcher end = CLAUSE_END.matcher(text);
        while (from <= text.length()) {
            boolean more = end.find();
            String part = text.substring(from, more ? end.start() : text.length());
            String clean = Wording.clean(part).replaceFirst("^(?:[-+•]|[a-zđ]\\)|\\d{1,2}[.)]) (?=\\D)", "");
            Told tells = new Clause(clean, standsIn, lineOf, targets, planYear).read(told);
            told = more && end.group().startsWith(";") ? tells : Told.NOTHING;
            from = more ? end.end() : text.length() + 1;
            if (targets.size() > Limits.TARGETS_MAX) {
                throw new UnreadableDocument(UnreadableDocument.Reason.TOO_MANY_TARGETS);
            }
        }
        return targets;
    }

    /** What a sentence tells of what was: a figure with a comparator may still be one to reach. */
    private enum Told {
        NOTHING,
        BARE_FIGURES,
        EVERYTHING
    }

    private record Clause(
            String text,
            String standsIn,
            ToIntFunction<String> lineOf,
            List<DraftTarget> targets,
            Optional<Integer> planYear) {
        /**
         * @param before what the sentence tells of what was, before this clause begins
         * @return what it tells at its end
         */
        Told read(Told before) {
            if (MONEY.matcher(text).find()) {
                return before;
            }
            TargetMetrics metricsBefore = TargetMetrics.NONE;
            boolean looksBack = LOOKS_BACK.matcher(text).find();
            Told told = begins(text, before);
            int condition = endOfCondition();
            List<Segment> segments = Segments.of(text).parts();
            for (Segment segment : segments) {
                if (targets.size() > Limits.TARGETS_MAX) {
                    return told;
                }
                Quantity quantity = segment.quantity();
                boolean ofWhich = OF_WHICH.matcher(segment.text()).find();
                TargetMetrics metrics = SAME_SUBJECT.matcher(segment.text()).find()
                        ? metricsBefore
                        : TargetMetrics.of(segment.text(), quantity.unit());
                metricsBefore = metrics;
                told = begins(segment.text(), told);
                boolean result = told == Told.EVERYTHING
                        || quantity.to() <= condition
                        || isOfYearBefore(segment, quantity)
                        || quantity.comparator().isEmpty()
                                && (looksBack
                                        || told == Told.BARE_FIGURES
                                        || !isOfPlan(segment.text())
                                                && RESULT.matcher(segment.text())
                                                        .find()
                                        || COMPARED.matcher(text).find());
                boolean named = OF_WHICH_NAMED.matcher(segment.text()).find();
                if (!result && (!ofWhich || named || quantity.comparator().isPresent())) {
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
            return told;
        }

        /** What the words say of a year that was, or what was said before when they do not look ahead. */
        private Told begins(String words, Told before) {
            if (isPast(words)) {
                return Told.EVERYTHING;
            } else if (!isOfPlan(words) && TELLS_RESULTS.matcher(words).find()) {
                return before == Told.EVERYTHING ? before : Told.BARE_FIGURES;
            }
            return LOOKS_AHEAD.matcher(words).find() ? Told.NOTHING : before;
        }

        private boolean isPast(String words) {
            return year(words).filter(year -> year < planYear.orElse(year)).isPresent()
                    && !AIMS.matcher(words).find();
        }

        /** "vượt mức 93 % của năm 2025", "cao hơn năm 2025 là 8 %". */
        private boolean isOfYearBefore(Segment segment, Quantity quantity) {
            String behind = text.substring(Math.min(text.length(), quantity.to()));
            return Stream.of(OF_YEAR_BEHIND.matcher(behind), MORE_THAN_YEAR.matcher(segment.text()))
                    .filter(Matcher::find)
                    .anyMatch(year -> planYear.filter(plan -> Integer.parseInt(year.group(1)) < plan)
                            .isPresent());
        }

        private boolean isOfPlan(String words) {
            return year(words)
                    .filter(year -> planYear.filter(plan -> year >= plan).isPresent())
                    .isPresent();
        }

        private static Optional<Integer> year(String words) {
            Matcher year = OF_YEAR.matcher(words);
            return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
        }

        /** "… phòng nào đạt dưới 80 % thì …": whoever falls below a figure is spoken of, and nothing to be reached. */
        private int endOfCondition() {
            Matcher condition = CONDITION.matcher(text);
            return condition.find() ? condition.end() : 0;
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
