package vn.motcua.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The logins of the local issuer, as its readable file gives them. */
public record LocalLogins(List<Entry> entries) {

    /** @param kind {@code user} or {@code client} */
    public record Entry(String kind, String id, String password, String roles, String org, String name) {}

    public static LocalLogins read(Path file) {
        try (var lines = Files.lines(file)) {
            return new LocalLogins(lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .map(c -> new Entry(c.get(0), c.get(1), c.get(2), c.get(3), c.get(4), c.get(5)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isClient(String id) {
        return entries.stream().anyMatch(e -> e.kind().equals("client") && e.id().equals(id));
    }

    String password(String kind, String id) {
        return entries.stream()
                .filter(e -> e.kind().equals(kind) && e.id().equals(id))
                .map(Entry::password)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + kind + " " + id + " in logins.txt"));
    }
}
