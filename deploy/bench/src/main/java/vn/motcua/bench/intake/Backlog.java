package vn.motcua.bench.intake;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import vn.motcua.local.parts.Database;

/** What was received and what of it the board has: looked up in the databases, beside the product. */
final class Backlog implements AutoCloseable {
    private static final long LOOK_EVERY_NANOS = 50_000_000;

    private final Connection dossiers;
    private final Connection board;

    Backlog(Database dossiers, Database board) throws SQLException {
        this.dossiers = service(dossiers);
        this.board = service(board);
    }

    private static Connection service(Database database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.app(), database.appPassword());
    }

    /** How many dossiers have been received since the product was new. */
    long received() throws SQLException {
        return one(dossiers, "SELECT count(*) FROM event_store.event WHERE name = 'dossier.received'");
    }

    /** Waits until the board's table has all that was received; gives the seconds that took. */
    double waitUntilSeen(Duration atMost) throws SQLException {
        long received = received();
        long begun = System.nanoTime();
        while (onBoard() < received) {
            if (System.nanoTime() - begun > atMost.toNanos()) {
                throw new IllegalStateException(onBoard() + " of " + received + " are on the board after " + atMost);
            }
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private synchronized long onBoard() throws SQLException {
        return one(board, "SELECT count(*) FROM board_dossier");
    }

    /** Those of the dossiers that have a row in the board's table. */
    synchronized Set<String> onBoard(Collection<String> dossierIds) throws SQLException {
        try (PreparedStatement select = board.prepareStatement(
                "SELECT dossier_id::text FROM board_dossier WHERE dossier_id = ANY (?::uuid[])")) {
            select.setArray(1, board.createArrayOf("text", dossierIds.toArray()));
            Set<String> found = new HashSet<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }

    private static long one(Connection connection, String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        dossiers.close();
        board.close();
    }
}
