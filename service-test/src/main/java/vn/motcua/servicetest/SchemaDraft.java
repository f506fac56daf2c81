package vn.motcua.servicetest;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.eventstore.EventTypes.EventType;

/**
 * The shape of a message, taken from its record. What a schema says already is kept; components that are new get an empty
 * description, which a test wants filled in; components that the record has no more are dropped.
 */
final class SchemaDraft {
    private static final Map<Class<?>, Map<String, String>> TYPES = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(UUID.class, Map.of("type", "string", "format", "uuid")),
            Map.entry(Instant.class, Map.of("type", "string", "format", "date-time")),
            Map.entry(LocalDate.class, Map.of("type", "string", "format", "date")),
            Map.entry(int.class, Map.of("type", "integer")),
            Map.entry(Integer.class, Map.of("type", "integer")),
            Map.entry(long.class, Map.of("type", "integer")),
            Map.entry(Long.class, Map.of("type", "integer")),
            Map.entry(boolean.class, Map.of("type", "boolean")),
            Map.entry(Boolean.class, Map.of("type", "boolean")));

    private SchemaDraft() {}

    static ObjectNode of(EventType type, ObjectNode before) {
        ObjectNode schema = EventDocuments.JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", type.name() + " " + type.version());
        schema.put("description", "");
        schema.setAll(before);
        shape(type.record(), schema);
        return schema;
    }

    /** Completes what a schema says of a record, and drops what the record has no more. */
    private static void shape(Class<?> record, ObjectNode schema) {
        schema.put("type", "object");
        ObjectNode before = schema.withObjectProperty("properties").deepCopy();
        Set<String> required = new TreeSet<>();
        schema.withArrayProperty("required").forEach(name -> required.add(name.asText()));
        ObjectNode properties = schema.putObject("properties");
        ArrayNode names = schema.putArray("required");
        for (RecordComponent component : record.getRecordComponents()) {
            String name = component.getName();
            boolean known = before.has(name);
            ObjectNode property = known ? (ObjectNode) before.get(name) : described();
            complete(component.getGenericType(), property);
            properties.set(name, property);
            if (known ? required.contains(name) : component.getType() != Optional.class) {
                names.add(name);
            }
        }
    }

    private static ObjectNode described() {
        return EventDocuments.JSON.createObjectNode().put("description", "");
    }

    private static void complete(Type type, ObjectNode property) {
        Class<?> raw = (Class<?>) (type instanceof ParameterizedType of ? of.getRawType() : type);
        if (raw == Optional.class) {
            complete(argument(type), property);
        } else if (isPlainRecord(raw) && shapeable(property)) {
            shape(raw, property);
        } else if (Collection.class.isAssignableFrom(raw)) {
            property.put("type", "array");
            complete(argument(type), property.withObjectProperty("items"));
        } else if (saysNothing(property)) {
            Optional.ofNullable(raw.getEnumConstants()).ifPresent(constants -> Stream.of(constants)
                    .map(Object::toString)
                    .forEach(property.withArrayProperty("enum")::add));
            TYPES.getOrDefault(raw, Map.of()).entrySet().stream()
                    .sorted(Map.Entry.<String, String>comparingByKey().reversed())
                    .forEach(entry -> property.put(entry.getKey(), entry.getValue()));
        }
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    /** Records that are written as one value, or as one of several kinds, are described by hand. */
    private static boolean isPlainRecord(Class<?> type) {
        return type.isRecord()
                && Stream.of(type.getMethods()).noneMatch(method -> method.isAnnotationPresent(JsonValue.class))
                && Stream.of(type.getInterfaces()).noneMatch(of -> of.isAnnotationPresent(JsonTypeInfo.class));
    }

    private static boolean shapeable(JsonNode property) {
        return saysNothing(property) || property.has("properties");
    }

    private static boolean saysNothing(JsonNode property) {
        return property.properties().stream().allMatch(entry -> entry.getKey().equals("description"));
    }
}
