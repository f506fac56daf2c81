package vn.motcua.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;

/** What files are, by their content, and which are taken. */
public final class FileTypes {
    /** Bytes at the beginning that the type is seen from. */
    static final int HEAD = 64 * 1024;

    private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();
    private static final String ANYTHING = "application/octet-stream";
    private static final String OFFICE_ARCHIVE = "application/x-tika-ooxml";
    /** Part of an archive that says what kind of document it is; names stand uncompressed in it. */
    private static final Map<String, String> OFFICE = Map.of(
            "word/document", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xl/workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Set<String> allowed;

    /** @param allowed media types that are taken, one or more */
    public FileTypes(Collection<String> allowed) {
        this.allowed = new TreeSet<>(allowed);
        this.allowed.forEach(FileTypes::endings);
    }

    /**
     * The type of a file.
     *
     * @param head its first {@value #HEAD} bytes, or all of it
     * @param told what the sender calls it; a general word says nothing
     * @throws vn.motcua.eventstore.Refused FILE_TYPE_NOT_ALLOWED, FILE_TYPE_NOT_AS_TOLD
     */
    String of(byte[] head, FileName name, Optional<String> told) {
        String type = seen(head);
        Optional<String> meant = told.map(FileTypes::plain).filter(one -> !one.equals(ANYTHING));
        if (meant.isPresent() && !meant.get().equals(type)) {
            throw FileRefusal.FILE_TYPE_NOT_AS_TOLD.because(
                    "Nêu là %s, nội dung là %s. Hãy gửi đúng tệp gốc".formatted(meant.get(), type));
        }
        if (!allowed.contains(type)) {
            throw FileRefusal.FILE_TYPE_NOT_ALLOWED.because(
                    "Nội dung là %s. Nhận: %s".formatted(type, String.join(", ", allowed)));
        }
        if (!name.ending().isEmpty() && !endings(type).contains(name.ending())) {
            throw FileRefusal.FILE_TYPE_NOT_AS_TOLD.because("Tên có đuôi %s, nội dung là %s (đuôi %s)"
                    .formatted(name.ending(), type, String.join(", ", endings(type))));
        }
        return type;
    }

    private static String seen(byte[] head) {
        try {
            String type = KNOWN.detect(new ByteArrayInputStream(head), new Metadata())
                    .getBaseType()
                    .toString();
            return type.equals(OFFICE_ARCHIVE) ? document(head).orElse(type) : type;
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be read", e);
        }
    }

    private static Optional<String> document(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return OFFICE.entrySet().stream()
                .filter(part -> text.contains(part.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Without parameters, by the name that is usual. */
    private static String plain(String told) {
        MediaType type = MediaType.parse(told);
        return type == null
                ? told
                : KNOWN.getMediaTypeRegistry().normalize(type.getBaseType()).toString();
    }

    private static List<String> endings(String type) {
        try {
            return KNOWN.forName(type).getExtensions();
        } catch (MimeTypeException e) {
            throw new IllegalArgumentException("no media type: " + type, e);
        }
    }
}
