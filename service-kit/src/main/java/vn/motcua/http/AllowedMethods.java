package vn.motcua.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which methods an address takes: whoever is refused for another one is told them. */
@ApplicationScoped
class AllowedMethods {
    private record Taken(Pattern path, String method) {}

    private final List<Taken> taken;

    AllowedMethods(BeanManager beans) {
        taken = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(AllowedMethods::takenBy)
                .toList();
    }

    private static Stream<Taken> takenBy(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(method ->
                        httpMethod(method)
                                .map(name -> new Taken(pattern(pathOf(resource) + pathOf(method)), name))
                                .stream());
    }

    private static Optional<String> httpMethod(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .findFirst();
    }

    private static String pathOf(AnnotatedElement part) {
        Path path = part.getAnnotation(Path.class);
        String text = path == null ? "" : path.value().replaceAll("^/|/$", "");
        return text.isEmpty() ? "" : "/" + text;
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(template.replaceAll("\\{[^}]+}", "[^/]+"));
    }

    /** The value of the header {@code Allow}. */
    String of(String path) {
        Set<String> methods = new TreeSet<>(Set.of("OPTIONS"));
        taken.stream()
                .filter(one -> one.path().matcher(path).matches())
                .map(Taken::method)
                .forEach(methods::add);
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return String.join(", ", methods);
    }
}
