package vn.motcua.local.parts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.motcua.local.process.Ending;

/**
 * The lock file of a PostgreSQL data folder, which a killed server leaves behind. PostgreSQL itself steps over it when
 * no process has that number; after a restart of the machine the number may belong to anyone, and in a copied folder it
 * is that of the other folder's server: then PostgreSQL refuses.
 */
final class PostmasterPid {

    private PostmasterPid() {}

    static void removeIfStale(Path folder) throws IOException {
        Path file = folder.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("[0-9]{1,10}")) {
            // PostgreSQL would refuse to start on it for ever.
            Files.delete(file);
            return;
        }
        var process = ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(ProcessHandle::isAlive);
        if (process.isEmpty()) {
            return;
        }
        if (serves(process.get(), folder, lines)) {
            Ending.end(process.get(), "INT");
        } else {
            Files.deleteIfExists(file);
        }
    }

    /** @param lines its second one names the folder that the server was started on */
    private static boolean serves(ProcessHandle process, Path folder, List<String> lines) {
        return process.info()
                .arguments()
                .map(arguments -> List.of(arguments).contains(folder.toString()))
                .orElseGet(() -> lines.contains(asRead(folder))
                        && process.info().command().orElse("postgres").endsWith("postgres"));
    }

    private static String asRead(Path folder) {
        return new String(folder.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
