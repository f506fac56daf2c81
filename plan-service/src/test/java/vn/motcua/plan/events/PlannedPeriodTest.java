package vn.motcua.plan.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.plan.events.Schedule.Before;
import vn.motcua.plan.events.Schedule.Composite;
import vn.motcua.plan.events.Schedule.Frequency;
import vn.motcua.plan.events.Schedule.Recurring;
import vn.motcua.plan.write.Samples;

class PlannedPeriodTest {
    private static final LocalDate ISSUED_ON = LocalDate.of(2026, 1, 26);

    @Test
    void each_named_period_is_one_even_when_it_is_over() {
        assertThat(PlannedPeriod.of(Samples.twice(), 2026, LocalDate.of(2026, 8, 1)))
                .extracting(PlannedPeriod::to)
                .containsExactly(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 12, 31));
    }

    @Test
    void of_what_repeats_the_periods_that_were_over_at_issue_are_left_out() {
        assertThat(periods(ISSUED_ON, Frequency.QUARTERLY)).hasSize(4);
        assertThat(periods(LocalDate.of(2026, 3, 31), Frequency.QUARTERLY)).hasSize(4);
        assertThat(periods(LocalDate.of(2026, 4, 1), Frequency.QUARTERLY)).hasSize(3);
    }

    @Test
    void every_frequency_has_its_periods_and_what_a_regime_sets_has_none() {
        assertThat(periods(ISSUED_ON, Frequency.MONTHLY)).hasSize(12);
        assertThat(periods(ISSUED_ON, Frequency.HALF_YEARLY))
                .extracting(PlannedPeriod::to)
                .containsExactly(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 12, 31));
        assertThat(periods(ISSUED_ON, Frequency.YEARLY)).hasSize(1);
        assertThat(periods(ISSUED_ON, Frequency.REGULATED)).isEmpty();
        assertThat(periods(ISSUED_ON, Frequency.DAILY)).isEmpty();
        // Sundays from 1 February on; the week of the issue, from Monday 26 January, ends then.
        assertThat(periods(ISSUED_ON, Frequency.WEEKLY)).hasSize(48).first().satisfies(week -> assertThat(week.to())
                .isEqualTo(LocalDate.of(2026, 2, 1)));
    }

    @Test
    void a_day_that_something_else_sets_is_not_invented() {
        Recurring byDecision = new Recurring(List.of(Frequency.QUARTERLY), Optional.of("committeeDecision"), "…");
        assertThat(PlannedPeriod.of(byDecision, 2026, ISSUED_ON))
                .extracting(PlannedPeriod::dueOn)
                .containsOnly(Optional.empty());
    }

    @Test
    void of_several_timings_each_period_is_named_once() {
        Recurring quarterly = new Recurring(List.of(Frequency.QUARTERLY), Optional.empty(), "Hằng quý");
        Before before = new Before(LocalDate.of(2026, 12, 15), false, "Trước ngày 15/12/2026");
        assertThat(PlannedPeriod.of(new Composite(List.of(Samples.twice(), quarterly, before), "…"), 2026, ISSUED_ON))
                .hasSize(4);
    }

    private static List<PlannedPeriod> periods(LocalDate issuedOn, Frequency frequency) {
        return PlannedPeriod.of(new Recurring(List.of(frequency), Optional.empty(), "…"), 2026, issuedOn);
    }
}
