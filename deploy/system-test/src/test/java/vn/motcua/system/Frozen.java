package vn.motcua.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.local.launch.Product;
import vn.motcua.local.parts.Database;
import vn.motcua.local.parts.FolderDatabases;

/** Processes that stop in the middle of whatever they do, as on a host that hangs, until this is closed. */
final class Frozen implements AutoCloseable {

    private static final String BACKENDS =
            "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";

    private final List<Long> pids;

    private Frozen(List<Long> pids) {
        this.pids = pids;
        pids.forEach(pid -> send("-STOP", pid));
    }

    static Frozen process(Product product, String name) {
        return new Frozen(List.of(product.process(name).pid()));
    }

    /** All of PostgreSQL that serves a database, with whatever locks it holds. */
    static Frozen backends(Product product, String database) throws IOException, SQLException {
        Database found = FolderDatabases.of(product.data(), product.ports()).existing(database);
        List<Long> pids = new ArrayList<>();
        try (var connection = DriverManager.getConnection(found.jdbcUrl(), found.owner(), found.ownerPassword());
                var rows = connection.createStatement().executeQuery(BACKENDS)) {
            while (rows.next()) {
                pids.add(rows.getLong(1));
            }
        }
        return new Frozen(pids);
    }

    private static void send(String signal, long pid) {
        try {
            new ProcessBuilder("kill", signal, Long.toString(pid)).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a process was sent " + signal, e);
        }
    }

    @Override
    public void close() {
        pids.forEach(pid -> send("-CONT", pid));
    }
}
