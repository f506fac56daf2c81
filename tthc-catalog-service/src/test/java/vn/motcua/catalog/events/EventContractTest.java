package vn.motcua.catalog.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.catalog.infra.CatalogEvents;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.EventTypes.EventType;

/** What is published is what docs/events/catalog says, byte for byte apart from blanks. */
class EventContractTest {
    private static final Path CONTRACTS = Path.of("..", "docs", "events", "catalog");
    private static final String EXAMPLE = ".v1.json";
    private static final EventTypes TYPES = CatalogEvents.types();
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(CONTRACTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(EXAMPLE))
                    .map(file -> file.substring(0, file.length() - EXAMPLE.length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void an_example_loads_and_is_written_back_unchanged(String name) throws IOException {
        JsonNode example = JSON.readTree(CONTRACTS.resolve(name + EXAMPLE).toFile());
        EventType type = TYPES.named(name).orElseThrow();
        Object event = JSON.treeToValue(example, type.record());
        assertThat(JSON.readTree(JSON.writeValueAsBytes(event))).isEqualTo(example);
        assertThat(type.version()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("names")
    void an_example_meets_its_schema(String name) throws IOException {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(CONTRACTS.resolve(name + ".v1.schema.json")));
        assertThat(schema.validate(
                        JSON.readTree(CONTRACTS.resolve(name + EXAMPLE).toFile())))
                .isEmpty();
    }

    @Test
    void every_event_has_an_example() throws IOException {
        assertThat(names())
                .hasSize(Stream.of(
                                ProcedureEvent.class,
                                DecisionEvent.class,
                                OrganisationEvent.class,
                                CalendarYearEvent.class,
                                RuleSetEvent.class)
                        .mapToInt(family -> family.getPermittedSubclasses().length)
                        .sum());
    }
}
