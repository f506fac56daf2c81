package vn.motcua.plan.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opentest4j.TestAbortedException;

/** Real plan documents and domain tables that stand beside the repository and are never copied into it. */
public final class Shared {
    /** Tests run in the module's folder; the shared folder is beside the repository. */
    private static final Path FOLDER = Path.of("..", "..", "shared");

    private Shared() {}

    /** @param seed first three digits of the file name */
    public static Path planFile(String seed) {
        Path plans = existing(FOLDER.resolve("plans"));
        try (var files = Files.list(plans)) {
            return files.filter(f -> f.getFileName().toString().startsWith(seed + "_"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No document " + seed + " in " + plans));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** @param folder of the plans: "made-up" */
    public static Path plans(String folder) {
        return existing(FOLDER.resolve("plans").resolve(folder));
    }

    static byte[] plan(String seed) {
        try {
            return Files.readAllBytes(planFile(seed));
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

    /** Without the documents what is shown by them is not run; CI has them. */
    private static Path existing(Path path) {
        if (Files.exists(path)) {
            return path;
        }
        String missing = "NOT RUN: no " + path.toAbsolutePath().normalize()
                + ", the folder with plan documents and domain tables beside the repository";
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            throw new AssertionError(missing);
        }
        throw new TestAbortedException(missing);
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
