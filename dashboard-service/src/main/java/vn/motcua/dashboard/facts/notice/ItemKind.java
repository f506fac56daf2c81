package vn.motcua.dashboard.facts.notice;

/** What notices are about. */
public enum ItemKind {
    DOSSIER,
    FEEDBACK,
    TASK
}
