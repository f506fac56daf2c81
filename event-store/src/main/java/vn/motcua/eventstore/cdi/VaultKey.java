package vn.motcua.eventstore.cdi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Base64;
import java.util.Set;

/** Finds the vault's key: in the environment, or locally in a file that its owner alone may read. */
final class VaultKey {
    private static final Set<PosixFilePermission> OWNER_ONLY =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private VaultKey() {}

    static byte[] of(EventStoreConfig config) {
        return Base64.getDecoder()
                .decode(config.vaultKey()
                        .or(() -> config.vaultKeyFile().map(VaultKey::read))
                        .orElseThrow(() -> new IllegalStateException(
                                "no vault key: set MOTCUA_VAULT_KEY, or MOTCUA_VAULT_KEY_FILE for a local run")));
    }

    private static String read(String file) {
        try {
            Path path = Path.of(file);
            if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(path))) {
                throw new IllegalStateException("the vault key file must be readable by its owner alone: chmod 600");
            }
            return Files.readString(path).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the vault key file cannot be read", e);
        }
    }
}
