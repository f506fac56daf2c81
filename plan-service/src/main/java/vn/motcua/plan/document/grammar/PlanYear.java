package vn.motcua.plan.document.grammar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.plan.document.draft.SourceLine;

/** The year of a plan whose head does not name it: that of nearly all of its timings. */
public final class PlanYear {
    private static final Pattern YEAR = Pattern.compile(
            "(?:(?:quý [IV\\d]+|tháng \\d{1,2}|\\d{1,2}[/.-]\\d{1,2})\\s?(?:/|[.-]|,? năm )|^năm |^trong năm |^NHIỆM VỤ.* NĂM )(20\\d{2})(?!\\d)",
            Instruments.IGNORE_CASE);
    private static final double NEARLY_ALL = 0.6;

    private PlanYear() {}

    public static Optional<Integer> inTimings(List<SourceLine> lines) {
        Map<Integer, Long> years = lines.stream()
                .flatMap(line -> line.cells().stream())
                .filter(cell -> cell.text().length() < 120)
                .flatMap(cell -> YEAR.matcher(cell.text()).results())
                .map(match -> Integer.valueOf(match.group(1)))
                .collect(Collectors.groupingBy(year -> year, Collectors.counting()));
        long all = years.values().stream().mapToLong(Long::longValue).sum();
        return years.entrySet().stream()
                .filter(entry -> entry.getValue() >= NEARLY_ALL * all)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
