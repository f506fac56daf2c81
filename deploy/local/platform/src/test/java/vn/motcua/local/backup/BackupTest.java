package vn.motcua.local.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.local.DataFolder;
import vn.motcua.local.DurableFile;
import vn.motcua.local.Home;
import vn.motcua.local.Ports;
import vn.motcua.local.Secrets;
import vn.motcua.local.parts.Database;
import vn.motcua.local.parts.FolderDatabases;
import vn.motcua.local.parts.Postgres;
import vn.motcua.local.process.ManagedProcess;

/** A backup of databases that are written to, restored after they were destroyed. */
@Timeout(600)
class BackupTest {

    private static final Duration LONG = Duration.ofSeconds(120);

    @TempDir
    Path folder;

    private DataFolder data;
    private Path backup;

    @BeforeEach
    void a_data_folder() throws IOException {
        data = DataFolder.at(folder.resolve("dữ liệu"));
        DurableFile.write(data.mark(), "3\n");
        Secrets.key(data.vaultKey());
        backup = folder.resolve("bản sao lưu");
    }

    @Test
    void all_databases_come_back_as_of_one_instant_with_keys_and_passwords() throws Exception {
        Ports ports = Ports.free();
        Path paper =
                Files.createDirectories(data.papers().resolve("dossier/3f")).resolve("sealed");
        Files.writeString(paper, "a sealed file");
        Path begun = Files.createDirectories(data.papers().resolve("dossier/.incoming"))
                .resolve("begun");
        Files.writeString(begun, "half of one");
        long before;
        try (ManagedProcess _ = postgres(data, ports);
                var writer = new TwoDatabases(FolderDatabases.of(data, ports))) {
            await().atMost(LONG).until(() -> writer.rows.get() > 20);
            before = writer.rows.get();
            Backup.ofRunning(data, FolderDatabases.of(data, ports).server(), backup);
            long after = writer.rows.get();
            await().atMost(LONG).until(() -> writer.rows.get() > after);
        }
        Files.move(data.path(), folder.resolve("destroyed"));

        DataFolder restored = new DataFolder(folder.resolve("restored"));
        Backup.restore(backup, restored.path());
        for (Path file : new Path[] {restored.vaultKey(), restored.secrets(), restored.mark()}) {
            assertThat(file).hasSameTextualContentAs(folder.resolve("destroyed").resolve(file.getFileName()));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        assertThat(restored.papers().resolve("dossier/3f/sealed")).hasContent("a sealed file");
        assertThat(restored.papers().resolve("dossier/.incoming")).doesNotExist();
        Ports others = Ports.free();
        try (ManagedProcess _ = postgres(restored, others)) {
            FolderDatabases databases = FolderDatabases.of(restored, others);
            long first = rows(databases.existing("motcua_plan"));
            assertThat(first).isGreaterThanOrEqualTo(before);
            assertThat(rows(databases.existing("motcua_catalog"))).isBetween(first - 1, first);
        }
    }

    @Test
    void a_backup_whose_keys_were_changed_meanwhile_is_none() throws Exception {
        Ports ports = Ports.free();
        try (ManagedProcess _ = postgres(data, ports)) {
            Thread rotation = Thread.startVirtualThread(() -> {
                await().atMost(LONG).pollInterval(Duration.ofMillis(5)).until(() -> Files.exists(backup));
                try {
                    Secrets.write(data.vaultKey(), List.of(Secrets.newKey()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            var server = FolderDatabases.of(data, ports).server();
            assertThatThrownBy(() -> Backup.ofRunning(data, server, backup))
                    .isInstanceOf(DamagedBackup.class)
                    .hasMessageContaining("keys were changed");
            rotation.join();
            assertThatThrownBy(() -> Backup.restore(backup, folder.resolve("restored")))
                    .isInstanceOf(DamagedBackup.class);
        }
    }

    @Test
    void what_is_damaged_or_broke_off_is_not_restored_and_nothing_starts_on_what_came_of_it() throws IOException {
        Files.createDirectories(data.postgres().resolve("base/1"));
        Files.writeString(data.postgres().resolve("base/1/1259"), "pages");
        Backup.ofStopped(data, backup);
        Backup.restore(backup, folder.resolve("whole"));
        assertThat(folder.resolve("whole/postgres/base/1/1259")).hasContent("pages");

        Path file = backup.resolve("postgres/base/1/1259");
        Files.writeString(file, "pagez");
        Path damaged = folder.resolve("damaged");
        assertThatThrownBy(() -> Backup.restore(backup, damaged))
                .isInstanceOf(DamagedBackup.class)
                .hasMessageContaining(file.toString());
        assertThat(new DataFolder(damaged).mark()).doesNotExist();

        Files.delete(file);
        assertThatThrownBy(() -> Backup.restore(backup, folder.resolve("missing")))
                .isInstanceOf(DamagedBackup.class);
        Path manifest = backup.resolve("motcua-backup");
        Files.writeString(manifest, Files.readString(manifest).replace("\nend\n", "\n"));
        assertThatThrownBy(() -> Backup.restore(backup, folder.resolve("cut"))).isInstanceOf(DamagedBackup.class);
        Files.delete(manifest);
        assertThatThrownBy(() -> Backup.restore(backup, folder.resolve("broken-off")))
                .isInstanceOf(DamagedBackup.class)
                .hasMessageContaining("no whole backup");
    }

    private static ManagedProcess postgres(DataFolder data, Ports ports) throws IOException {
        var spec = Postgres.prepared(
                Home.find().postgresBinaries(),
                data.postgres(),
                FolderDatabases.of(data, ports).server(),
                false,
                data.log("postgres"));
        return new ManagedProcess(spec, data.run(), _ -> {}).start();
    }

    private static long rows(Database database) throws SQLException {
        try (var service = service(database);
                var statement = service.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM survivor")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Connection service(Database database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.app(), database.appPassword());
    }

    /** Writes to one database and then to another, over and over: at any instant the second is behind by a row at most. */
    private static final class TwoDatabases implements AutoCloseable {

        private final AtomicLong rows = new AtomicLong();
        private final AtomicBoolean over = new AtomicBoolean();
        private final Thread thread;

        TwoDatabases(FolderDatabases databases) throws SQLException {
            Connection first = service(databases.made("motcua_plan"));
            Connection second = service(databases.made("motcua_catalog"));
            for (Connection each : new Connection[] {first, second}) {
                run(each, "CREATE TABLE survivor (number bigserial PRIMARY KEY, text text)");
            }
            thread = Thread.ofPlatform().start(() -> {
                try (first;
                        second) {
                    while (!over.get()) {
                        run(first, "INSERT INTO survivor (text) VALUES (repeat('x', 500))");
                        run(second, "INSERT INTO survivor (text) VALUES (repeat('x', 500))");
                        rows.incrementAndGet();
                    }
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
        }

        private static void run(Connection connection, String sql) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        @Override
        public void close() {
            over.set(true);
            try {
                thread.join();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
