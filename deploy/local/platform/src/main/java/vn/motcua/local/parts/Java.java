package vn.motcua.local.parts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines of our own JVMs: small heaps, one way of collecting, no calls to the outside. */
public final class Java {

    private Java() {}

    /**
     * Starts faster from the second time on: at its end the JVM keeps the classes that it has loaded in an archive, and
     * makes a new one when jars or options have changed.
     *
     * @param archive where the archive is kept; for one JVM at a time. Without its folder none is made
     */
    public static List<String> command(int heapMegabytes, Path archive, List<String> rest) {
        if (!Files.isDirectory(archive.getParent())) {
            return command(heapMegabytes, rest);
        }
        var archived = new ArrayList<>(
                List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off"));
        archived.addAll(rest);
        return command(heapMegabytes, archived);
    }

    /**
     * @param heapMegabytes largest heap
     * @param rest options, then main class or {@code -jar FILE}, then arguments
     */
    public static List<String> command(int heapMegabytes, List<String> rest) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError",
                "-Daxoniq.update-checker.disabled=true",
                "-Dfile.encoding=UTF-8"));
        command.addAll(rest);
        return List.copyOf(command);
    }
}
