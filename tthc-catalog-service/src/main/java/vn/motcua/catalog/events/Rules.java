package vn.motcua.catalog.events;

import java.time.LocalTime;

/**
 * The limits of a rule set. Their sources stand beside them in the announcement.
 *
 * @param hoursPerWorkingDay working hours that make a working day in workflows and terms
 * @param supplementPolicy what a completed supplement does to the term
 * @param supplementRequestsMax times that a supplement may be asked for
 * @param supplementWithinWorkingDays working days after receipt in which it may be asked for
 * @param intakeCheckWorkingHours working hours to answer an online or postal submission
 * @param transferCutoff received at this time or later: handed to the division at the start of the next working day
 * @param sameDayCutoff a same-day procedure received at this time or later falls due on the next working day
 * @param dueTime at which time of its last day a term in days falls due
 * @param extensionsMax times that the due date may be extended with an apology
 * @param extensionNoticeWorkingDays working days before the due date in which an extension must be told
 * @param onTimeBasis which due date statistics compare with
 */
public record Rules(
        int hoursPerWorkingDay,
        SupplementPolicy supplementPolicy,
        int supplementRequestsMax,
        int supplementWithinWorkingDays,
        int intakeCheckWorkingHours,
        LocalTime transferCutoff,
        LocalTime sameDayCutoff,
        DueTime dueTime,
        int extensionsMax,
        int extensionNoticeWorkingDays,
        OnTimeBasis onTimeBasis) {
    /** Count on the days that were left, or count the whole term anew. */
    public enum SupplementPolicy {
        RESUME,
        RESTART
    }

    /** At the end of working hours, or at the clock time of receipt. */
    public enum DueTime {
        END_OF_DAY,
        SAME_TIME
    }

    /** The first due date, or the newest. */
    public enum OnTimeBasis {
        ORIGINAL,
        CURRENT
    }
}
