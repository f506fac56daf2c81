package vn.motcua.catalog.events;

/**
 * One step of an internal workflow.
 *
 * @param order 1 or more; steps of the same order run side by side
 * @param division who does it, for example {@code Phòng Hộ tịch}
 * @param agency organisation code of another agency, empty for the resolving one
 * @param role office of the one who does it, never a person's name
 * @param amount 1 or more, in {@code unit}
 * @param unit HOUR or WORKING_DAY
 * @param output what the step hands on, may be empty
 */
public record WorkflowStep(
        int order,
        String name,
        String division,
        String agency,
        String role,
        int amount,
        LimitUnit unit,
        String output) {}
