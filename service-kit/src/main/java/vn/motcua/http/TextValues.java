package vn.motcua.http;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tries the conversions of JAX-RS from text again, to find out which parameter it stumbled over. */
final class TextValues {
    private TextValues() {}

    /** Whether the text is a value of the type; true when this cannot be told. */
    static boolean fits(Type type, String text) {
        Class<?> plain = boxed(elementOf(type));
        return conversionOf(plain).map(conversion -> works(conversion, text)).orElse(true);
    }

    /** Refuses a flag that is neither true nor false, which JAX-RS reads as false, and a time out of all bounds. */
    static void refuseLooseValue(String name, Type type, String text) {
        Class<?> plain = boxed(elementOf(type));
        if (plain == Boolean.class && !text.equals("true") && !text.equals("false")) {
            Text flag = JsonKinds.of(Boolean.class);
            throw Rejected.parameter(name, "Phải là " + flag.vietnamese(), "Must be " + flag.english());
        }
        if (TemporalAccessor.class.isAssignableFrom(plain) && TimeBounds.exceeded(valueOf(plain, text))) {
            throw Rejected.parameter(name, TimeBounds.TEXT.vietnamese(), TimeBounds.TEXT.english());
        }
    }

    /** The value of a time; null for text that is none, which the resource refuses itself. */
    private static Object valueOf(Class<?> time, String text) {
        try {
            return time.getMethod("parse", CharSequence.class).invoke(null, text);
        } catch (ReflectiveOperationException _) {
            return null;
        }
    }

    static Text kindOf(Type type) {
        Class<?> plain = elementOf(type);
        if (plain.isEnum()) {
            String all = Arrays.stream(plain.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            return new Text("một trong: " + all, "one of: " + all);
        }
        Text kind = JsonKinds.of(plain);
        return kind.equals(JsonKinds.of(Object.class)) ? JsonKinds.of(null) : kind;
    }

    private static Optional<Executable> conversionOf(Class<?> type) {
        return Stream.of("fromString", "valueOf", "parse")
                .flatMap(name -> Stream.of(String.class, CharSequence.class)
                        .flatMap(from -> methodOf(type, name, from).stream()))
                .findFirst()
                .or(() -> constructorOf(type));
    }

    private static Optional<Executable> methodOf(Class<?> type, String name, Class<?> from) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> java.lang.reflect.Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getName().equals(name) && type.isAssignableFrom(method.getReturnType()))
                .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {from}))
                .<Executable>map(method -> method)
                .findFirst();
    }

    private static Optional<Executable> constructorOf(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> Arrays.equals(constructor.getParameterTypes(), new Class<?>[] {String.class}))
                .<Executable>map(constructor -> constructor)
                .findFirst();
    }

    private static boolean works(Executable conversion, String text) {
        try {
            if (!conversion.trySetAccessible()) {
                return true;
            } else if (conversion instanceof Method method) {
                method.invoke(null, text);
            } else if (conversion instanceof Constructor<?> constructor) {
                constructor.newInstance(text);
            }
            return true;
        } catch (InvocationTargetException refused) {
            return false;
        } catch (ReflectiveOperationException unclear) {
            return true;
        }
    }

    private static Class<?> boxed(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }

    private static Class<?> elementOf(Type type) {
        return switch (type) {
            case Class<?> plain when plain.isArray() -> plain.getComponentType();
            case Class<?> plain -> plain;
            case ParameterizedType generic -> elementOf(generic.getActualTypeArguments()[0]);
            default -> Object.class;
        };
    }
}
