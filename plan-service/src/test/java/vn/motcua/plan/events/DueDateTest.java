package vn.motcua.plan.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.plan.events.Schedule.Before;
import vn.motcua.plan.events.Schedule.Composite;
import vn.motcua.plan.events.Schedule.Continuous;
import vn.motcua.plan.events.Schedule.Done;
import vn.motcua.plan.events.Schedule.Granularity;
import vn.motcua.plan.events.Schedule.Offset;
import vn.motcua.plan.events.Schedule.OffsetUnit;
import vn.motcua.plan.events.Schedule.Period;
import vn.motcua.plan.events.Schedule.Periods;
import vn.motcua.plan.events.Schedule.Trigger;
import vn.motcua.plan.events.Schedule.Triggered;
import vn.motcua.plan.events.Schedule.Within;

class DueDateTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final Period SECOND_QUARTER =
            period(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30), Granularity.QUARTER);
    private static final Period THIRD_QUARTER =
            period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30), Granularity.QUARTER);

    /** Monday to Friday, no holidays. */
    private static final DueDate.Workdays WEEKDAYS = new DueDate.Workdays() {
        @Override
        public LocalDate after(LocalDate day, int n) {
            return n == 0 ? day : after(onOrAfter(day.plusDays(1)), n - 1);
        }

        @Override
        public LocalDate onOrAfter(LocalDate day) {
            return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? onOrAfter(day.plusDays(1)) : day;
        }
    };

    @Test
    void a_period_is_due_on_its_last_day_and_several_are_due_one_by_one() {
        assertThat(DueDate.of(SECOND_QUARTER)).contains(LocalDate.of(2026, 6, 30));
        assertThat(DueDate.of(new Periods(List.of(SECOND_QUARTER, THIRD_QUARTER), "Quý II, III/2026")))
                .isEmpty();
    }

    @Test
    void before_a_day_excludes_the_day_unless_the_wording_includes_it() {
        assertThat(DueDate.of(new Before(DAY, false, "Trước ngày 31/01/2026"))).contains(DAY.minusDays(1));
        assertThat(DueDate.of(new Before(DAY, true, "Đến hết ngày 31/01/2026"))).contains(DAY);
    }

    @Test
    void what_is_continuous_or_done_has_no_due_date() {
        assertThat(DueDate.of(new Continuous(Within.PLAN_YEAR, "Thường xuyên"))).isEmpty();
        assertThat(DueDate.of(new Done(Optional.empty(), "Đã hoàn thành"))).isEmpty();
    }

    @Test
    void what_the_plan_calls_finished_is_born_done_also_as_a_part() {
        Done done = new Done(Optional.empty(), "Đã hoàn thành");
        Continuous on = new Continuous(Within.PLAN_YEAR, "Thường xuyên");
        assertThat(DueDate.bornDone(done)).isTrue();
        assertThat(DueDate.bornDone(new Composite(List.of(on, done), "…"))).isTrue();
        assertThat(DueDate.bornDone(new Composite(List.of(on, on), "…"))).isFalse();
        assertThat(DueDate.bornDone(on)).isFalse();
    }

    @Test
    void a_composite_is_due_when_its_first_part_is() {
        Before before = new Before(DAY, false, "Trước ngày 31/01/2026");
        assertThat(DueDate.of(new Composite(List.of(SECOND_QUARTER, before), "…")))
                .contains(DAY.minusDays(1));
    }

    @Test
    void calendar_days_leave_the_trigger_out_and_move_on_from_a_day_off() {
        Triggered tenDays = after(new Offset(10, OffsetUnit.CALENDAR_DAYS));
        // Thursday 1 January + 10 days is Sunday the 11th, so Monday the 12th.
        assertThat(DueDate.afterTrigger(tenDays, LocalDate.of(2026, 1, 1), WEEKDAYS))
                .contains(LocalDate.of(2026, 1, 12));
        assertThat(DueDate.afterTrigger(tenDays, LocalDate.of(2026, 1, 2), WEEKDAYS))
                .contains(LocalDate.of(2026, 1, 12));
        assertThat(DueDate.afterTrigger(tenDays, LocalDate.of(2026, 1, 3), WEEKDAYS))
                .contains(LocalDate.of(2026, 1, 13));
    }

    @Test
    void working_days_count_only_those() {
        assertThat(DueDate.afterTrigger(
                        after(new Offset(3, OffsetUnit.WORKING_DAYS)), LocalDate.of(2026, 1, 1), WEEKDAYS))
                .contains(LocalDate.of(2026, 1, 6));
    }

    @Test
    void immediately_is_no_number_of_days() {
        assertThat(DueDate.afterTrigger(after(Offset.IMMEDIATE), DAY, WEEKDAYS)).isEmpty();
        assertThat(DueDate.afterTrigger(SECOND_QUARTER, DAY, WEEKDAYS)).isEmpty();
    }

    private static Triggered after(Offset offset) {
        return new Triggered(Trigger.PARENT_PLAN_ISSUED, offset, true, false, Optional.empty(), "sau …");
    }

    private static Period period(LocalDate from, LocalDate to, Granularity granularity) {
        return new Period(from, to, granularity, Optional.empty(), "…");
    }
}
