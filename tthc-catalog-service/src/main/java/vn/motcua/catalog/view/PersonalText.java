package vn.motcua.catalog.view;

/**
 * What an officer wrote, as it lies in the vault: it may name people.
 *
 * @param text Vietnamese as a rule, 1 to 2,000 characters
 */
public record PersonalText(String text) {}
