package vn.motcua.plan.write;

/**
 * What an officer wrote about a task, as it goes into the vault.
 *
 * @param text free text, 1 to 5,000 characters; may name people
 */
public record Note(String text) {}
