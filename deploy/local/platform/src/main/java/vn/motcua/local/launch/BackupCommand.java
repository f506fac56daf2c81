package vn.motcua.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import vn.motcua.local.DataFolder;
import vn.motcua.local.backup.Backup;
import vn.motcua.local.parts.FolderDatabases;
import vn.motcua.local.process.Ending;

/** Copies everything that a product keeps to a new folder, and makes a data folder of such a copy. */
final class BackupCommand {

    private final Say say;

    BackupCommand(Say say) {
        this.say = say;
    }

    /** Backs up while the product runs, or while it is down. */
    void backUp(Options options) throws IOException {
        Path folder = folder(options, "backup");
        var data = new DataFolder(options.data());
        if (!Files.exists(data.postgres().resolve("PG_VERSION"))) {
            throw new Trouble("Chưa có dữ liệu ở " + data.path(), "No data at " + data.path(), "./motcua up");
        }
        mustBeNew(folder);
        Instant at = Running.isHeld(data) ? running(data, folder) : stopped(data, folder);
        say.done("đã sao lưu / backed up: " + folder + " · " + Summary.shown(at));
        say.line("  Trong đó có khoá và mật khẩu: giữ kín như dữ liệu. / It holds keys and passwords: keep it as secret"
                + " as the data.");
        say.line("  Khôi phục / restore: ./motcua restore " + folder + " --data DIR");
    }

    private static Instant running(DataFolder data, Path folder) throws IOException {
        var ports = Running.current(data).ports();
        try {
            return Backup.ofRunning(data, FolderDatabases.of(data, ports).server(), folder);
        } catch (SQLException e) {
            throw new Trouble(
                    "PostgreSQL không cho sao lưu: " + e.getMessage(),
                    "PostgreSQL refuses a backup: " + e.getMessage(),
                    "./motcua status");
        }
    }

    /** Nobody may start on the folder meanwhile. */
    private static Instant stopped(DataFolder data, Path folder) throws IOException {
        try (Running _ = Running.claim(data).orElseThrow(() -> UpCommand.alreadyRunning(data))) {
            List<String> left = Ending.orphans(data.run());
            if (!left.isEmpty()) {
                throw new Trouble(
                        "Trình khởi động không còn mà vẫn chạy: " + left,
                        "The launcher is gone, and these run on: " + left,
                        "./motcua down · ./motcua up");
            }
            return Backup.ofStopped(data, folder);
        }
    }

    void restore(Options options) throws IOException {
        Path folder = folder(options, "restore");
        if (!Files.isDirectory(folder)) {
            throw new Trouble("Không có thư mục " + folder, "There is no folder " + folder, "./motcua backup DIR");
        }
        mustBeNew(options.data());
        Instant at = Backup.restore(folder, options.data());
        say.done("đã khôi phục / restored: " + options.data() + " · " + Summary.shown(at));
        say.line("  Tiếp theo / next: ./motcua up --detach --data " + options.data() + " · ./motcua verify --data "
                + options.data());
        say.line("  Ai đã được xoá dữ liệu cá nhân sau đó thì phải xoá lại. / Whoever was erased since then must be"
                + " erased again.");
    }

    private static Path folder(Options options, String command) {
        if (options.words().size() != 1) {
            throw new Trouble("Cần một thư mục", "One folder is wanted", "./motcua " + command + " DIR [--data DIR]");
        }
        return Path.of(options.words().getFirst()).toAbsolutePath().normalize();
    }

    /** Nothing is ever written over. */
    private static void mustBeNew(Path folder) throws IOException {
        if (Files.exists(folder) && !(Files.isDirectory(folder) && Folder.isEmpty(folder))) {
            throw new Trouble(
                    folder + " đã có dữ liệu, không ghi đè",
                    folder + " holds something already, and is not overwritten",
                    "một thư mục mới / a new folder · mv '" + folder + "' '" + folder + ".old'");
        }
    }
}
