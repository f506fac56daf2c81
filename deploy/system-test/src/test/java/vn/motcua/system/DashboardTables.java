package vn.motcua.system;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import vn.motcua.local.launch.Product;
import vn.motcua.local.parts.Database;
import vn.motcua.local.parts.FolderDatabases;

/** The tables behind the boards, as somebody with the service's password may spoil them. */
final class DashboardTables {

    private static final String NAME = "motcua_dashboard";

    private DashboardTables() {}

    /** Takes a late dossier out of the count of the late ones. */
    static void falsify(Product product) throws IOException, SQLException {
        Database database = FolderDatabases.of(product.data(), product.ports()).existing(NAME);
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.app(), database.appPassword());
                var statement = connection.createStatement()) {
            int rows = statement.executeUpdate("UPDATE board_dossier_day SET resolved_late = resolved_late - 1"
                    + " WHERE day = (SELECT min(day) FROM board_dossier_day WHERE resolved_late > 0)");
            if (rows != 1) {
                throw new IllegalStateException(rows + " rows were falsified");
            }
        }
    }
}
