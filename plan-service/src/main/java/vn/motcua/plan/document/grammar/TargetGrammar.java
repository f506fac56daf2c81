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

/** Finds quantified targets (chỉ tiêu) in a text: which metric, compared how, with what. */
public final class TargetGrammar {
    private static final Pattern CLAUSE_END =
            Pattern.compile(";\\s*|\\.\\s+(?=\\p{Lu})|(?<=\\s)[-+]\\s(?=\\p{Lu})|\\n");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?)\\s?%");
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,4}(?:[.,]\\d{1,2})?) (phút|giờ|ngày làm việc)(?![\\p{L}])");
    private static final Pattern LAG = Pattern.compile(
            "(?:chậm nhất|muộn nhất)(?: là)? sau (\\d{1,3}) (ngày làm việc|ngày) kể từ", Instruments.IGNORE_CASE);
    private static final Pattern SET_ELSEWHERE = Pattern.compile(
            "(?:đạt(?: và | hoặc )vượt|đạt|hoàn thành) (?:các )?chỉ tiêu (?:được |do )?"
                    + "(?:UBND|Ủy ban nhân dân) tỉnh giao",
            Instruments.IGNORE_CASE);
    private static final Pattern PARENTS_FLOOR = Pattern.compile(
            "chỉ tiêu không thấp hơn (?:các chỉ tiêu )?(?:của |tại |trong )?Kế hoạch này", Instruments.IGNORE_CASE);

    private TargetGrammar() {}

    /**
     * @param standsIn reference of the task or statement that holds the text ("VI.5")
     * @param lineOf line of the source on which the quantity stands
     */
    public static List<DraftTarget> in(String text, String standsIn, ToIntFunction<String> lineOf) {
        List<DraftTarget> targets = new ArrayList<>();
        for (String part : CLAUSE_END.split(text)) {
            String clean = Wording.clean(part).replaceFirst("^[-+] ", "");
            Clause clause = new Clause(clean, TargetMetrics.allOf(clean), standsIn, lineOf);
            clause.shares(targets);
            clause.times(targets);
            clause.setElsewhere(targets);
            if (targets.size() > Limits.TARGETS_MAX) {
                throw new UnreadableDocument(UnreadableDocument.Reason.TOO_MANY_TARGETS);
            }
        }
        return targets;
    }

    /** @param metrics that the clause speaks of, the narrowest first */
    private record Clause(String text, List<String> metrics, String standsIn, ToIntFunction<String> lineOf) {
        void shares(List<DraftTarget> targets) {
            Matcher percent = PERCENT.matcher(text);
            while (percent.find() && targets.size() <= Limits.TARGETS_MAX) {
                Optional<Comparator> stated = stated(percent);
                boolean whole = number(percent).compareTo(BigDecimal.valueOf(100)) == 0;
                // "100%" cannot be exceeded; any other bare share is a floor, which the draft says is an assumption.
                Comparator comparator = stated.orElse(whole ? Comparator.EQ : Comparator.GE);
                boolean assumed = stated.isEmpty() && !whole;
                targets.add(measured(comparator, assumed, number(percent), Unit.PERCENT, percent.group()));
            }
        }

        void times(List<DraftTarget> targets) {
            Matcher time = TIME.matcher(text);
            while (time.find() && targets.size() <= Limits.TARGETS_MAX) {
                Unit unit = unit(time.group(2));
                String words = time.group(1) + " ";
                stated(time).ifPresent(c -> targets.add(measured(c, false, number(time), unit, words)));
            }
            Matcher lag = LAG.matcher(text);
            if (lag.find()) {
                targets.add(measured(Comparator.LE, false, number(lag), unit(lag.group(2)), lag.group(1)));
            }
        }

        void setElsewhere(List<DraftTarget> targets) {
            if (SET_ELSEWHERE.matcher(text).find()) {
                metrics.forEach(metric -> targets.add(setBy("provincialCommittee", metric, Unit.PERCENT)));
            }
            if (PARENTS_FLOOR.matcher(text).find()) {
                targets.add(setBy("parent", "targetFloorRule", Unit.RULE));
            }
        }

        private Optional<Comparator> stated(Matcher quantity) {
            return Comparison.around(text, quantity.start(), quantity.end()).stated();
        }

        private DraftTarget measured(
                Comparator comparator, boolean assumed, BigDecimal value, Unit unit, String words) {
            return new DraftTarget(
                    metrics.stream().findFirst(),
                    comparator,
                    assumed,
                    Optional.of(value),
                    Optional.empty(),
                    unit,
                    ifAny(),
                    text,
                    standsIn,
                    lineOf.applyAsInt(words));
        }

        private DraftTarget setBy(String whom, String metric, Unit unit) {
            return new DraftTarget(
                    Optional.of(metric),
                    Comparator.GE,
                    false,
                    Optional.empty(),
                    Optional.of(whom),
                    unit,
                    ifAny(),
                    text,
                    standsIn,
                    lineOf.applyAsInt("chỉ tiêu"));
        }

        private boolean ifAny() {
            return Wording.lower(text).contains("nếu có");
        }
    }

    private static BigDecimal number(Matcher quantity) {
        return new BigDecimal(quantity.group(1).replace(',', '.'));
    }

    private static Unit unit(String word) {
        return switch (Wording.lower(word)) {
            case "phút" -> Unit.MINUTES;
            case "giờ" -> Unit.HOURS;
            case "ngày làm việc" -> Unit.WORKING_DAYS;
            default -> Unit.CALENDAR_DAYS;
        };
    }
}
