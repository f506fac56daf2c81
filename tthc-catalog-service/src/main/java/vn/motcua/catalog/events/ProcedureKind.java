package vn.motcua.catalog.events;

/** Who prescribes a procedure: a ministry, the province itself (đặc thù), or an agency for inside use (nội bộ). */
public enum ProcedureKind {
    MINISTRY_PRESCRIBED,
    LOCAL_SPECIFIC,
    INTERNAL
}
