package vn.motcua.plan.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import vn.motcua.plan.infra.PlanEvents;
import vn.motcua.plan.write.Samples;

/** What is published is what docs/events/plan says: the examples are what decisions really give. */
class EventContractTest {
    private static final Path CONTRACTS = Path.of("..", "docs", "events", "plan");
    private static final EventTypes TYPES = PlanEvents.types();
    private static final ObjectMapper JSON = EventCodec.JSON;

    static List<PlanEvent> events() {
        return List.of(
                Samples.drafted(), Samples.discarded(), Samples.issued(), Samples.reported(), Samples.completed());
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_written_as_its_example(PlanEvent event) throws IOException {
        assertThat(JSON.readTree(JSON.writeValueAsBytes(event))).isEqualTo(example(event));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_example_loads_as_its_event(PlanEvent event) throws IOException {
        assertThat(JSON.treeToValue(example(event), event.getClass())).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_example_meets_its_schema(PlanEvent event) throws IOException {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(file(event, ".schema.json")));

        assertThat(schema.validate(example(event))).isEmpty();
    }

    @Test
    void a_plan_of_before_organisations_were_told_has_none() throws IOException {
        ObjectNode old = (ObjectNode) example(Samples.drafted());
        old.remove(List.of("organisation", "attempt", "document"));

        PlanEvent.PlanDrafted loaded = JSON.treeToValue(old, PlanEvent.PlanDrafted.class);

        assertThat(loaded.organisation()).isEmpty();
        assertThat(loaded.attempt()).isEmpty();
        assertThat(loaded.document()).isEmpty();
    }

    @Test
    void every_event_has_an_example() {
        assertThat(events())
                .extracting(Object::getClass)
                .doesNotHaveDuplicates()
                .hasSize(PlanEvent.class.getPermittedSubclasses().length);
    }

    private static JsonNode example(PlanEvent event) throws IOException {
        return JSON.readTree(file(event, ".json").toFile());
    }

    private static Path file(PlanEvent event, String ending) {
        EventType type = TYPES.typeOf(event);
        return CONTRACTS.resolve(type.name() + ".v" + type.version() + ending);
    }
}
