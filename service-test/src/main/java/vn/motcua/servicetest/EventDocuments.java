package vn.motcua.servicetest;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.motcua.eventstore.EventTypes.EventType;
import vn.motcua.eventstore.engine.EventCodec;

/** The messages of one publisher under {@code docs/events}: one file each, a schema that holds its examples. */
final class EventDocuments {
    static final Path EVENTS = Path.of("..", "docs", "events");
    static final String ENDING = ".schema.json";
    static final ObjectMapper JSON = EventCodec.JSON;

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private final String publisher;
    private final AsyncApi asyncApi = new AsyncApi(EVENTS.resolve("asyncapi.yaml"));

    EventDocuments(String publisher) {
        this.publisher = publisher;
    }

    /** Name of a message with its version, {@code dossier.received.v1}. */
    static String name(EventType type) {
        return type.name() + ".v" + type.version();
    }

    static JsonNode json(Object event) {
        try {
            return JSON.readTree(JSON.writeValueAsBytes(event));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JsonNode> examples(JsonNode schema) {
        return StreamSupport.stream(schema.path("examples").spliterator(), false)
                .toList();
    }

    /** Names of all messages that have a file. */
    List<String> names() {
        try (Stream<Path> files = Files.list(EVENTS.resolve(publisher))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(ENDING))
                    .map(file -> file.substring(0, file.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode schema(EventType type) {
        return read(file(name(type)));
    }

    /** Writes the examples of a message, and what its schema does not say yet. */
    void accept(EventType type, List<JsonNode> examples) {
        Path file = file(name(type));
        ObjectNode schema = SchemaDraft.of(type, Files.exists(file) ? read(file) : JSON.createObjectNode());
        ArrayNode all = JSON.createArrayNode().addAll(examples);
        schema.remove("examples");
        schema.set("examples", all);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, JSON.writer(new Indented()).writeValueAsString(schema) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void acceptMessages() {
        asyncApi.accept(publisher, this::summary, names());
    }

    void requireMessages() {
        asyncApi.require(publisher, this::summary, names());
    }

    private String summary(String name) {
        return read(file(name)).path("description").asText();
    }

    private Path file(String name) {
        return EVENTS.resolve(publisher).resolve(name + ENDING);
    }

    static ObjectNode read(Path file) {
        try {
            return (ObjectNode) JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two spaces, one entry a line. */
    private static final class Indented extends DefaultPrettyPrinter {
        private static final long serialVersionUID = 1L;

        Indented() {
            super(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""));
            indentArraysWith(INDENT);
            indentObjectsWith(INDENT);
        }

        @Override
        public DefaultPrettyPrinter createInstance() {
            return new Indented();
        }
    }
}
