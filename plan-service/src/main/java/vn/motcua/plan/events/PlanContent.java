package vn.motcua.plan.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The parts of a plan as its events hold them. Text is Vietnamese, NFC, as printed. */
public final class PlanContent {
    private PlanContent() {}

    /** A legal instrument or another plan that this one names. */
    public record Instrument(String number, Optional<LocalDate> issuedOn, String issuer, String title) {}

    /** @param label as printed, for example {@code III} */
    public record Group(String label, String title) {}

    /**
     * What a task says.
     *
     * @param ref unique in the plan, for example {@code III.4}
     * @param label as printed
     * @param group label of the group that it stands in
     */
    public record Task(
            String ref,
            String label,
            String group,
            String content,
            List<Unit> leadUnits,
            List<Unit> coordinatingUnits,
            List<String> products,
            Schedule schedule) {
        public Task {
            leadUnits = List.copyOf(leadUnits);
            coordinatingUnits = List.copyOf(coordinatingUnits);
            products = List.copyOf(products);
        }
    }

    /**
     * Who leads or takes part, as the plan names it.
     *
     * @param kind {@code UNIT}, {@code OFFICERS}, {@code RULE} or {@code OPEN}
     * @param organisation code of the organisation that is meant; empty when the name alone does not tell
     */
    public record Unit(String kind, String name, Optional<String> organisation) {}

    /**
     * A quantified target.
     *
     * @param targetId unique in the plan, for example {@code T3}
     * @param metric what is measured, for example {@code onTimeRate}; empty when the words name none that is known
     * @param comparator {@code GT}, {@code GE}, {@code EQ}, {@code LE} or {@code LT}
     * @param value empty when it is assigned from outside the plan
     * @param unit {@code PERCENT}, {@code MINUTES}, {@code CALENDAR_DAYS} …
     * @param ifAny whether it does not apply when there is nothing to count
     * @param standsIn the task or section that says it
     */
    public record Target(
            String targetId,
            Optional<String> metric,
            String comparator,
            Optional<BigDecimal> value,
            String unit,
            boolean ifAny,
            String verbatim,
            String standsIn) {}
}
