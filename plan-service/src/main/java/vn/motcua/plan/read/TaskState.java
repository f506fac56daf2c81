package vn.motcua.plan.read;

/** How far a task has come. */
public enum TaskState {
    NOT_STARTED,
    IN_PROGRESS,
    COMPLETED
}
