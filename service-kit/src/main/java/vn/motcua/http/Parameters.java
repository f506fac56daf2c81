package vn.motcua.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * What a resource method takes beside its body.
 *
 * @param query types of its query parameters by name
 * @param path types of its path parameters by name
 * @param notBody places of the method's parameters that are no body, from 0
 */
record Parameters(Map<String, Type> query, Map<String, Type> path, Set<Integer> notBody) {
    static Parameters of(Method method) {
        Parameters found = new Parameters(new HashMap<>(), new HashMap<>(), new HashSet<>());
        java.lang.reflect.Parameter[] all = method.getParameters();
        for (int i = 0; i < all.length; i++) {
            if (found.take(all[i], all[i].getName(), all[i].getParameterizedType())) {
                found.notBody.add(i);
            } else if (all[i].isAnnotationPresent(BeanParam.class)) {
                found.notBody.add(i);
                found.takeFields(all[i].getType());
            }
        }
        return found;
    }

    private void takeFields(Class<?> bean) {
        for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                take(field, field.getName(), field.getGenericType());
            }
        }
    }

    private boolean take(AnnotatedElement element, String name, Type type) {
        if (element.isAnnotationPresent(QueryParam.class)) {
            query.put(element.getAnnotation(QueryParam.class).value(), type);
        } else if (element.isAnnotationPresent(RestQuery.class)) {
            query.put(or(element.getAnnotation(RestQuery.class).value(), name), type);
        } else if (element.isAnnotationPresent(PathParam.class)) {
            path.put(element.getAnnotation(PathParam.class).value(), type);
        } else if (element.isAnnotationPresent(RestPath.class)) {
            path.put(or(element.getAnnotation(RestPath.class).value(), name), type);
        } else {
            return element.isAnnotationPresent(HeaderParam.class)
                    || element.isAnnotationPresent(RestHeader.class)
                    || element.isAnnotationPresent(CookieParam.class)
                    || element.isAnnotationPresent(RestCookie.class);
        }
        return true;
    }

    private static String or(String given, String otherwise) {
        return given.isEmpty() ? otherwise : given;
    }
}
