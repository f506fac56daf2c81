package vn.motcua.local.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import vn.motcua.local.parts.PostgresServer;

/**
 * Copies the data folder of a running PostgreSQL: all databases as they are at one and the same instant, the end of the
 * copy. What was written meanwhile comes with the write-ahead log, which PostgreSQL replays when it starts on the copy.
 */
final class BaseBackup {

    /** What a server makes anew at each start, or what speaks of its own run. */
    private static final Set<String> CONTENT_LEFT_OUT = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private final PostgresServer server;
    private final Path source;
    private final Path target;
    private final Copying.Listener listener;

    BaseBackup(PostgresServer server, Path source, Path target, Copying.Listener listener) {
        this.server = server;
        this.source = source;
        this.target = target;
        this.listener = listener;
    }

    /** PostgreSQL ends the backup by itself when the connection ends before. */
    void run() throws SQLException, IOException {
        try (Connection session = server.connect("postgres");
                var statement = session.createStatement()) {
            // Keeps the write-ahead log from here on until the session ends.
            statement.execute("SELECT pg_create_physical_replication_slot('motcua_backup', true, true)");
            String first;
            try (ResultSet row =
                    statement.executeQuery("SELECT pg_walfile_name(pg_backup_start('motcua', fast => true))")) {
                row.next();
                first = row.getString(1);
            }
            Copying.tree(source, target, BaseBackup::isWanted, listener);
            try (ResultSet row = statement.executeQuery("SELECT pg_walfile_name(lsn), labelfile, spcmapfile"
                    + " FROM pg_backup_stop(wait_for_archive => false)")) {
                row.next();
                copyLog(first, row.getString(1));
                write("backup_label", row.getString(2));
                if (!row.getString(3).isBlank()) {
                    write("tablespace_map", row.getString(3));
                }
            }
        }
    }

    static boolean isWanted(Path path) {
        String name = path.getFileName().toString();
        boolean isLeftOut = path.getNameCount() > 1
                        && CONTENT_LEFT_OUT.contains(path.getName(0).toString())
                || name.startsWith("pgsql_tmp")
                || name.startsWith("postmaster.")
                || name.equals("pg_internal.init");
        return !isLeftOut;
    }

    /** Names of the log's files follow one another as text. */
    private void copyLog(String first, String last) throws IOException {
        Path log = source.resolve("pg_wal");
        boolean isWhole = false;
        try (var files = Files.list(log)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.matches("[0-9A-F]{24}") && name.compareTo(first) >= 0 && name.compareTo(last) <= 0) {
                    isWhole |= name.equals(first);
                    Path path = Path.of("pg_wal", name);
                    listener.copied(path, Copying.file(file, target.resolve(path)));
                }
            }
        }
        if (!isWhole) {
            throw new IOException("write-ahead log " + first + " is gone");
        }
    }

    private void write(String name, String content) throws IOException {
        Path draft = Files.createTempFile(target, name, ".new");
        Files.write(draft, content.getBytes(StandardCharsets.UTF_8));
        Path path = Path.of(name);
        listener.copied(path, Copying.file(draft, target.resolve(path)));
        Files.delete(draft);
    }
}
