package vn.motcua.plan.document.grammar;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.plan.document.draft.DraftTarget.Unit;

/**
 * How the reader knows a metric by its words.
 *
 * @param id as targets and figures name it
 * @param surely patterns that all stand in a clause about it
 * @param never pattern that stands in no clause about it: another subject, another object
 * @param perhaps pattern that makes it a candidate
 */
public record Metric(String id, Set<Unit> units, List<Pattern> surely, Pattern never, Pattern perhaps) {
    boolean isSurely(String clause, Unit unit) {
        return units.contains(unit)
                && surely.stream().allMatch(pattern -> pattern.matcher(clause).find())
                && !never.matcher(clause).find();
    }

    boolean isPerhaps(String clause) {
        return perhaps.matcher(clause).find();
    }
}
