package vn.motcua.servicetest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.EventTypes.EventType;

/**
 * What is published is what {@code docs/events} says: the examples there are what decisions really give, they load as the
 * same events, and they meet their schema; {@code asyncapi.yaml} names every message.
 *
 * <p>Run with {@code -Daccept}, it writes instead of comparing: the examples, the shape of a schema (its words stay, new ones
 * are left empty to be filled in), and the messages of {@code asyncapi.yaml}. What changed is then seen in the diff.
 */
public abstract class EventContract {
    private static final String IN_THE_VAULT = "(?s).*[Rr]eference .*in(to)? the (publisher's )?vault.*";

    private final EventDocuments documents;
    private final EventTypes types;
    private final Map<EventType, List<Object>> events = new LinkedHashMap<>();

    /**
     * @param publisher folder under {@code docs/events}, for example {@code dossier}
     * @param events at least one of each type, as decisions give them; further ones of a type are further examples
     */
    protected EventContract(String publisher, EventTypes types, List<?> events) {
        this.documents = new EventDocuments(publisher);
        this.types = types;
        events.forEach(event -> this.events
                .computeIfAbsent(types.typeOf(event), _ -> new ArrayList<>())
                .add(event));
        if (System.getProperty("accept") != null) {
            this.events.forEach((type, of) -> documents.accept(type, jsonOf(of)));
            documents.acceptMessages();
        }
    }

    private static List<JsonNode> jsonOf(List<Object> events) {
        return events.stream().map(EventDocuments::json).toList();
    }

    private Stream<DynamicTest> each(Check check) {
        return events.entrySet().stream()
                .map(of -> DynamicTest.dynamicTest(
                        of.getKey().name(), () -> check.holds(documents.schema(of.getKey()), of.getValue())));
    }

    private interface Check {
        void holds(JsonNode schema, List<Object> events) throws Exception;
    }

    @TestFactory
    Stream<DynamicTest> an_event_is_written_as_its_example() {
        return each((schema, of) ->
                assertThat(EventDocuments.examples(schema)).as("examples").isEqualTo(jsonOf(of)));
    }

    @TestFactory
    Stream<DynamicTest> an_example_loads_as_its_event() {
        return each((schema, of) -> {
            List<Object> loaded = new ArrayList<>();
            for (JsonNode example : EventDocuments.examples(schema)) {
                loaded.add(EventDocuments.JSON.treeToValue(
                        example, of.get(loaded.size()).getClass()));
            }
            assertThat(loaded).isEqualTo(of);
        });
    }

    @TestFactory
    Stream<DynamicTest> an_example_meets_its_schema() {
        var schemas = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
        return each((schema, _) -> assertThat(EventDocuments.examples(schema))
                .allSatisfy(example ->
                        assertThat(schemas.getSchema(schema).validate(example)).isEmpty()));
    }

    /** What the schema calls a reference into the vault is what a verification looks for there. */
    @TestFactory
    Stream<DynamicTest> what_lies_in_the_vault_is_told_to_those_who_verify_it() {
        return each((schema, of) -> {
            for (int i = 0; i < of.size(); i++) {
                Object event = of.get(i);
                JsonNode example = EventDocuments.examples(schema).get(i);
                if (types.erasedBy(event).findAny().isEmpty()) {
                    assertThat(types.keptBy(event).map(UUID::toString))
                            .containsExactlyInAnyOrderElementsOf(refs(schema, example));
                } else {
                    assertThat(types.eraseAgain(event).entityId())
                            .as("whose erasure is decided again")
                            .isEqualTo(types.entityOf(event).value());
                }
            }
        });
    }

    private static List<String> refs(JsonNode schema, JsonNode example) {
        List<String> refs = new ArrayList<>();
        schema.path("properties").properties().forEach(property -> {
            JsonNode meant = property.getValue();
            JsonNode value = example.path(property.getKey());
            if (meant.path("description").asText().matches(IN_THE_VAULT)) {
                (value.isArray() ? value : List.of(value)).forEach(one -> refs.add(one.asText()));
            } else if (value.isArray()) {
                value.forEach(one -> refs.addAll(refs(meant.path("items"), one)));
            } else {
                refs.addAll(refs(meant, value));
            }
        });
        refs.removeIf(String::isEmpty);
        return refs;
    }

    @TestFactory
    Stream<DynamicTest> a_schema_says_what_its_message_and_its_components_mean() {
        return each((schema, _) -> {
            assertThat(schema.path("description").asText()).isNotBlank();
            assertThat(schema.findValuesAsText("description")).doesNotContain("");
        });
    }

    @Test
    void every_event_has_a_document_and_every_document_an_event() {
        List<String> declared =
                types.all().stream().map(EventDocuments::name).sorted().toList();
        assertThat(events.keySet().stream().map(EventDocuments::name).sorted()).isEqualTo(declared);
        assertThat(documents.names()).containsExactlyElementsOf(declared);
    }

    @Test
    void the_document_for_machines_names_every_message() {
        documents.requireMessages();
    }
}
