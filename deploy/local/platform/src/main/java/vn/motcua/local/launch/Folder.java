package vn.motcua.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import vn.motcua.local.DataFolder;

/** Takes a folder as data folder; leaves alone what was not ours. */
final class Folder {

    private static final String MARK = "motcua-data";

    private Folder() {}

    /** @throws Trouble when the folder holds something that is not ours */
    static DataFolder claimed(Path path) throws IOException {
        Path mark = path.resolve(MARK);
        if (Files.exists(path) && !Files.exists(mark) && !isEmpty(path)) {
            throw new Trouble(
                    "Thư mục " + path + " không phải là thư mục dữ liệu của Một Cửa",
                    "The folder " + path + " is not a data folder of Một Cửa",
                    "--data DIR (thư mục mới hoặc trống / a new or empty folder)");
        }
        DataFolder data = DataFolder.at(path);
        Files.createDirectories(data.archives());
        if (!Files.exists(mark)) {
            Files.writeString(mark, "1\n");
        }
        return data;
    }

    private static boolean isEmpty(Path path) throws IOException {
        try (var files = Files.list(path)) {
            return files.findAny().isEmpty();
        }
    }

    /** Empties a data folder whose lock the caller holds; mark, lock and class archives stay. */
    static void empty(DataFolder data) throws IOException {
        try (var files = Files.walk(data.path())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                boolean stays = file.equals(data.path())
                        || file.equals(data.path().resolve(MARK))
                        || file.startsWith(data.archives())
                        || file.startsWith(data.run());
                if (!stays) {
                    Files.delete(file);
                }
            }
        }
    }
}
