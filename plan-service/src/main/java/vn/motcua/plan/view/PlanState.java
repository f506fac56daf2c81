package vn.motcua.plan.view;

/** How far a plan has come. */
public enum PlanState {
    DRAFT,
    /** Thrown away before it was issued. */
    DISCARDED,
    ISSUED
}
