package vn.motcua.plan.document.grammar;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.plan.document.draft.DraftTarget.Unit;
import vn.motcua.plan.document.draft.Wording;

/**
 * Which metric a part of a clause speaks of: one, or several that it could be.
 *
 * @param sure empty when the words do not say, or say more than one
 * @param candidates the likeliest first; empty when {@code sure} is given
 */
public record TargetMetrics(Optional<String> sure, List<String> candidates) {
    private static final int CANDIDATES_MAX = 3;

    /** Who or what is counted is no dossier and no feedback: units, people, courses. */
    private static final Pattern OTHER_SUBJECT = Pattern.compile(
            "(?:%|phần trăm) (?:số |các |tổng số )?(?:cơ quan|đơn vị|địa phương|bộ phận|phòng|sở|xã|phường|cán bộ|công chức|viên chức|nhân viên|trường|bệnh viện|thôn"
                    + "|học sinh|cơ sở|hộ(?! tịch))(?!,? một cửa)|^(?:tỷ lệ )?(?:số )?(?:đơn vị|công chức|viên chức|cán bộ|nhân viên|xã|phường|thôn)");

    static final TargetMetrics NONE = new TargetMetrics(Optional.empty(), List.of());

    public static TargetMetrics of(String words, Unit unit) {
        String clause = Wording.lower(Wording.clean(words));
        List<String> sure = MetricCatalogue.ALL.stream()
                .filter(metric -> metric.isSurely(clause, unit))
                .map(Metric::id)
                .toList();
        boolean inspection = sure.contains("inspectionCoverage");
        if (sure.size() == 1 && (inspection || !OTHER_SUBJECT.matcher(clause).find())) {
            return new TargetMetrics(Optional.of(sure.getFirst()), List.of());
        }
        List<String> candidates = MetricCatalogue.ALL.stream()
                .filter(metric -> metric.units().contains(unit) && metric.isPerhaps(clause))
                .map(Metric::id)
                .limit(CANDIDATES_MAX)
                .toList();
        return new TargetMetrics(Optional.empty(), candidates);
    }

    /** @return every metric that the clause surely speaks of, where it leaves the value to another body */
    static List<String> allOf(String words) {
        return List.of(words.split(",| và ")).stream()
                .map(part -> of(part, Unit.PERCENT).sure())
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
