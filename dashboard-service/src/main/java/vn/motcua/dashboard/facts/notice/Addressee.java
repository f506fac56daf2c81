package vn.motcua.dashboard.facts.notice;

/** The role of a unit that a notice is for, named as tokens name it. */
public enum Addressee {
    INTAKE_OFFICER,
    CASE_OFFICER,
    FEEDBACK_OFFICER,
    /** Anybody who works for the unit, whatever as. */
    OFFICER,
    OFFICE,
    LEADER
}
