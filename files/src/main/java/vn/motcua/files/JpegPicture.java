package vn.motcua.files;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import vn.motcua.files.Pictures.BrokenPicture;

/**
 * A JPEG is segments, and after some of them the picture itself, in which 0xFF stands before 0 or a restart alone. Segments that a
 * picture is drawn by are kept; of EXIF which way up it is shown.
 */
final class JpegPicture {
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int RESTARTS = 0xD0;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int TAG_ORIENTATION = 0x0112;

    private final InputStream from;
    private final OutputStream to;
    private boolean turned;

    private JpegPicture(InputStream from, OutputStream to) {
        this.from = from;
        this.to = to;
    }

    static void copy(InputStream from, OutputStream to) throws IOException {
        BufferedOutputStream buffered = new BufferedOutputStream(to, Frames.PLAIN);
        new JpegPicture(new BufferedInputStream(from, Frames.PLAIN), buffered).copy();
        buffered.flush();
    }

    private void copy() throws IOException {
        if (from.read() != 0xFF || from.read() != SOI) {
            throw new BrokenPicture("it does not begin as a picture");
        }
        marker(SOI);
        int marker = nextMarker();
        while (marker != EOI) {
            byte[] segment = segment();
            if (isKept(marker, segment)) {
                marker(marker);
                to.write((segment.length + 2) >> Byte.SIZE);
                to.write(segment.length + 2);
                to.write(segment);
            } else if (marker == APP1 && !turned) {
                turn(orientation(segment));
            }
            marker = marker == SOS ? drawn() : nextMarker();
        }
        marker(EOI);
    }

    private void marker(int marker) throws IOException {
        to.write(0xFF);
        to.write(marker);
    }

    private int nextMarker() throws IOException {
        if (from.read() != 0xFF) {
            throw new BrokenPicture("no segment where one should be");
        }
        int marker = from.read();
        while (marker == 0xFF) {
            marker = from.read();
        }
        if (marker <= 0 || marker == SOI || isRestart(marker)) {
            throw new BrokenPicture("no segment: " + marker);
        }
        return marker;
    }

    private byte[] segment() throws IOException {
        byte[] length = Pictures.exactly(from, Short.BYTES);
        int bytes = ByteBuffer.wrap(length).getShort() & 0xffff;
        if (bytes < Short.BYTES) {
            throw new BrokenPicture("a segment of " + bytes + " bytes");
        }
        return Pictures.exactly(from, bytes - Short.BYTES);
    }

    /** Copies the picture itself and answers the marker behind it. Scanners leave the end out at times. */
    private int drawn() throws IOException {
        for (int one = from.read(); one >= 0; one = from.read()) {
            if (one != 0xFF) {
                to.write(one);
                continue;
            }
            int marker = from.read();
            while (marker == 0xFF) {
                marker = from.read();
            }
            if (marker == 0 || isRestart(marker)) {
                marker(marker);
            } else if (marker > 0) {
                return marker;
            }
        }
        return EOI;
    }

    private static boolean isRestart(int marker) {
        return marker >= RESTARTS && marker < SOI;
    }

    /** Colours are needed: JFIF's, a profile, Adobe's; what else programs and cameras add is not. */
    private static boolean isKept(int marker, byte[] segment) {
        return switch (marker) {
            case COMMENT -> false;
            case APP0 -> begins(segment, "JFIF\0");
            case APP2 -> begins(segment, "ICC_PROFILE\0");
            case APP14 -> begins(segment, "Adobe");
            default -> marker < APP0 || marker > APP15;
        };
    }

    private static boolean begins(byte[] segment, String with) {
        return new String(segment, 0, Math.min(segment.length, with.length()), StandardCharsets.ISO_8859_1)
                .equals(with);
    }

    /** Which way up, 1 to 8; 1 when it is not said, or cannot be read. */
    private static int orientation(byte[] segment) {
        if (!begins(segment, new String(EXIF, StandardCharsets.ISO_8859_1))) {
            return 1;
        }
        ByteBuffer tiff = ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length)
                .slice();
        try {
            tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int entries = tiff.getInt(4);
            int count = tiff.getShort(entries) & 0xffff;
            for (int i = 0; i < count; i++) {
                int entry = entries + 2 + 12 * i;
                if ((tiff.getShort(entry) & 0xffff) == TAG_ORIENTATION) {
                    return tiff.getShort(entry + 8);
                }
            }
        } catch (IndexOutOfBoundsException _) {
            return 1;
        }
        return 1;
    }

    /** Writes an EXIF that says this and nothing else. */
    private void turn(int orientation) throws IOException {
        if (orientation < 2 || orientation > 8) {
            return;
        }
        turned = true;
        byte[] said = ByteBuffer.allocate(2 + EXIF.length + 26)
                .putShort((short) (2 + EXIF.length + 26))
                .put(EXIF)
                .put("MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG_ORIENTATION)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
        marker(APP1);
        to.write(said);
    }
}
