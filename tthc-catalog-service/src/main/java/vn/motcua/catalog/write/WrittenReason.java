package vn.motcua.catalog.write;

import java.util.UUID;
import vn.motcua.catalog.view.PersonalText;
import vn.motcua.eventstore.Ids;
import vn.motcua.eventstore.VaultRow;
import vn.motcua.eventstore.vault.Vault;

/**
 * Why somebody corrects or withdraws, on its way into the vault: the event holds the reference.
 *
 * @param ref new
 */
public record WrittenReason(UUID ref, VaultRow row) {
    /** @param text free text, 1 to 2,000 characters; may name people */
    public static WrittenReason of(String text, Vault vault) {
        UUID ref = Ids.newId();
        return new WrittenReason(ref, vault.seal(ref, new PersonalText(text)));
    }
}
