package vn.motcua.http;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Entity versions as strong entity tags: version 17 is {@code "17"} with its quotes. */
final class EntityTags {
    private static final Pattern STRONG = Pattern.compile("\"([1-9][0-9]{0,17})\"");

    private EntityTags() {}

    static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version that a write was decided on.
     *
     * @throws Rejected IF_MATCH_MISSING, or IF_MATCH_INVALID when it is weak, several, {@code *} or no version
     */
    static long ifMatch(List<String> values) {
        if (values.isEmpty()) {
            throw new Rejected(
                    HttpRefusal.IF_MATCH_MISSING,
                    "Gửi ETag của lần đọc gần nhất trong tiêu đề If-Match",
                    "Send the ETag of your last read in the If-Match header");
        }
        Matcher tag = STRONG.matcher(values.getFirst().strip());
        if (values.size() > 1 || !tag.matches()) {
            throw new Rejected(
                    HttpRefusal.IF_MATCH_INVALID,
                    "If-Match phải là đúng một ETag mạnh, ví dụ \"17\"",
                    "If-Match must be exactly one strong ETag, for example \"17\"");
        }
        return Long.parseLong(tag.group(1));
    }

    /** Whether {@code If-None-Match} names the tag, compared weakly as RFC 9110 asks for. */
    static boolean matches(String ifNoneMatch, String tag) {
        if (ifNoneMatch == null || tag == null || tag.isEmpty()) {
            return false;
        }
        return ifNoneMatch.strip().equals("*")
                || Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .map(given -> given.startsWith("W/") ? given.substring(2) : given)
                        .anyMatch(tag::equals);
    }
}
