package vn.motcua.feedback.events;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.feedback.write.Samples.answered;
import static vn.motcua.feedback.write.Samples.classified;
import static vn.motcua.feedback.write.Samples.edition;
import static vn.motcua.feedback.write.Samples.erased;
import static vn.motcua.feedback.write.Samples.published;
import static vn.motcua.feedback.write.Samples.rejected;
import static vn.motcua.feedback.write.Samples.sent;

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
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.EventTypes.EventType;
import vn.motcua.eventstore.engine.EventCodec;
import vn.motcua.feedback.infra.FeedbackEvents;

/** What is published is what docs/events/feedback says: the examples are what decisions really give. */
class EventContractTest {
    private static final Path CONTRACTS = Path.of("..", "docs", "events", "feedback");
    private static final EventTypes TYPES = FeedbackEvents.types();
    private static final ObjectMapper JSON = EventCodec.JSON;

    static List<Object> events() {
        return List.of(
                sent(),
                classified(),
                rejected(),
                answered("2026-03-10T10:00"),
                published("2026-03-11T10:00"),
                erased(),
                edition(1, "2020-01-01", 15));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_written_as_its_example(Object event) throws IOException {
        assertThat(JSON.readTree(JSON.writeValueAsBytes(event))).isEqualTo(example(event));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_example_loads_as_its_event(Object event) throws IOException {
        assertThat((Object) JSON.treeToValue(example(event), event.getClass())).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_example_meets_its_schema(Object event) throws IOException {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(file(event, ".schema.json")));

        assertThat(schema.validate(example(event))).isEmpty();
    }

    @Test
    void every_event_has_an_example() {
        assertThat(events())
                .extracting(Object::getClass)
                .doesNotHaveDuplicates()
                .hasSize(FeedbackEvent.class.getPermittedSubclasses().length
                        + LimitsEvent.class.getPermittedSubclasses().length);
    }

    private static JsonNode example(Object event) throws IOException {
        return JSON.readTree(file(event, ".json").toFile());
    }

    private static Path file(Object event, String ending) {
        EventType type = TYPES.typeOf(event);
        return CONTRACTS.resolve(type.name() + ".v" + type.version() + ending);
    }
}
