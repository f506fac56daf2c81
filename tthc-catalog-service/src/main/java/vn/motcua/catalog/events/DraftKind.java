package vn.motcua.catalog.events;

/** What may be drafted of a procedure: its next version, or its next internal workflow. */
public enum DraftKind {
    PROCEDURE,
    WORKFLOW
}
