package vn.motcua.dossier.write;

/** How an applicant wants to be told what becomes of their dossier. */
public enum NotifyBy {
    EMAIL,
    SMS
}
