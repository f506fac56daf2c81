package vn.motcua.http;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.Type;

/**
 * Bounds of what is sent, as the service keeps them. Those of a field that may be empty stand at what it holds,
 * {@code Optional<@Size(max = 60) String>}, where Quarkus does not look.
 */
final class ApiBounds {
    private ApiBounds() {}

    /** @param type of the record's component, with what is said of it and of what it holds */
    static void tell(Schema field, Type type) {
        type.annotations().forEach(bound -> tell(field, bound));
        if (type.kind() == Type.Kind.PARAMETERIZED_TYPE) {
            Type held = type.asParameterizedType().arguments().getFirst();
            if (type.name().toString().equals(Optional.class.getName())) {
                tell(field, held);
            } else if (field.getItems() != null) {
                tell(field.getItems(), held);
            }
        }
    }

    private static void tell(Schema field, AnnotationInstance bound) {
        if (field.getType() == null) {
            return;
        }
        switch (bound.name().withoutPackagePrefix()) {
            case "Size" -> size(field, bound);
            // A pattern of a schema matches a part, one of Bean Validation the whole.
            case "Pattern" -> field.setPattern("^(?:" + bound.value("regexp").asString() + ")$");
            case "NotBlank" ->
                field.setPattern(Optional.ofNullable(field.getPattern()).orElse("\\S"));
            case "Min" -> field.setMinimum(BigDecimal.valueOf(bound.value().asLong()));
            case "Max" -> field.setMaximum(BigDecimal.valueOf(bound.value().asLong()));
            default -> {}
        }
    }

    private static void size(Schema field, AnnotationInstance bound) {
        Optional<Integer> least = Optional.ofNullable(bound.value("min")).map(value -> value.asInt());
        Optional<Integer> most = Optional.ofNullable(bound.value("max")).map(value -> value.asInt());
        if (field.getType().contains(SchemaType.ARRAY)) {
            least.ifPresent(field::setMinItems);
            most.ifPresent(field::setMaxItems);
        } else {
            least.ifPresent(field::setMinLength);
            most.ifPresent(field::setMaxLength);
        }
    }

    /** A parameter of an address is never longer than an address. */
    static void tellParameters(Operation operation) {
        Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                .map(Parameter::getSchema)
                .filter(schema -> schema != null && schema.getType() != null)
                .filter(schema -> schema.getType().contains(SchemaType.STRING))
                .filter(schema ->
                        schema.getEnumeration() == null && schema.getFormat() == null && schema.getMaxLength() == null)
                .forEach(schema -> schema.setMaxLength(RouterProblems.ADDRESS_MAX));
    }
}
