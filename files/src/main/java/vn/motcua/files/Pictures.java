package vn.motcua.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Pictures tell where and when they were taken, by whom and with what: what is kept of them tells what can be seen alone. */
final class Pictures {
    private Pictures() {}

    /**
     * Copies a file; of a JPEG or PNG without what it tells about its making. What stands behind the end of a picture is dropped.
     *
     * @throws vn.motcua.eventstore.Refused FILE_DAMAGED when it is not built as such a picture
     */
    static void copy(String type, InputStream from, OutputStream to) throws IOException {
        try {
            switch (type) {
                case "image/jpeg" -> JpegPicture.copy(from, to);
                case "image/png" -> PngPicture.copy(from, to);
                default -> from.transferTo(to);
            }
        } catch (BrokenPicture broken) {
            throw FileRefusal.FILE_DAMAGED.because("Ảnh không đọc được; hãy chụp hoặc quét lại");
        }
        from.transferTo(OutputStream.nullOutputStream());
    }

    /** A picture that ends too early, or is built as none is. */
    static final class BrokenPicture extends EOFException {
        private static final long serialVersionUID = 1L;

        BrokenPicture(String what) {
            super(what);
        }
    }

    static byte[] exactly(InputStream from, int bytes) throws IOException {
        byte[] read = from.readNBytes(bytes);
        if (read.length < bytes) {
            throw new BrokenPicture("it ends too early");
        }
        return read;
    }
}
