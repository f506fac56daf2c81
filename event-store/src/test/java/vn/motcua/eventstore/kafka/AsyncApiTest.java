package vn.motcua.eventstore.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The document for machines is complete: every schema under {@code docs/events} is a message of its channel. */
class AsyncApiTest {
    private static final Path EVENTS = Path.of("..", "docs", "events");
    private static final String MESSAGES = "#/components/messages/";
    private static final String SCHEMA = ".schema.json";

    private final JsonNode document = new ObjectMapper(new YAMLFactory())
            .readTree(EVENTS.resolve("asyncapi.yaml").toFile());

    AsyncApiTest() throws IOException {}

    /** Schema file → channel of the message that refers to it. */
    private Map<String, String> described() {
        Map<String, String> described = new TreeMap<>();
        document.path("channels")
                .properties()
                .forEach(channel -> channel.getValue().path("messages").forEach(message -> {
                    String name = message.path("$ref").asText().substring(MESSAGES.length());
                    JsonNode found = document.at("/components/messages/" + name);
                    described.put(found.at("/payload/schema/$ref").asText(), channel.getKey());
                    assertThat(found.path("name").asText() + ".v")
                            .isSubstringOf(found.at("/payload/schema/$ref").asText());
                }));
        return described;
    }

    private static Map<String, String> schemas() throws IOException {
        Map<String, String> schemas = new TreeMap<>();
        try (Stream<Path> files = Files.walk(EVENTS)) {
            files.filter(file -> file.toString().endsWith(SCHEMA)).forEach(file -> {
                String service = file.getParent().getFileName().toString();
                schemas.put("./" + service + "/" + file.getFileName(), service);
            });
        }
        return schemas;
    }

    @Test
    void every_schema_is_a_message_of_the_channel_of_its_service() throws IOException {
        assertThat(described()).isEqualTo(schemas()).isNotEmpty();
    }

    @Test
    void every_message_stands_in_a_channel() {
        assertThat(document.at("/components/messages")).hasSize(described().size());
    }

    @Test
    void there_is_a_channel_for_each_publisher_and_its_topic() {
        for (String service : List.of("plan", "catalog", "dossier", "feedback")) {
            assertThat(document.at("/channels/" + service + "/address").asText())
                    .isEqualTo("motcua." + service);
            assertThat(document.at("/channels/" + service + "/bindings/kafka/partitions")
                            .asInt())
                    .isEqualTo(KafkaAddress.PARTITIONS);
        }
    }
}
