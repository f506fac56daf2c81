package vn.motcua.dashboard.view;

/** Which of the notices that somebody may see are meant. */
public enum Whose {
    /** Those for themselves. */
    MINE,
    /** With those of everybody in the units that they head. */
    UNIT
}
