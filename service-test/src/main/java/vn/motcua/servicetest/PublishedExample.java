package vn.motcua.servicetest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The publishers' own examples of their messages, for the tests of those who read them. */
public final class PublishedExample {
    private PublishedExample() {}

    /** @param message name of a message, {@code organisation.closed}; the first example of its newest version */
    public static JsonNode of(String message) {
        return allOf(message).getFirst();
    }

    /** All examples of the newest version of a message. */
    public static List<JsonNode> allOf(String message) {
        try (Stream<Path> files = Files.walk(EventDocuments.EVENTS)) {
            return EventDocuments.examples(EventDocuments.read(
                    files.filter(file -> file.getFileName().toString().startsWith(message + ".v"))
                            .filter(file -> file.toString().endsWith(EventDocuments.ENDING))
                            .max(Comparator.comparing(Path::toString))
                            .orElseThrow(() -> new IllegalArgumentException("nobody publishes " + message))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
