package vn.motcua.servicetest;

import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.motcua.local.TestPlatform;

/** Alters what lies in the vault of the service under test, as the owner of its tables can. */
public final class DamagedVault {
    private DamagedVault() {}

    /** @param ref of the row that loses its last byte */
    public static void damage(String ref) {
        String database = ConfigProvider.getConfig().getValue("MOTCUA_DB_NAME", String.class);
        try (Connection owner = TestPlatform.shared().asOwner(database);
                var update = owner.prepareStatement("UPDATE event_store.vault"
                        + " SET sealed = substr(sealed, 1, length(sealed) - 1) WHERE ref = ?::uuid")) {
            update.setString(1, ref);
            if (update.executeUpdate() != 1) {
                throw new IllegalArgumentException("not in the vault: " + ref);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
