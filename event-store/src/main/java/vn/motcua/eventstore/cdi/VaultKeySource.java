package vn.motcua.eventstore.cdi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import vn.motcua.eventstore.vault.VaultKeys;

/** Finds the vault's keys: in the environment, or locally in a file that its owner alone may read. */
final class VaultKeySource {
    private static final Set<PosixFilePermission> OWNER_ONLY =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private VaultKeySource() {}

    static VaultKeys of(EventStoreConfig config) {
        return VaultKeys.read(config.vaultKey()
                .or(() -> config.vaultKeyFile().map(VaultKeySource::read))
                .orElseThrow(() -> new IllegalStateException(
                        "no vault key: set MOTCUA_VAULT_KEY, or MOTCUA_VAULT_KEY_FILE for a local run")));
    }

    private static String read(String file) {
        try {
            Path path = Path.of(file);
            if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(path))) {
                throw new IllegalStateException("the vault key file must be readable by its owner alone: chmod 600");
            }
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException("the vault key file cannot be read", e);
        }
    }
}
