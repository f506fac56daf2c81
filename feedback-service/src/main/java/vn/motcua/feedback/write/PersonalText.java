package vn.motcua.feedback.write;

/**
 * Free text by or about people, as it goes into the vault.
 *
 * @param text Vietnamese as a rule, 1 to 10,000 characters
 */
public record PersonalText(String text) {}
