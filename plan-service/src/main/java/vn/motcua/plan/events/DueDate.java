package vn.motcua.plan.events;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.plan.events.Schedule.Before;
import vn.motcua.plan.events.Schedule.Composite;
import vn.motcua.plan.events.Schedule.Continuous;
import vn.motcua.plan.events.Schedule.Done;
import vn.motcua.plan.events.Schedule.ExternalRef;
import vn.motcua.plan.events.Schedule.Frequency;
import vn.motcua.plan.events.Schedule.Offset;
import vn.motcua.plan.events.Schedule.OnDemand;
import vn.motcua.plan.events.Schedule.Period;
import vn.motcua.plan.events.Schedule.Periods;
import vn.motcua.plan.events.Schedule.Recurring;
import vn.motcua.plan.events.Schedule.Statutory;
import vn.motcua.plan.events.Schedule.Triggered;
import vn.motcua.plan.events.Schedule.Unspecified;

/** The last day on which a task is still on time, where its schedule has one. Pure; days in Asia/Ho_Chi_Minh. */
public final class DueDate {
    private DueDate() {}

    /** What counting from a trigger needs to know of the working calendar. */
    public interface Workdays {
        /** @return the n-th working day after {@code day}, which is not counted; n is 1 or more */
        LocalDate after(LocalDate day, int n);

        /** @return {@code day} itself if it is a working day, otherwise the next one */
        LocalDate onOrAfter(LocalDate day);
    }

    /**
     * The last day of the whole task. Where a schedule has several periods, each is an occurrence and due by itself
     * ({@link PlannedPeriod}). Of a composite the earliest counts, for whatever is due first makes the task late first.
     *
     * @return empty for all that has no date of its own: several periods, continuous, triggered, recurring, referred, done,
     *     unspecified
     */
    public static Optional<LocalDate> of(Schedule schedule) {
        return switch (schedule) {
            case Period p -> Optional.of(p.to());
            case Before b -> Optional.of(b.inclusive() ? b.date() : b.date().minusDays(1));
            case Composite c -> earliest(c.parts(), DueDate::of);
            case Periods _, Continuous _, Triggered _, Recurring _, OnDemand _ -> Optional.empty();
            case ExternalRef _, Statutory _, Done _, Unspecified _ -> Optional.empty();
        };
    }

    /** The first day that a schedule names; empty when it names none. */
    public static Optional<LocalDate> startOf(Schedule schedule) {
        return switch (schedule) {
            case Period p -> Optional.of(p.from());
            case Periods p -> p.periods().stream().map(Period::from).min(Comparator.naturalOrder());
            case Composite c -> earliest(c.parts(), DueDate::startOf);
            case Before _, Continuous _, Triggered _, Recurring _, OnDemand _ -> Optional.empty();
            case ExternalRef _, Statutory _, Done _, Unspecified _ -> Optional.empty();
        };
    }

    /** Whether the task, or a part of it, is done all through the year. */
    public static boolean continuous(Schedule schedule) {
        return switch (schedule) {
            case Continuous _ -> true;
            case Recurring r -> r.frequencies().contains(Frequency.DAILY);
            case Composite c -> c.parts().stream().anyMatch(DueDate::continuous);
            case Period _, Periods _, Before _, Triggered _, OnDemand _ -> false;
            case ExternalRef _, Statutory _, Done _, Unspecified _ -> false;
        };
    }

    /** Whether a trigger opens the task, or a part of it: then it has an occurrence for each firing. */
    public static boolean triggered(Schedule schedule) {
        return switch (schedule) {
            case Triggered _, OnDemand _ -> true;
            case Composite c -> c.parts().stream().anyMatch(DueDate::triggered);
            case Continuous _, Period _, Periods _, Before _, Recurring _ -> false;
            case ExternalRef _, Statutory _, Done _, Unspecified _ -> false;
        };
    }

    /** Whether its trigger fires no second time. */
    public static boolean firesOnce(Schedule schedule) {
        return schedule instanceof Triggered t && !t.repeat();
    }

    /** Whether the task is done as soon as all its occurrences are: there is nothing else to it, and no more will come. */
    public static boolean endsWithOccurrences(Schedule schedule) {
        return switch (schedule) {
            case Periods _ -> true;
            case Recurring r ->
                !r.frequencies().contains(Frequency.REGULATED)
                        && !r.frequencies().contains(Frequency.DAILY);
            case Triggered t -> !t.repeat();
            case Composite c -> c.parts().stream().allMatch(part -> !triggered(part) && endsWithOccurrences(part));
            case Continuous _, Period _, Before _, OnDemand _ -> false;
            case ExternalRef _, Statutory _, Done _, Unspecified _ -> false;
        };
    }

    /**
     * The due date of one occurrence of a triggered task. The day of the trigger is not counted; a term in calendar
     * days that ends on a day off moves to the next working day; a term in working days counts only those.
     * @return empty when the schedule is not triggered or names no number of days ("ngay sau khi" is not a number)
     */
    public static Optional<LocalDate> afterTrigger(Schedule schedule, LocalDate triggeredOn, Workdays workdays) {
        return switch (schedule) {
            case Triggered t -> counted(t.offset(), triggeredOn, workdays);
            case Composite c -> earliest(c.parts(), part -> afterTrigger(part, triggeredOn, workdays));
            case Continuous _, Period _, Periods _, Before _, Recurring _, OnDemand _ -> Optional.empty();
            case ExternalRef _, Statutory _, Done _, Unspecified _ -> Optional.empty();
        };
    }

    /** Whether the plan says that the task, or a part of it, is finished already: then there is nothing left to be due. */
    public static boolean bornDone(Schedule schedule) {
        return switch (schedule) {
            case Done _ -> true;
            case Composite c -> c.parts().stream().anyMatch(DueDate::bornDone);
            case Continuous _, Period _, Periods _, Before _, Triggered _, Recurring _, OnDemand _ -> false;
            case ExternalRef _, Statutory _, Unspecified _ -> false;
        };
    }

    private static Optional<LocalDate> counted(Offset offset, LocalDate from, Workdays workdays) {
        return switch (offset.unit()) {
            case CALENDAR_DAYS -> Optional.of(workdays.onOrAfter(from.plusDays(offset.count())));
            case WORKING_DAYS -> Optional.of(workdays.after(from, offset.count()));
            case NONE, IMMEDIATE -> Optional.empty();
        };
    }

    private static Optional<LocalDate> earliest(
            List<Schedule> parts, Function<Schedule, Optional<LocalDate>> dueDateOf) {
        return parts.stream().flatMap(part -> dueDateOf.apply(part).stream()).min(Comparator.naturalOrder());
    }
}
