package vn.motcua.system;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.local.Home;

/** The commands that {@code docs/api.md} shows, run one after the other as they stand there. */
final class ApiPage {
    private static final String INDENT = "    ";
    private static final String ADDRESS = "BASE=http://localhost:8080";

    /** What the page's reader would see is wrong ends the script. */
    private static final String STRICT = "set -euo pipefail; curl() { command curl --fail-with-body \"$@\"; }\n";

    private ApiPage() {}

    /** @return exit code, and what the commands printed */
    static Motcua run(RunningProduct product) throws IOException, InterruptedException {
        String page = Files.readString(Home.find().folder().resolve("docs/api.md"));
        String commands = page.substring(0, page.indexOf("## English"))
                .lines()
                .filter(line -> line.startsWith(INDENT) && !isOfTheErrorShown(line))
                .collect(Collectors.joining("\n"));
        if (!commands.contains(ADDRESS)) {
            throw new IllegalStateException("docs/api.md does not say where the product is: " + commands);
        }
        String here = commands.replace(ADDRESS, "BASE=" + product.parts().address());
        Process process = new ProcessBuilder("bash", "-c", STRICT + here + "\necho DOSSIER=$DOSSIER")
                .redirectErrorStream(true)
                .start();
        try (var output = process.inputReader()) {
            List<String> lines = output.lines().toList();
            return new Motcua(process.waitFor(), lines);
        }
    }

    private static boolean isOfTheErrorShown(String line) {
        return line.startsWith(INDENT + "{ \"type\"")
                || line.startsWith(INDENT + "  \"detail\"")
                || line.startsWith(INDENT + "  \"errors\"");
    }
}
