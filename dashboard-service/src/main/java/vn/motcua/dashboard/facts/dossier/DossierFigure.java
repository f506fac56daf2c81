package vn.motcua.dashboard.facts.dossier;

/**
 * A figure of dossiers that boards show. Its condition says which dossiers it counts, so the number and the list behind it cannot differ;
 * {@code ${today}} and {@code ${soon}} stand for the day of the instant that is asked for and the last day that is soon.
 */
public enum DossierFigure {
    RECEIVED(DayOf.RECEIPT, "true"),
    RECEIVED_ONLINE(DayOf.RECEIPT, DayCount.RECEIVED_ONLINE.condition()),
    RECEIVED_WITH_REUSE(DayOf.RECEIPT, DayCount.RECEIVED_WITH_REUSE.condition()),
    RECEIVED_CORRECTED(DayOf.RECEIPT, DayCount.RECEIVED_CORRECTED.condition()),
    RESOLVED(DayOf.ENDING, DayCount.RESOLVED.condition()),
    RESOLVED_IN_TIME(DayOf.ENDING, "resolved AND timeliness <> 'LATE'"),
    RESOLVED_LATE(DayOf.ENDING, DayCount.RESOLVED_LATE.condition()),
    RESOLVED_DIGITISED(DayOf.ENDING, DayCount.RESOLVED_DIGITISED.condition()),
    ENDED_WITHOUT_RESULT(DayOf.ENDING, "NOT resolved"),
    REFUSED_BEFORE_RECEIPT(DayOf.REFUSAL, DayCount.REFUSED_BEFORE_RECEIPT.condition()),
    /** Of all periods, as the rest below. */
    OPEN(DayOf.DUE, "true"),
    LATE(DayOf.DUE, "due_on < coalesce(paused_on, ${today})"),
    DUE_SOON(DayOf.DUE, "paused_on IS NULL AND due_on >= ${today} AND due_on <= ${soon}");

    private final DayOf dayOf;
    private final String condition;

    DossierFigure(DayOf dayOf, String condition) {
        this.dayOf = dayOf;
        this.condition = condition;
    }

    DayOf dayOf() {
        return dayOf;
    }

    /** What a row has to fulfil. */
    String condition(Seen seen) {
        return condition
                .replace("${today}", "date '" + seen.period().today() + "'")
                .replace("${soon}", "date '" + seen.soon() + "'");
    }
}
