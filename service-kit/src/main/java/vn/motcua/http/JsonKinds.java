package vn.motcua.http;

import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** What a Java type is called by people who write JSON. */
final class JsonKinds {
    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, long.class, short.class, byte.class, Integer.class, Long.class, Short.class, Byte.class);
    private static final Set<Class<?>> FRACTIONS = Set.of(double.class, float.class);
    private static final Set<Class<?>> FLAGS = Set.of(boolean.class, Boolean.class);

    private JsonKinds() {}

    static Text of(Class<?> type) {
        if (type == null) {
            return new Text("giá trị hợp lệ", "a valid value");
        } else if (CharSequence.class.isAssignableFrom(type)) {
            return new Text("chuỗi", "a string");
        } else if (WHOLE.contains(type)) {
            return new Text("số nguyên", "a whole number");
        } else if (FRACTIONS.contains(type) || Number.class.isAssignableFrom(type)) {
            return new Text("số", "a number");
        } else if (FLAGS.contains(type)) {
            return new Text("true hoặc false", "true or false");
        } else if (Temporal.class.isAssignableFrom(type)) {
            return new Text("chuỗi ngày giờ theo ISO 8601", "an ISO 8601 date or time as a string");
        } else if (type == UUID.class) {
            return new Text("chuỗi UUID", "a UUID as a string");
        } else if (type.isEnum()) {
            return new Text("một trong các hằng được hỗ trợ", "one of the known constants");
        } else if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return new Text("mảng", "an array");
        }
        return new Text("đối tượng đúng cấu trúc", "an object of the right shape");
    }
}
