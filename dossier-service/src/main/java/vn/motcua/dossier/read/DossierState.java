package vn.motcua.dossier.read;

/** Where a dossier stands, as readers see it. */
public enum DossierState {
    RECEIVED,
    IN_PROCESS,
    AWAITING_SUPPLEMENT,
    RESOLVED,
    DELIVERED,
    REFUSED,
    SENT_BACK,
    WITHDRAWN
}
