package vn.motcua.dashboard.facts.dossier;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.motcua.dashboard.facts.AsOf;

/**
 * Where the counts per agency and day come from. Those of now are kept. Those of an earlier instant are counted from the facts:
 * of the days of one period, and of what was open then.
 */
final class DaysAsOf {
    private DaysAsOf() {}

    /**
     * What to select from.
     *
     * @param agencies a list of codes, as an expression
     * @param from first day of the period, as an expression
     * @param until the day after the last, as an expression
     */
    static String select(AsOf asOf, String agencies, String from, String until) {
        return asOf.isNow()
                ? "board_dossier_day"
                : Arrays.stream(DayOf.values())
                        .map(dayOf -> counted(dayOf, asOf, agencies, from, until))
                        .collect(Collectors.joining(" UNION ALL ", "(", ")"));
    }

    private static String counted(DayOf dayOf, AsOf asOf, String agencies, String from, String until) {
        return "SELECT %1$s AS agency, %2$s AS day, %3$s FROM %4$s d WHERE %1$s = ANY(%5$s)%6$s GROUP BY 1, 2"
                .formatted(
                        dayOf.agency(),
                        dayOf.day(),
                        Arrays.stream(DayCount.values())
                                .map(count -> count.dayOf() == dayOf
                                        ? "count(*) FILTER (WHERE %s) AS %s"
                                                .formatted(count.condition(), count.column())
                                        : "0::bigint AS " + count.column())
                                .collect(Collectors.joining(", ")),
                        dayOf.dossiers(asOf),
                        agencies,
                        dayOf.within(from, until).map(" AND "::concat).orElse(""));
    }
}
