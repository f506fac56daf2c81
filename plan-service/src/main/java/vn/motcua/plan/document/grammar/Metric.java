package vn.motcua.plan.document.grammar;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.plan.document.draft.DraftTarget.Unit;

/**
 * A metric that the product measures.
 *
 * @param id as targets and figures name it
 * @param higherIsBetter false where the figure is to be kept low
 * @param surely patterns that all stand in a clause about it
 * @param never pattern that stands in no clause about it: another subject, another object
 * @param perhaps pattern that makes it a candidate
 */
public record Metric(
        String id,
        String vietnamese,
        String english,
        Set<Unit> units,
        boolean higherIsBetter,
        List<Pattern> surely,
        Pattern never,
        Pattern perhaps) {
    boolean isSurely(String clause, Unit unit) {
        return units.contains(unit)
                && surely.stream().allMatch(pattern -> pattern.matcher(clause).find())
                && !never.matcher(clause).find();
    }

    boolean isPerhaps(String clause) {
        return perhaps.matcher(clause).find();
    }
}
