package vn.motcua.plan.write.importplan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Real plan documents and domain tables that stand beside the repository and are never copied into it. */
final class Shared {
    /** Tests run in the module's folder; the shared folder is beside the repository. */
    private static final Path FOLDER = Path.of("..", "..", "shared");

    private Shared() {}

    /** @param seed first three digits of the file name */
    static byte[] plan(String seed) {
        Path plans = existing(FOLDER.resolve("plans"));
        try (var files = Files.list(plans)) {
            Path file = files.filter(f -> f.getFileName().toString().startsWith(seed + "_"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No document " + seed + " in " + plans));
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static List<List<String>> table(String name) {
        try {
            return rows(Files.readString(existing(FOLDER.resolve("domain").resolve(name))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Without the documents nothing here is proven, so their absence fails on every machine, not only in CI. */
    private static Path existing(Path path) {
        if (!Files.exists(path)) {
            throw new AssertionError("Missing " + path.toAbsolutePath().normalize()
                    + ": the shared folder with plan documents and domain tables must stand beside the repository");
        }
        return path;
    }

    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : csv.lines().skip(1).toList()) {
            List<String> fields = new ArrayList<>();
            StringBuilder field = new StringBuilder();
            boolean quoted = false;
            for (char c : line.toCharArray()) {
                if (c == '"') {
                    quoted = !quoted;
                } else if (c == ',' && !quoted) {
                    fields.add(field.toString());
                    field.setLength(0);
                } else {
                    field.append(c);
                }
            }
            fields.add(field.toString());
            rows.add(List.copyOf(fields));
        }
        return List.copyOf(rows);
    }
}
