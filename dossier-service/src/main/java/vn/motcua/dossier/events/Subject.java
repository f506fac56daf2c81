package vn.motcua.dossier.events;

/** Whose dossier it is, as far as procedures ask. */
public enum Subject {
    CITIZEN,
    ORGANISATION,
    BUSINESS
}
