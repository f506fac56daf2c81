package vn.motcua.dossier.events;

/**
 * The time that the resolving agency has, as the procedure version says for a channel.
 *
 * @param amount 0 or more; 0 working days means within the day of receipt
 * @param unit what is counted
 */
public record TimeLimit(int amount, Unit unit) {
    public TimeLimit {
        if (amount < 0) {
            throw new IllegalArgumentException("time limit of " + amount);
        }
    }

    /** What a time limit counts. */
    public enum Unit {
        /** Working hours; 8 make a working day. */
        HOUR,
        WORKING_DAY,
        CALENDAR_DAY,
        MONTH
    }
}
