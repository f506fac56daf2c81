package vn.motcua.dossier.events;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.write.Samples.after;
import static vn.motcua.dossier.write.Samples.at;
import static vn.motcua.dossier.write.Samples.received;
import static vn.motcua.dossier.write.Samples.refused;
import static vn.motcua.dossier.write.Samples.resultDelivered;
import static vn.motcua.dossier.write.Samples.resultIssued;
import static vn.motcua.dossier.write.Samples.sentBack;
import static vn.motcua.dossier.write.Samples.supplementRequested;
import static vn.motcua.dossier.write.Samples.supplementSubmitted;
import static vn.motcua.dossier.write.Samples.transferred;
import static vn.motcua.dossier.write.Samples.withdrawn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.dossier.infra.DossierEvents;
import vn.motcua.dossier.write.Samples;
import vn.motcua.dossier.write.eraseapplicant.EraseApplicant;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.EventTypes.EventType;
import vn.motcua.eventstore.engine.EventCodec;

/** What is published is what docs/events/dossier says: the examples are what decisions really give. */
class EventContractTest {
    private static final Path CONTRACTS = Path.of("..", "docs", "events", "dossier");
    private static final EventTypes TYPES = DossierEvents.types();
    private static final ObjectMapper JSON = EventCodec.JSON;

    static List<DossierEvent> events() {
        return List.of(
                received(),
                transferred(),
                supplementRequested("2026-03-03T10:00"),
                supplementSubmitted("2026-03-03T10:00", "2026-03-11T10:00"),
                resultIssued("2026-03-05T10:00"),
                resultDelivered("2026-03-06T10:00"),
                refused(),
                sentBack(),
                withdrawn(),
                EraseApplicant.decide(
                                new EraseApplicant(Samples.ID), after(received(), refused()), at("2026-06-01T10:00"))
                        .getFirst());
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_written_as_its_example(DossierEvent event) throws IOException {
        assertThat(JSON.readTree(JSON.writeValueAsBytes(event))).isEqualTo(example(event));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_example_loads_as_its_event(DossierEvent event) throws IOException {
        assertThat(JSON.treeToValue(example(event), event.getClass())).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_example_meets_its_schema(DossierEvent event) throws IOException {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(file(event, ".schema.json")));

        assertThat(schema.validate(example(event))).isEmpty();
    }

    @Test
    void every_event_has_an_example() {
        assertThat(events())
                .extracting(Object::getClass)
                .doesNotHaveDuplicates()
                .hasSize(DossierEvent.class.getPermittedSubclasses().length);
    }

    private static JsonNode example(DossierEvent event) throws IOException {
        return JSON.readTree(file(event, ".json").toFile());
    }

    private static Path file(DossierEvent event, String ending) {
        EventType type = TYPES.typeOf(event);
        return CONTRACTS.resolve(type.name() + ".v" + type.version() + ending);
    }
}
