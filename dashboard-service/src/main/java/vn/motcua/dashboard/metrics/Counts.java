package vn.motcua.dashboard.metrics;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Everything that is counted for the targets of one plan year. All numbers are 0 or more; a day belongs to the year that it
 * falls in at Asia/Ho_Chi_Minh.
 *
 * @param dossiers what is counted of dossiers
 * @param feedback what is counted of citizens' feedback
 * @param procedures what is counted of the catalogue, as it stands now
 * @param plan the days of the plan itself
 */
public record Counts(Dossiers dossiers, Feedback feedback, Procedures procedures, PlanDays plan) {
    /**
     * @param received received in the year
     * @param receivedOnline of these, received through the national portal
     * @param receivedWithReuse of these, with at least one component taken from data held already
     * @param resolved resolved in the year
     * @param resolvedInTime of these, EARLY or ON_TIME by date (report II.06)
     * @param resolvedDigitised of these, with a component file and, where a paper result is required, an electronic result
     * @param openOverdue not ended yet, and the due day is over; 0 when today is outside the year
     * @param indexBase received or handled in the year, as rule 2.1 of the index counts
     * @param indexInTime of these, in time by rule 2.1
     * @param corrected received in the year, of which a receipt or result was corrected
     */
    public record Dossiers(
            long received,
            long receivedOnline,
            long receivedWithReuse,
            long resolved,
            long resolvedInTime,
            long resolvedDigitised,
            long openOverdue,
            long indexBase,
            long indexInTime,
            long corrected) {}

    /**
     * @param dueOrAnswered answered in the year, or due in it and not answered although the due time is over
     * @param answeredInTime of these, answered within the due time
     * @param corrected of these, with a classification or an answer that was corrected
     */
    public record Feedback(long dueOrAnswered, long answeredInTime, long corrected) {}

    /**
     * @param parentIssuedOn when the plan above was issued; empty when it is not known
     * @param issuedOn when the plan was issued; empty before
     */
    public record PlanDays(Optional<LocalDate> parentIssuedOn, Optional<LocalDate> issuedOn) {}

    /**
     * @param inForce procedures in force today
     * @param business of these, related to businesses
     * @param businessOnline of these, offered online in part or in full
     */
    public record Procedures(long inForce, long business, long businessOnline) {}
}
