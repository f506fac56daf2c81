package vn.motcua.http;

import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;

/** JSON pointers (RFC 6901) as URI fragments, from the paths that Jackson and Bean Validation report. */
final class JsonPointers {
    private static final int LENGTH_MAX = 300;

    private JsonPointers() {}

    static String of(List<Reference> path) {
        StringBuilder pointer = new StringBuilder("#");
        path.forEach(step ->
                append(pointer, step.getFieldName() != null ? step.getFieldName() : String.valueOf(step.getIndex())));
        return bounded(pointer);
    }

    /** @param inBody the nodes below the parameter that holds the body */
    static String ofNodes(List<Path.Node> inBody) {
        StringBuilder pointer = new StringBuilder("#");
        for (Path.Node node : inBody) {
            if (node.isInIterable() && node.getIndex() != null) {
                append(pointer, node.getIndex().toString());
            } else if (node.isInIterable() && node.getKey() != null) {
                append(pointer, node.getKey().toString());
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                append(pointer, node.getName());
            }
        }
        return bounded(pointer);
    }

    private static void append(StringBuilder pointer, String token) {
        pointer.append('/').append(token.replace("~", "~0").replace("/", "~1"));
    }

    private static String bounded(StringBuilder pointer) {
        return pointer.length() <= LENGTH_MAX ? pointer.toString() : pointer.substring(0, LENGTH_MAX) + "…";
    }
}
