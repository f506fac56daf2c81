package vn.motcua.dossier.events;

/** The due date that timeliness is counted by; a rule set says which. */
public enum OnTimeBasis {
    /** The due date of the receipt slip, or of a supplement; a re-appointment does not move it. */
    ORIGINAL,
    /** The due date as it stands after every re-appointment. */
    CURRENT
}
