package vn.motcua.local.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.motcua.local.DataFolder;
import vn.motcua.local.parts.PostgresServer;

/**
 * A copy of everything that a product keeps: all databases at one instant, sealed files, passwords, keys and the clock. Kafka is left
 * out: it holds the published logs and nothing else, and the services publish them again where a topic is missing.
 */
public final class Backup {

    private static final String POSTGRES = "postgres";
    private static final String FILES = "files";

    private Backup() {}

    /**
     * Backs up a product that runs.
     *
     * @param folder new or empty
     * @return the instant whose state the backup holds
     * @throws DamagedBackup when the keys of personal data were changed meanwhile
     */
    public static Instant ofRunning(DataFolder data, PostgresServer server, Path folder)
            throws IOException, SQLException {
        var digests = new TreeMap<String, String>();
        byte[] keys = Files.readAllBytes(data.vaultKey());
        Copying.folder(folder);
        new BaseBackup(
                        server,
                        data.postgres(),
                        folder.resolve(POSTGRES),
                        (path, digest) -> digests.put(POSTGRES + "/" + path, digest))
                .run();
        // The copy is of one instant, and the keys that open it are those of then.
        if (!Arrays.equals(keys, Files.readAllBytes(data.vaultKey()))) {
            throw new DamagedBackup(
                    "Khoá đã được đổi trong lúc sao lưu; hãy sao lưu lại vào thư mục khác",
                    "The keys were changed while it was backed up; back up again, into another folder");
        }
        return finish(data, folder, digests);
    }

    /** Backs up a product that is down, and stays so meanwhile. */
    public static Instant ofStopped(DataFolder data, Path folder) throws IOException {
        var digests = new TreeMap<String, String>();
        Copying.folder(folder);
        Copying.tree(
                data.postgres(),
                folder.resolve(POSTGRES),
                path -> !path.getFileName().toString().startsWith("postmaster."),
                (path, digest) -> digests.put(POSTGRES + "/" + path, digest));
        return finish(data, folder, digests);
    }

    private static Instant finish(DataFolder data, Path folder, Map<String, String> digests) throws IOException {
        Copying.folder(folder.resolve(FILES));
        for (Path file : data.smallFiles()) {
            if (Files.exists(file)) {
                Path path = Path.of(FILES, file.getFileName().toString());
                digests.put(path.toString(), Copying.file(file, folder.resolve(path)));
            }
        }
        copyPapers(data, folder.resolve(FILES), digests);
        Instant at = Instant.now();
        new Manifest(at, digests).write(folder);
        return at;
    }

    /** After the databases: a file is written once, before anything refers to it, so all that they refer to is there. */
    private static void copyPapers(DataFolder data, Path files, Map<String, String> digests) throws IOException {
        if (Files.exists(data.papers())) {
            Path papers = data.papers().getFileName();
            Copying.tree(
                    data.papers(),
                    files.resolve(papers),
                    path -> !path.getFileName().toString().startsWith("."),
                    (path, digest) -> digests.put(FILES + "/" + papers + "/" + path, digest));
        }
    }

    /**
     * Makes a data folder of a backup. Checks each file before anything of it can be started.
     *
     * @param data new or empty
     * @return the instant whose state was restored
     * @throws DamagedBackup when a file is missing or is not what was backed up
     */
    public static Instant restore(Path folder, Path data) throws IOException {
        Manifest manifest = Manifest.read(folder);
        var found = new TreeMap<String, String>();
        Copying.folder(data);
        Copying.tree(
                folder.resolve(POSTGRES),
                data.resolve(POSTGRES),
                _ -> true,
                (path, digest) -> found.put(POSTGRES + "/" + path, digest));
        Path mark = new DataFolder(data).mark().getFileName();
        Copying.tree(
                folder.resolve(FILES),
                data,
                path -> !path.equals(mark),
                (path, digest) -> found.put(FILES + "/" + path, digest));
        found.put(FILES + "/" + mark, manifest.digests().get(FILES + "/" + mark));
        for (Map.Entry<String, String> wanted : manifest.digests().entrySet()) {
            if (!Objects.equals(wanted.getValue(), found.get(wanted.getKey()))) {
                throw new DamagedBackup(
                        "Bản sao lưu hỏng: " + folder.resolve(wanted.getKey()),
                        "The backup is damaged: " + folder.resolve(wanted.getKey()));
            }
        }
        // Last: nothing starts on a folder without it.
        Copying.file(folder.resolve(FILES).resolve(mark), data.resolve(mark));
        Copying.flush(data);
        return manifest.at();
    }
}
