package vn.motcua.local.parts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines of our own JVMs: small heaps, one way of collecting, no calls to the outside. */
public final class Java {

    private Java() {}

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
