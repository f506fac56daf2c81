package vn.motcua.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.motcua.http.Rejected.Wrong;

/**
 * Refuses query parameters that the resource does not take: a misspelt filter that is ignored answers with everything. Refuses as
 * well what JAX-RS would take for another value without a word: {@code late=1} is not false.
 */
@ApplicationScoped
class KnownParameters {
    private static final Text UNKNOWN = new Text("Tham số này không được hỗ trợ", "This parameter is not known");
    private static final Text TWICE = new Text("Chỉ được nêu một lần", "May stand there once");
    private static final Text WHERE = new Text("Xem errors", "See errors");

    /** One entry per resource method, so it is bounded by the program. */
    private final Map<Method, Parameters> byMethod = new ConcurrentHashMap<>();

    Parameters of(Method method) {
        return byMethod.computeIfAbsent(method, Parameters::of);
    }

    @ServerRequestFilter
    void filter(ContainerRequestContext request, ResourceInfo resource) {
        if (request.getUriInfo().getRequestUri().toASCIIString().contains("%00")) {
            throw new Rejected(
                    HttpRefusal.PARAMETER_INVALID, "Ký tự NUL không được phép", "The NUL character is not allowed");
        }
        Map<String, List<String>> given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty() || resource.getResourceMethod() == null) {
            return;
        }
        Map<String, Type> known = of(resource.getResourceMethod()).query();
        List<Wrong> unknown = new ArrayList<>();
        List<Wrong> repeated = new ArrayList<>();
        for (String name : new TreeSet<>(given.keySet())) {
            if (!known.containsKey(name)) {
                unknown.add(new Wrong(true, bounded(name), UNKNOWN));
            } else if (given.get(name).size() > 1 && !takesMany(known.get(name))) {
                repeated.add(new Wrong(true, name, TWICE));
            }
        }
        refuse(HttpRefusal.PARAMETER_UNKNOWN, unknown);
        refuse(HttpRefusal.PARAMETER_INVALID, repeated);
        known.forEach((name, type) ->
                given.getOrDefault(name, List.of()).forEach(value -> TextValues.refuseLooseValue(name, type, value)));
    }

    private static void refuse(HttpRefusal refusal, List<Wrong> wrongs) {
        if (!wrongs.isEmpty()) {
            throw new Rejected(refusal, wrongs.size() == 1 ? wrongs.getFirst().detail() : WHERE, wrongs);
        }
    }

    private static boolean takesMany(Type type) {
        return type instanceof Class<?> plain
                ? plain.isArray()
                : type instanceof ParameterizedType generic
                        && generic.getRawType() instanceof Class<?> raw
                        && Collection.class.isAssignableFrom(raw);
    }

    private static String bounded(String name) {
        return name.length() <= 100 ? name : name.substring(0, 100) + "…";
    }
}
