package vn.motcua.dossier.events;

/** What a received supplement does to the deadline clock; a rule set says which. */
public enum SupplementPolicy {
    /** The clock goes on where it stopped. */
    RESUME,
    /** The whole time limit is counted anew from the supplement. */
    RESTART
}
