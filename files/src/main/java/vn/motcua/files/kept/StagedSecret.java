package vn.motcua.files.kept;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.UUID;
import vn.motcua.eventstore.engine.EventCodec;
import vn.motcua.eventstore.vault.Vault;
import vn.motcua.files.KeptFile;
import vn.motcua.files.OneFrame;

/**
 * Name and key of a file that nothing refers to yet: sealed under a secret that the vault derives for this file, so that a change of the
 * service's key between the upload and the command that refers to it changes nothing.
 */
final class StagedSecret {
    private static final String PURPOSE = "file that nothing refers to yet";

    private StagedSecret() {}

    static byte[] seal(Vault vault, KeptFile file) {
        try {
            return OneFrame.seal(
                    vault.derive(PURPOSE, file.id().toString()),
                    file.id(),
                    EventCodec.JSON.writeValueAsBytes(FileSecret.of(file)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("two fields can be written", e);
        }
    }

    static FileSecret open(Vault vault, UUID id, byte[] sealed) {
        try {
            return EventCodec.JSON.readValue(
                    OneFrame.open(vault.derive(PURPOSE, id.toString()), id, sealed), FileSecret.class);
        } catch (IOException e) {
            throw new IllegalStateException("what was sealed here can be read", e);
        }
    }
}
