package vn.motcua.servicetest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.motcua.eventstore.ConsumedMessages;
import vn.motcua.eventstore.engine.EventCodec;

/**
 * Of every topic that a service reads, it says of each published name whether it reads it or passes over it: a new event
 * fails the build of each of its readers, in their own modules, until they have decided. What it reads is what is published.
 */
public abstract class EveryMessageIsTold {
    private static final Path CONTRACTS = Path.of("..", "docs", "events");

    private final ConsumedMessages consumed;

    /** @param consumed as the service declares it for the event store */
    protected EveryMessageIsTold(ConsumedMessages consumed) {
        this.consumed = consumed;
    }

    @TestFactory
    Stream<DynamicTest> each_published_name_is_read_or_passed_over() {
        assertThat(consumed.topics()).isNotEmpty();
        return consumed.topics().stream()
                .map(topic -> DynamicTest.dynamicTest(
                        topic, () -> assertThat(consumed.told(topic)).isEqualTo(published(topic))));
    }

    /** What its publisher gives as examples has every field that is read. */
    @TestFactory
    Stream<DynamicTest> each_message_is_read_from_its_publishers_example() {
        return consumed.topics().stream()
                .flatMap(topic -> published(topic).stream().flatMap(name -> consumed.read(topic, name).stream()
                        .map(read -> DynamicTest.dynamicTest(name, () -> reads(topic, name, read)))));
    }

    private static void reads(String topic, String name, ConsumedMessages.Read read) throws IOException {
        Path schema = CONTRACTS.resolve(topic).resolve(name + ".v" + read.version() + ".schema.json");
        JsonNode examples = EventCodec.JSON.readTree(schema.toFile()).path("examples");
        assertThat(examples).isNotEmpty();
        for (JsonNode example : examples) {
            assertThat((Object) EventCodec.JSON.treeToValue(example, read.record()))
                    .hasNoNullFieldsOrProperties();
        }
    }

    private static Set<String> published(String topic) {
        try (Stream<Path> files = Files.list(CONTRACTS.resolve(topic))) {
            Set<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".schema.json"))
                    .map(name -> name.replaceFirst("\\.v\\d+\\.schema\\.json$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(names).isNotEmpty();
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
