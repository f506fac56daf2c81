package vn.motcua.local.process;

import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A process did not start or did not become healthy in time. The message ends with the last lines of its log. */
public final class StartFailed extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LINES = 15;

    private final String name;

    StartFailed(String name, String why, Path log) {
        super("%s: %s%n%s%nNhật ký / log: %s".formatted(name, why, String.join("\n", tail(log)), log));
        this.name = name;
    }

    /** Returns the process that did not start. */
    public String name() {
        return name;
    }

    private static List<String> tail(Path log) {
        try {
            // Not readAllLines: what a process writes need not be UTF-8.
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.subList(Math.max(0, lines.size() - LINES), lines.size());
        } catch (IOException _) {
            return List.of();
        }
    }
}
