package vn.motcua.plan.read;

/** How far a plan has come. */
public enum PlanState {
    DRAFT,
    ISSUED
}
