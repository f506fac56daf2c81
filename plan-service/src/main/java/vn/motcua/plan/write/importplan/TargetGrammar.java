package vn.motcua.plan.write.importplan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.plan.write.importplan.PlanDraft.Comparator;
import vn.motcua.plan.write.importplan.PlanDraft.Target;
import vn.motcua.plan.write.importplan.PlanDraft.Unit;

/** Finds quantified targets (chỉ tiêu) in a text: which metric, compared how, with what. */
final class TargetGrammar {
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
    static List<Target> in(String text, String standsIn, ToIntFunction<String> lineOf) {
        List<Target> targets = new ArrayList<>();
        for (String clause : CLAUSE_END.split(text)) {
            String clean = Wording.clean(clause).replaceFirst("^[-+] ", "");
            targets.addAll(inClause(clean, standsIn, lineOf));
        }
        return targets;
    }

    private static List<Target> inClause(String clause, String standsIn, ToIntFunction<String> lineOf) {
        List<Target> targets = new ArrayList<>();
        Matcher percent = PERCENT.matcher(clause);
        while (percent.find()) {
            Comparison comparison = Comparison.around(clause, percent.start(), percent.end());
            boolean whole = number(percent).compareTo(BigDecimal.valueOf(100)) == 0;
            // "100%" cannot be exceeded; any other bare share is a floor, which the draft says is an assumption.
            Comparator comparator = comparison.stated().orElse(whole ? Comparator.EQ : Comparator.GE);
            boolean assumed = comparison.stated().isEmpty() && !whole;
            targets.add(measured(
                    clause,
                    comparator,
                    number(percent),
                    Unit.PERCENT,
                    assumed,
                    standsIn,
                    lineOf.applyAsInt(percent.group())));
        }
        Matcher time = TIME.matcher(clause);
        while (time.find()) {
            Unit unit = unit(time.group(2));
            Comparison.around(clause, time.start(), time.end())
                    .stated()
                    .ifPresent(c -> targets.add(measured(
                            clause, c, number(time), unit, false, standsIn, lineOf.applyAsInt(time.group(1) + " "))));
        }
        Matcher lag = LAG.matcher(clause);
        if (lag.find()) {
            targets.add(measured(
                    clause,
                    Comparator.LE,
                    number(lag),
                    unit(lag.group(2)),
                    false,
                    standsIn,
                    lineOf.applyAsInt(lag.group(1))));
        }
        if (SET_ELSEWHERE.matcher(clause).find()) {
            for (String metric : TargetMetrics.allOf(clause)) {
                targets.add(setBy(
                        "provincialCommittee", metric, Unit.PERCENT, clause, standsIn, lineOf.applyAsInt("chỉ tiêu")));
            }
        }
        if (PARENTS_FLOOR.matcher(clause).find()) {
            targets.add(setBy("parent", "targetFloorRule", Unit.RULE, clause, standsIn, lineOf.applyAsInt("chỉ tiêu")));
        }
        return targets;
    }

    private static Target measured(
            String clause, Comparator comparator, BigDecimal value, Unit unit, boolean assumed, String in, int line) {
        return new Target(
                TargetMetrics.of(clause),
                comparator,
                assumed,
                Optional.of(value),
                Optional.empty(),
                unit,
                Wording.lower(clause).contains("nếu có"),
                clause,
                in,
                line);
    }

    private static Target setBy(String whom, String metric, Unit unit, String clause, String in, int line) {
        return new Target(
                Optional.of(metric),
                Comparator.GE,
                false,
                Optional.empty(),
                Optional.of(whom),
                unit,
                Wording.lower(clause).contains("nếu có"),
                clause,
                in,
                line);
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
