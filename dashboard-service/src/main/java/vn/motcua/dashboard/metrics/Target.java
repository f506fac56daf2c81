package vn.motcua.dashboard.metrics;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A target as the plan sets it.
 *
 * @param targetId identifier inside the plan
 * @param metric what is measured, for example {@code onTimeRate}
 * @param comparator how the figure has to stand to the value
 * @param wanted value in {@code unit}; empty when it is assigned from outside the plan
 * @param unit {@code percent}, {@code minutes} or {@code calendarDays}
 * @param ifAny whether the plan adds "nếu có": nothing to count is then no miss
 * @param verbatim the plan's own words, Vietnamese
 */
public record Target(
        String targetId,
        String metric,
        Comparator comparator,
        Optional<BigDecimal> wanted,
        String unit,
        boolean ifAny,
        String verbatim) {}
