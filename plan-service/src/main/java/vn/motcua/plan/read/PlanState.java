package vn.motcua.plan.read;

/** How far a plan has come. */
public enum PlanState {
    DRAFT,
    /** Thrown away before it was issued. */
    DISCARDED,
    ISSUED
}
