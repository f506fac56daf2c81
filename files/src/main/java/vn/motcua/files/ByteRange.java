package vn.motcua.files;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which bytes of a file somebody wants, as the header {@code Range} says it: one range. Several at once are not served in parts; who
 * asks for them gets the whole, as the standard allows.
 *
 * @param from first byte, from 0
 * @param length 1 or more
 */
public record ByteRange(long from, long length) {
    private static final Pattern ONE = Pattern.compile("\\s*bytes\\s*=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})\\s*");

    /** There is nothing where somebody looks. */
    public static final class Unsatisfiable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unsatisfiable(String header) {
            super(header, null, false, false);
        }
    }

    /**
     * Reads the header; empty when it asks for the whole, or cannot be read.
     *
     * @param bytes of the whole file, 1 or more
     * @throws Unsatisfiable it begins behind the end, or asks for the last 0 bytes
     */
    public static Optional<ByteRange> of(String header, long bytes) {
        Matcher one = ONE.matcher(header);
        if (!one.matches() || one.group(1).isEmpty() && one.group(2).isEmpty()) {
            return Optional.empty();
        }
        long from = one.group(1).isEmpty()
                ? Math.max(0, bytes - Long.parseLong(one.group(2)))
                : Long.parseLong(one.group(1));
        long to = one.group(1).isEmpty() || one.group(2).isEmpty()
                ? bytes - 1
                : Math.min(bytes - 1, Long.parseLong(one.group(2)));
        if (from >= bytes) {
            throw new Unsatisfiable(header);
        }
        return to < from ? Optional.empty() : Optional.of(new ByteRange(from, to - from + 1));
    }

    /** As the header {@code Content-Range} says it. */
    public String contentRange(long bytes) {
        return "bytes %d-%d/%d".formatted(from, from + length - 1, bytes);
    }
}
