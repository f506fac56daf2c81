package vn.motcua.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * A place in a sorted list: the sort values and the identifier of the last row shown. The next page is everything after
 * them, so rows that are inserted meanwhile neither repeat nor hide others.
 *
 * <p>Opaque to callers. It carries a checksum over the listing's name, so a damaged cursor, or one of another list, order
 * or filter, is refused. It is not secret and grants nothing: its values only ever bind query parameters.
 */
public final class Cursor {
    private static final int LENGTH_MAX = 2_000;
    private static final int SUM_BYTES = 8;

    private final String listing;
    private final List<String> values;

    private Cursor(String listing, List<String> values) {
        this.listing = listing;
        this.values = List.copyOf(values);
    }

    /**
     * @param listing list, order and filters, for example {@code dossiers?sort=dueAt&state=IN_PROGRESS}
     * @param values sort values of the last row in order, then its identifier: texts, numbers, instants, dates, UUIDs
     */
    public static Cursor after(String listing, Object... values) {
        return new Cursor(listing, Arrays.stream(values).map(Object::toString).toList());
    }

    static Cursor parse(String listing, String text) {
        try {
            byte[] all = text.length() > LENGTH_MAX
                    ? new byte[0]
                    : Base64.getUrlDecoder().decode(text);
            if (all.length <= SUM_BYTES) {
                throw invalid();
            }
            byte[] packed = Arrays.copyOfRange(all, SUM_BYTES, all.length);
            if (!Arrays.equals(Arrays.copyOf(all, SUM_BYTES), sum(listing, packed))) {
                throw invalid();
            }
            Cursor cursor = new Cursor(listing, unpack(packed));
            if (!cursor.encoded().equals(text)) {
                throw invalid();
            }
            return cursor;
        } catch (IllegalArgumentException | IOException malformed) {
            throw invalid();
        }
    }

    /** The cursor as callers carry it: characters that need no escaping in an address. */
    public String encoded() {
        byte[] packed = pack();
        byte[] all = Arrays.copyOf(sum(listing, packed), SUM_BYTES + packed.length);
        System.arraycopy(packed, 0, all, SUM_BYTES, packed.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /** Sort value at a place, from 0. */
    public String text(int place) {
        return as(place, Function.identity());
    }

    public long number(int place) {
        return as(place, Long::valueOf);
    }

    public Instant instant(int place) {
        return as(place, Instant::parse);
    }

    public LocalDate date(int place) {
        return as(place, LocalDate::parse);
    }

    public UUID uuid(int place) {
        return as(place, UUID::fromString);
    }

    private <T> T as(int place, Function<String, T> type) {
        try {
            return type.apply(values.get(place));
        } catch (RuntimeException otherShape) {
            throw invalid();
        }
    }

    private byte[] pack() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (String value : values) {
                out.writeUTF(value);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static List<String> unpack(byte[] packed) throws IOException {
        List<String> values = new ArrayList<>();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(packed));
        while (in.available() > 0) {
            values.add(in.readUTF());
        }
        return values;
    }

    private static byte[] sum(String listing, byte[] packed) {
        String hash = Hashes.sha256(listing, Hashes.sha256(packed));
        return Arrays.copyOf(HexFormat.of().parseHex(hash), SUM_BYTES);
    }

    private static Rejected invalid() {
        return new Rejected(
                HttpRefusal.CURSOR_INVALID,
                "Dùng nguyên giá trị nextCursor, với cùng danh sách, bộ lọc và thứ tự",
                "Use nextCursor as it is, with the same list, filters and order");
    }
}
