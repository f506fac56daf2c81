package vn.motcua.files;

import java.text.Normalizer;
import java.util.Locale;

/** The name that somebody gave a file: one name, no path, nothing that looks like something else. Personal data. */
public record FileName(String text) {
    /** Characters. */
    public static final int MAX = 200;

    /**
     * Reads a name as it was given.
     *
     * @throws vn.motcua.eventstore.Refused FILE_NAME_INVALID
     */
    public static FileName of(String given) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC).strip();
        if (name.isEmpty() || name.chars().allMatch(c -> c == '.')) {
            throw FileRefusal.FILE_NAME_INVALID.because("Hãy đặt tên cho tệp, ví dụ don-de-nghi.pdf");
        }
        if (name.length() > MAX) {
            throw FileRefusal.FILE_NAME_INVALID.because("Tên có tối đa " + MAX + " ký tự; hãy đặt tên ngắn hơn");
        }
        if (name.chars().anyMatch(FileName::isPartOfPath)) {
            throw FileRefusal.FILE_NAME_INVALID.because("Chỉ gửi tên tệp, không kèm đường dẫn (không có / hay \\)");
        }
        if (name.chars().anyMatch(FileName::isUnseen)) {
            throw FileRefusal.FILE_NAME_INVALID.because("Tên có ký tự không nhìn thấy; hãy đổi tên tệp");
        }
        return new FileName(name);
    }

    private static boolean isPartOfPath(int c) {
        return c == '/' || c == '\\';
    }

    /** Control characters, and those that turn the direction of reading: {@code gpj.exe} would look like a picture. */
    private static boolean isUnseen(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.LINE_SEPARATOR;
    }

    /** What stands behind its last dot, lower case with the dot; empty when there is none. */
    public String ending() {
        int dot = text.lastIndexOf('.');
        return dot <= 0 ? "" : text.substring(dot).toLowerCase(Locale.ROOT);
    }
}
