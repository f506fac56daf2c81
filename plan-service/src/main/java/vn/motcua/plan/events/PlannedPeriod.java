package vn.motcua.plan.events;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.plan.events.Schedule.Before;
import vn.motcua.plan.events.Schedule.Composite;
import vn.motcua.plan.events.Schedule.Continuous;
import vn.motcua.plan.events.Schedule.Done;
import vn.motcua.plan.events.Schedule.ExternalRef;
import vn.motcua.plan.events.Schedule.Frequency;
import vn.motcua.plan.events.Schedule.OnDemand;
import vn.motcua.plan.events.Schedule.Period;
import vn.motcua.plan.events.Schedule.Periods;
import vn.motcua.plan.events.Schedule.Recurring;
import vn.motcua.plan.events.Schedule.Statutory;
import vn.motcua.plan.events.Schedule.Triggered;
import vn.motcua.plan.events.Schedule.Unspecified;

/**
 * A period in which a task is to be done, one of several. Pure; days in Asia/Ho_Chi_Minh.
 *
 * @param dueOn its last day; empty where the plan leaves the day to something else ("theo quyết định của UBND tỉnh")
 */
public record PlannedPeriod(LocalDate from, LocalDate to, Optional<LocalDate> dueOn) {
    /**
     * The periods that a schedule names or repeats in a plan year, oldest first, each once. What was named by itself stands
     * however old it is; of what repeats, the periods that were over when the plan was issued are left out.
     */
    public static List<PlannedPeriod> of(Schedule schedule, int year, LocalDate issuedOn) {
        return all(schedule, year, issuedOn)
                .sorted(Comparator.comparing(PlannedPeriod::to).thenComparing(PlannedPeriod::from))
                .distinct()
                .toList();
    }

    private static Stream<PlannedPeriod> all(Schedule schedule, int year, LocalDate issuedOn) {
        return switch (schedule) {
            case Periods p ->
                p.periods().stream().map(one -> new PlannedPeriod(one.from(), one.to(), Optional.of(one.to())));
            case Recurring r ->
                r.frequencies().stream()
                        .flatMap(frequency -> repeated(frequency, year).stream())
                        .filter(period -> !period.to().isBefore(issuedOn))
                        .map(period -> r.reference().isEmpty() ? period : period.withoutDay());
            case Composite c -> c.parts().stream().flatMap(part -> all(part, year, issuedOn));
            case Continuous _, Period _, Before _, Triggered _, OnDemand _ -> Stream.empty();
            case ExternalRef _, Statutory _, Done _, Unspecified _ -> Stream.empty();
        };
    }

    private static List<PlannedPeriod> repeated(Frequency frequency, int year) {
        return switch (frequency) {
            case WEEKLY -> weeks(year);
            case MONTHLY -> months(year, 1);
            case QUARTERLY -> months(year, 3);
            case HALF_YEARLY -> months(year, 6);
            case YEARLY -> months(year, 12);
            case DAILY, REGULATED -> List.of();
        };
    }

    private static List<PlannedPeriod> months(int year, int length) {
        List<PlannedPeriod> periods = new ArrayList<>();
        for (int month = 1; month <= 12; month += length) {
            LocalDate from = LocalDate.of(year, month, 1);
            periods.add(upTo(from, from.plusMonths(length).minusDays(1)));
        }
        return periods;
    }

    /** Weeks from Monday to Sunday that end in the year. */
    private static List<PlannedPeriod> weeks(int year) {
        List<PlannedPeriod> weeks = new ArrayList<>();
        LocalDate sunday = LocalDate.of(year, 1, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        for (; sunday.getYear() == year; sunday = sunday.plusWeeks(1)) {
            weeks.add(upTo(sunday.minusDays(6), sunday));
        }
        return weeks;
    }

    private static PlannedPeriod upTo(LocalDate from, LocalDate to) {
        return new PlannedPeriod(from, to, Optional.of(to));
    }

    private PlannedPeriod withoutDay() {
        return new PlannedPeriod(from, to, Optional.empty());
    }
}
