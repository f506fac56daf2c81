package vn.motcua.plan.document;

/**
 * One file of a plan.
 *
 * @param name only its extension is read
 */
public record PlanFile(String name, byte[] bytes) {}
