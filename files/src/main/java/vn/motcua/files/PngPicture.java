package vn.motcua.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import vn.motcua.files.Pictures.BrokenPicture;

/** A PNG is a signature and chunks. Those that a picture is drawn by are kept. */
final class PngPicture {
    private static final int SIGNATURE = 8;
    private static final int NAME = 4;
    private static final int CHECK = 4;
    /** Beside those that every PNG needs: colour, transparency and size. Texts, times and EXIF are others. */
    private static final Set<String> KEPT =
            Set.of("tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT");

    private PngPicture() {}

    static void copy(InputStream from, OutputStream to) throws IOException {
        to.write(Pictures.exactly(from, SIGNATURE));
        String name = "";
        while (!name.equals("IEND")) {
            byte[] head = Pictures.exactly(from, Integer.BYTES + NAME);
            int length = ByteBuffer.wrap(head).getInt();
            name = new String(head, Integer.BYTES, NAME, StandardCharsets.ISO_8859_1);
            if (length < 0) {
                throw new BrokenPicture("a chunk of " + Integer.toUnsignedString(length) + " bytes");
            }
            OutputStream kept = isKept(name) ? to : OutputStream.nullOutputStream();
            kept.write(head);
            pass(from, kept, (long) length + CHECK);
        }
    }

    private static boolean isKept(String name) {
        return Character.isUpperCase(name.charAt(0)) || KEPT.contains(name);
    }

    private static void pass(InputStream from, OutputStream to, long bytes) throws IOException {
        if (new FirstBytes(from, bytes).transferTo(to) < bytes) {
            throw new BrokenPicture("a chunk ends too early");
        }
    }
}
