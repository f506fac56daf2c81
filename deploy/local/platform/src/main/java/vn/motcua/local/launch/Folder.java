package vn.motcua.local.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import vn.motcua.local.DataFolder;
import vn.motcua.local.DurableFile;

/** Takes a folder as data folder; leaves alone what was not ours. */
final class Folder {

    /** The shape of what the folder holds, as its mark says it; data of another shape are not read. */
    private static final String SHAPE = "3";

    private Folder() {}

    /**
     * @param fresh whether the data will be emptied anyway, so that their shape does not matter
     * @throws Trouble when the folder holds something that is not ours, or data of another shape
     */
    static DataFolder claimed(Path path, boolean fresh) throws IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new Trouble(path + " không phải là thư mục", path + " is no folder", "./motcua up --data DIR");
        }
        Path mark = new DataFolder(path).mark();
        if (Files.exists(path) && !Files.exists(mark) && !isEmpty(path)) {
            throw new Trouble(
                    "Thư mục " + path + " không phải là thư mục dữ liệu của Một Cửa",
                    "The folder " + path + " is not a data folder of Một Cửa",
                    "--data DIR (thư mục mới hoặc trống / a new or empty folder)");
        }
        if (!fresh && !shape(mark).equals(SHAPE)) {
            throw new Trouble(
                    "Dữ liệu trong " + path
                            + " có cấu trúc của bản trước, bản này không đọc được; chưa có gì bị thay đổi",
                    "The data in " + path
                            + " have the shape of an earlier release, which this one does not read; nothing was"
                            + " changed",
                    "./motcua up --fresh (bỏ dữ liệu cũ / without the old data) · --data DIR (thư mục khác / another"
                            + " folder)");
        }
        DataFolder data = DataFolder.at(path);
        Files.createDirectories(data.archives());
        if (shape(mark).equals(SHAPE)) {
            DurableFile.write(mark, SHAPE + "\n");
        }
        return data;
    }

    /** The shape of a folder that is not marked yet, or whose mark a power cut has emptied, is today's. */
    private static String shape(Path mark) throws IOException {
        String marked = Files.exists(mark) ? new String(Files.readAllBytes(mark), StandardCharsets.UTF_8).strip() : "";
        return marked.isEmpty() ? SHAPE : marked;
    }

    static boolean isEmpty(Path path) throws IOException {
        try (var files = Files.list(path)) {
            return files.findAny().isEmpty();
        }
    }

    /** Empties a data folder whose lock the caller holds, and marks it anew; lock and class archives stay. */
    static void empty(DataFolder data) throws IOException {
        try (var files = Files.walk(data.path())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                boolean stays = file.equals(data.path())
                        || file.equals(data.mark())
                        || file.startsWith(data.archives())
                        || file.startsWith(data.run());
                if (!stays) {
                    Files.delete(file);
                }
            }
        }
        DurableFile.write(data.mark(), SHAPE + "\n");
    }
}
