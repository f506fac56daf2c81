package vn.motcua.catalog.events;

/** How sure a fact of the law or the calendar is. */
public enum Certainty {
    /** Announced by the competent authority, or read in the text. */
    CONFIRMED,
    /** Not announced, but the law leaves no choice. */
    BY_LAW,
    /** In every proposal known, or told by a secondary source. */
    LIKELY,
    /** In some proposals only, from memory, or decided here for want of the text. */
    UNCERTAIN
}
