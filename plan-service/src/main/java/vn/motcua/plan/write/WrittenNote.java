package vn.motcua.plan.write;

import java.util.UUID;
import vn.motcua.eventstore.Ids;
import vn.motcua.eventstore.VaultRow;
import vn.motcua.eventstore.vault.Vault;

/**
 * What an officer wrote, on its way into the vault: events hold the reference.
 *
 * @param ref new
 */
public record WrittenNote(UUID ref, VaultRow row) {
    /** @param text free text, 1 to 5,000 characters; may name people */
    record Text(String text) {}

    public static WrittenNote of(String text, Vault vault) {
        UUID ref = Ids.newId();
        return new WrittenNote(ref, vault.seal(ref, new Text(text)));
    }
}
