package vn.motcua.plan.events;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When a task of a plan is to be done, as the plan says it. Stored in events for good: add, never rename or remove.
 * {@code verbatim} is always the wording of the document, NFC-normalised Vietnamese, empty only when the cell was.
 * Dates are calendar days in Asia/Ho_Chi_Minh. {@link DueDate} counts what has a due date.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Schedule.Continuous.class, name = "CONTINUOUS"),
    @JsonSubTypes.Type(value = Schedule.Period.class, name = "PERIOD"),
    @JsonSubTypes.Type(value = Schedule.Periods.class, name = "PERIODS"),
    @JsonSubTypes.Type(value = Schedule.Before.class, name = "BEFORE"),
    @JsonSubTypes.Type(value = Schedule.Triggered.class, name = "TRIGGERED"),
    @JsonSubTypes.Type(value = Schedule.Recurring.class, name = "RECURRING"),
    @JsonSubTypes.Type(value = Schedule.OnDemand.class, name = "ON_DEMAND"),
    @JsonSubTypes.Type(value = Schedule.ExternalRef.class, name = "EXTERNAL_REF"),
    @JsonSubTypes.Type(value = Schedule.Statutory.class, name = "STATUTORY"),
    @JsonSubTypes.Type(value = Schedule.Done.class, name = "DONE"),
    @JsonSubTypes.Type(value = Schedule.Unspecified.class, name = "UNSPECIFIED"),
    @JsonSubTypes.Type(value = Schedule.Composite.class, name = "COMPOSITE")
})
public sealed interface Schedule {
    String verbatim();

    /** "Thường xuyên": all through the plan year; never overdue by date. */
    record Continuous(Within within, String verbatim) implements Schedule {}

    /**
     * @param from first day
     * @param to last day, the due date
     * @param horizonYear year towards which a cited programme looks beyond {@code to}
     */
    record Period(LocalDate from, LocalDate to, Granularity granularity, Optional<Integer> horizonYear, String verbatim)
            implements Schedule {}

    /** "Quý II, III/2026": each period by itself, in the order printed, at least two. */
    record Periods(List<Period> periods, String verbatim) implements Schedule {
        public Periods {
            periods = List.copyOf(periods);
        }
    }

    /** @param inclusive whether {@code date} itself still counts; false unless the wording says so */
    record Before(LocalDate date, boolean inclusive, String verbatim) implements Schedule {}

    /**
     * @param latest whether the offset is a limit ("chậm nhất sau 10 ngày")
     * @param repeat whether each occurrence of the trigger opens the task anew
     * @param ministry initials of the ministry whose act is the trigger, without diacritics ("KHDT"), when it is named
     */
    record Triggered(
            Trigger trigger, Offset offset, boolean latest, boolean repeat, Optional<String> ministry, String verbatim)
            implements Schedule {}

    /** @param reference what fixes the exact days ("committeeDecision"), when it is named */
    record Recurring(List<Frequency> frequencies, Optional<String> reference, String verbatim) implements Schedule {
        public Recurring {
            frequencies = List.copyOf(frequencies);
        }
    }

    /** "Đột xuất theo yêu cầu": whenever somebody asks. */
    record OnDemand(Trigger trigger, String verbatim) implements Schedule {}

    /**
     * The date stands in another document; there is no due date until it is registered.
     * @param references lowerCamelCase names of the documents ("reviewPlan"), at least one
     * @param perItem whether each item of the task has its own date there
     * @param embedded whether the work is done as a part of that other plan
     */
    record ExternalRef(List<String> references, Mode mode, boolean perItem, boolean embedded, String verbatim)
            implements Schedule {
        public ExternalRef {
            references = List.copyOf(references);
        }
    }

    /** @param reference the rule that sets the limit: an instrument ("ND-63-2010") or a regime ("reportingRegime") */
    record Statutory(String reference, String verbatim) implements Schedule {}

    /** The plan says that the task is finished already. */
    record Done(Optional<LocalDate> completedOn, String verbatim) implements Schedule {}

    /** Nothing was said, or what was said is no timing we know. */
    record Unspecified(String verbatim) implements Schedule {}

    /** Several timings in one cell, in the order printed, at least two; never nested. */
    record Composite(List<Schedule> parts, String verbatim) implements Schedule {
        public Composite {
            parts = List.copyOf(parts);
        }
    }

    enum Within {
        PLAN_YEAR
    }

    /** YEARS is a span of several years, as programmes have it. */
    enum Granularity {
        MONTH,
        QUARTER,
        HALF_YEAR,
        YEAR,
        YEARS
    }

    /** OTHER: read the verbatim. */
    enum Trigger {
        MINISTRY_DECISION_RECEIVED,
        MINISTRY_DECISION_ISSUED,
        PROCEDURE_CHANGED,
        FEEDBACK_RECEIVED,
        PARENT_PLAN_ISSUED,
        COMMITTEE_ASSIGNED,
        REPORT_REQUESTED,
        OTHER
    }

    /** @param count days, 0 unless the unit is a kind of day */
    record Offset(int count, OffsetUnit unit) {
        public static final Offset NONE = new Offset(0, OffsetUnit.NONE);
        public static final Offset IMMEDIATE = new Offset(0, OffsetUnit.IMMEDIATE);
    }

    enum OffsetUnit {
        NONE,
        IMMEDIATE,
        CALENDAR_DAYS,
        WORKING_DAYS
    }

    /** DAILY: all through the year, with no day that is due. REGULATED: as often as the reporting regime says. */
    enum Frequency {
        DAILY,
        WEEKLY,
        MONTHLY,
        QUARTERLY,
        HALF_YEARLY,
        YEARLY,
        REGULATED
    }

    /** Whether one of the references is enough. */
    enum Mode {
        ALL,
        ANY
    }
}
