package vn.motcua.plan.events;

/** How far a task, or one occurrence of it, has come. Overdue is no state: it is what is due before today and not completed. */
public enum TaskState {
    NOT_STARTED,
    IN_PROGRESS,
    COMPLETED
}
