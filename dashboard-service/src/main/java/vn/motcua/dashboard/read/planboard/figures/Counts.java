package vn.motcua.dashboard.read.planboard.figures;

/**
 * Everything that is counted for the targets of one plan year. All numbers are 0 or more; a day belongs to the year that it
 * falls in at Asia/Ho_Chi_Minh.
 *
 * @param dossiers what is counted of dossiers
 * @param feedback what is counted of citizens' feedback
 * @param procedures what is counted of the catalogue, as it stands now
 */
public record Counts(Dossiers dossiers, Feedback feedback, Procedures procedures) {
    /**
     * @param received received in the year
     * @param receivedOnline of these, received through the national portal
     * @param receivedWithReuse of these, with at least one component taken from data held already
     * @param resolved resolved in the year
     * @param resolvedInTime of these, EARLY or ON_TIME by date (report II.06)
     * @param openOverdue not resolved yet, and the due day is over
     * @param indexBase received or handled in the year, as rule 2.1 of the index counts
     * @param indexInTime of these, in time by rule 2.1
     */
    public record Dossiers(
            long received,
            long receivedOnline,
            long receivedWithReuse,
            long resolved,
            long resolvedInTime,
            long openOverdue,
            long indexBase,
            long indexInTime) {}

    /**
     * @param dueOrAnswered answered in the year, or due in it and not answered although the due time is over
     * @param answeredInTime of these, answered within the due time
     */
    public record Feedback(long dueOrAnswered, long answeredInTime) {}

    /**
     * @param inForce procedures in force today
     * @param business of these, related to businesses
     * @param businessOnline of these, offered online in part or in full
     */
    public record Procedures(long inForce, long business, long businessOnline) {}
}
