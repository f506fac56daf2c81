package vn.motcua.http;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/**
 * Says of each field whether it is always there and whether it may be null, by the records that the schemas are made of. An answer holds
 * all of its fields, and null for an empty {@link Optional}; a body needs what is a primitive or must not be null.
 *
 * <p>A body that is called {@code Body} in its resource bears the name of its operation.
 */
final class ApiShapes {
    private static final String COMPONENT = "#/components/schemas/";
    private static final String BODY = "Body";
    private static final String NUMBERED = "[0-9]+$";
    private static final Set<String> OPTIONAL =
            Set.of("java.util.Optional", "java.util.OptionalInt", "java.util.OptionalLong", "java.util.OptionalDouble");
    private static final List<DotName> NOT_NULL = List.of(
            DotName.createSimple("jakarta.validation.constraints.NotNull"),
            DotName.createSimple("jakarta.validation.constraints.NotBlank"),
            DotName.createSimple("jakarta.validation.constraints.NotEmpty"));

    /** On records, and on fields, of which what is empty is left out. */
    private static final DotName LEAVES_OUT = DotName.createSimple(JsonInclude.class);

    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);

    private final IndexView classes;
    private final Map<String, List<ClassInfo>> records = new HashMap<>();

    ApiShapes(IndexView classes) {
        this.classes = classes;
        for (ClassInfo known : classes.getKnownClasses()) {
            if (known.isRecord()) {
                records.computeIfAbsent(named(known).orElse(known.simpleName()), _ -> new ArrayList<>())
                        .add(known);
            }
        }
    }

    void tell(OpenAPI document, Collection<Operation> operations) {
        if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
            return;
        }
        Map<String, Schema> schemas = new HashMap<>(document.getComponents().getSchemas());
        Set<String> sent = sent(operations, schemas);
        schemas.forEach(
                (name, schema) -> recordOf(name, schema).ifPresent(of -> tell(schema, of, sent.contains(name))));
        operations.forEach(operation -> name(operation, document));
    }

    /** The record of a schema: one that says its name, else the smallest one called so, that has all of its fields; some are in no answer. */
    private Optional<ClassInfo> recordOf(String name, Schema schema) {
        Set<String> fields = properties(schema).keySet();
        return records.getOrDefault(name.replaceFirst(NUMBERED, ""), List.of()).stream()
                .filter(one -> !fields.isEmpty() && names(one).containsAll(fields))
                .filter(one -> !one.hasDeclaredAnnotation(LEAVES_OUT))
                .min(Comparator.<ClassInfo, Boolean>comparing(one -> named(one).isEmpty())
                        .thenComparing(one -> names(one).size()));
    }

    /** The name that a record says itself. */
    private static Optional<String> named(ClassInfo of) {
        return Optional.ofNullable(of.declaredAnnotation(SCHEMA))
                .map(schema -> schema.value("name"))
                .map(AnnotationValue::asString);
    }

    private Set<String> names(ClassInfo of) {
        return fields(of).map(Field::name).collect(toSet());
    }

    /** Those of a record, and of the records that it shows as if they were its own. */
    private Stream<Field> fields(ClassInfo of) {
        return of.recordComponents().stream().flatMap(one -> {
            ClassInfo shown = of.field(one.name()).hasDeclaredAnnotation(UNWRAPPED)
                    ? classes.getClassByName(one.type().name())
                    : null;
            return shown == null ? Stream.of(new Field(of, one)) : fields(shown);
        });
    }

    private record Field(ClassInfo of, RecordComponentInfo component) {
        String name() {
            return component.name();
        }

        boolean isNeeded() {
            return component.type().kind() == Type.Kind.PRIMITIVE
                    || NOT_NULL.stream().anyMatch(of.field(name())::hasDeclaredAnnotation);
        }

        Type type() {
            return component.type();
        }

        /** Whether it is not there when it is empty. */
        boolean isLeftOut() {
            return of.field(name()).hasDeclaredAnnotation(LEAVES_OUT);
        }

        boolean mayBeEmpty() {
            return OPTIONAL.contains(component.type().name().toString());
        }
    }

    private void tell(Schema schema, ClassInfo of, boolean isSent) {
        List<String> required = new ArrayList<>();
        fields(of).filter(field -> properties(schema).containsKey(field.name())).forEach(field -> {
            if (isSent ? field.isNeeded() : !field.isLeftOut()) {
                required.add(field.name());
            }
            mayBeNull(properties(schema).get(field.name()), field.mayBeEmpty());
            if (isSent) {
                ApiBounds.tell(properties(schema).get(field.name()), field.type());
            }
        });
        schema.setRequired(required.isEmpty() ? null : required);
    }

    private static void mayBeNull(Schema field, boolean empty) {
        Optional<String> ref = refOf(field);
        if (ref.isPresent()) {
            field.setType(null);
            field.setEnumeration(null);
            field.setAnyOf(null);
            field.setRef(empty ? null : ref.get());
            if (empty) {
                field.setAnyOf(List.of(
                        OASFactory.createSchema().ref(ref.get()),
                        OASFactory.createSchema().addType(SchemaType.NULL)));
            }
        } else if (empty && field.getType() != null && !field.getType().contains(SchemaType.NULL)) {
            field.addType(SchemaType.NULL);
        }
    }

    /** What a field refers to: by itself, or beside null. */
    private static Optional<String> refOf(Schema field) {
        return field.getRef() != null
                ? Optional.of(field.getRef())
                : Optional.ofNullable(field.getAnyOf()).orElse(List.of()).stream()
                        .filter(part -> part.getRef() != null)
                        .map(Schema::getRef)
                        .findFirst();
    }

    /** Names of all schemas that a body holds. */
    private static Set<String> sent(Collection<Operation> operations, Map<String, Schema> schemas) {
        Set<String> sent = new HashSet<>();
        Deque<Schema> left = new ArrayDeque<>();
        operations.forEach(operation -> bodies(operation).forEach(left::add));
        while (!left.isEmpty()) {
            Schema next = left.pop();
            String name = next.getRef() == null ? "" : next.getRef().replace(COMPONENT, "");
            if (sent.add(name) && schemas.containsKey(name)) {
                left.add(schemas.get(name));
            }
            left.addAll(properties(next).values());
            Optional.ofNullable(next.getItems()).ifPresent(left::add);
            Optional.ofNullable(next.getAdditionalPropertiesSchema()).ifPresent(left::add);
            for (List<Schema> parts : List.of(parts(next.getAllOf()), parts(next.getAnyOf()), parts(next.getOneOf()))) {
                left.addAll(parts);
            }
        }
        return sent;
    }

    private static List<Schema> parts(List<Schema> parts) {
        return parts == null ? List.of() : parts;
    }

    private static Map<String, Schema> properties(Schema schema) {
        return schema.getProperties() == null ? Map.of() : schema.getProperties();
    }

    private static List<Schema> bodies(Operation operation) {
        Content content = operation.getRequestBody() == null
                ? null
                : operation.getRequestBody().getContent();
        return content == null
                ? List.of()
                : content.getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .filter(schema -> schema != null)
                        .toList();
    }

    private static void name(Operation operation, OpenAPI document) {
        for (Schema body : bodies(operation)) {
            String old = body.getRef() == null ? "" : body.getRef().replace(COMPONENT, "");
            if (old.replaceFirst(NUMBERED, "").equals(BODY)) {
                String id = operation.getOperationId();
                String name = Character.toUpperCase(id.charAt(0)) + id.substring(1) + BODY;
                document.getComponents()
                        .addSchema(name, document.getComponents().getSchemas().get(old));
                document.getComponents().removeSchema(old);
                body.setRef(COMPONENT + name);
            }
        }
    }
}
