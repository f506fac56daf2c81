package vn.motcua.plan.document.role;

/** What a part of a plan is about. */
public enum Role {
    /** Why: purposes and what the work must be like. */
    PURPOSE,
    /** What was reached before; no figure in it is a target, nothing in it a task. */
    SITUATION,
    GOAL,
    TASK,
    RESOURCE,
    RESPONSIBILITY,
    /** Goals and tasks under one heading. */
    MIXED,
    UNKNOWN
}
