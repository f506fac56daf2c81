package vn.motcua.calendar;

/** How sure it is that the State has made a day a day off, or a compensated working day. */
public enum Certainty {
    /** Announced by the competent authority. */
    CONFIRMED(true, true),
    /** Not announced yet, but the law leaves no choice. */
    BY_LAW(true, true),
    /** In every proposal known; treated as if announced, and marked in each due date that passes it. */
    LIKELY(true, false),
    /** In some proposals only; treated as if it were not in the calendar, and marked in each due date that passes it. */
    UNCERTAIN(false, false);

    private final boolean takesEffect;
    private final boolean settled;

    Certainty(boolean takesEffect, boolean settled) {
        this.takesEffect = takesEffect;
        this.settled = settled;
    }

    /** Whether the day is counted as its kind says; otherwise its weekday decides. */
    public boolean takesEffect() {
        return takesEffect;
    }

    /** Whether a due date that depends on the day needs no warning. */
    public boolean settled() {
        return settled;
    }
}
