package vn.motcua.catalog.view;

import vn.motcua.eventstore.vault.Vault;

/**
 * What an officer wrote, as it lies in the vault: it may name people.
 *
 * @param text Vietnamese as a rule, 1 to 2,000 characters
 */
public record PersonalText(String text) {
    static PersonalText unreadable() {
        return new PersonalText(Vault.UNREADABLE);
    }
}
