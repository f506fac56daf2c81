package vn.motcua.plan.document.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.motcua.plan.document.draft.Limits;
import vn.motcua.plan.document.draft.UnreadableDocument;
import vn.motcua.plan.document.draft.UnreadableDocument.Reason;

/**
 * Looks at an Office file before POI does. The archive is unpacked once and counted, because POI's own guard against
 * bombs is a setting of the whole JVM and trusts a ratio.
 */
final class OfficeArchive {
    private static final Pattern PICTURES =
            Pattern.compile("^/?(?:word/media|xl/media|Pictures|Thumbnails|ObjectReplacements)/");
    private static final int ZIP = 0x504B0304;

    private OfficeArchive() {}

    static boolean isArchive(byte[] bytes) {
        return magic(bytes) == ZIP;
    }

    /** @return the same bytes, now known to be an archive of bounded size that is not encrypted */
    static byte[] checked(byte[] bytes) {
        if (!isArchive(bytes)) {
            throw new UnreadableDocument(TextFile.isMarkup(bytes) ? Reason.FORMAT_UNKNOWN : Reason.FORMAT_MISMATCH);
        }
        if (bytes.length > 6 && (bytes[6] & 1) == 1) {
            throw new UnreadableDocument(Reason.FILE_ENCRYPTED);
        }
        unpackWithinBounds(bytes);
        return bytes;
    }

    private static void unpackWithinBounds(byte[] bytes) {
        byte[] buffer = new byte[64 * 1024];
        long unpacked = 0;
        long markup = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean isMarkup = !PICTURES.matcher(entry.getName()).find();
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    markup += isMarkup ? read : 0;
                    if (unpacked > Limits.UNPACKED_BYTES_MAX || markup > Limits.MARKUP_BYTES_MAX) {
                        throw new UnreadableDocument(Reason.ARCHIVE_TOO_LARGE);
                    }
                }
                if (++entries > Limits.ARCHIVE_ENTRIES_MAX) {
                    throw new UnreadableDocument(Reason.ARCHIVE_TOO_LARGE);
                }
            }
        } catch (IOException | IllegalArgumentException _) {
            throw new UnreadableDocument(Reason.FILE_DAMAGED);
        }
    }

    /** @return the XML parts by name, of an archive that was checked */
    static Map<String, byte[]> parts(byte[] checked) {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(checked))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().replaceFirst("^/", "");
                if (name.endsWith("vbaProject.bin")) {
                    throw new UnreadableDocument(Reason.FILE_HAS_MACROS);
                }
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    parts.put(name, zip.readAllBytes());
                }
            }
        } catch (IOException | IllegalArgumentException _) {
            throw new UnreadableDocument(Reason.FILE_DAMAGED);
        }
        return parts;
    }

    /** @return the name of the part that the file is about, as the package says it */
    static String mainPart(Map<String, byte[]> parts) {
        if (!parts.containsKey("_rels/.rels")) {
            throw new UnreadableDocument(Reason.FILE_DAMAGED);
        }
        List<String> targets = new ArrayList<>();
        Xml.read(parts.get("_rels/.rels"), (_, element) -> {
            if (Xml.attribute(element, "Type").endsWith("/officeDocument")) {
                targets.add(Xml.attribute(element, "Target").replaceFirst("^/", ""));
            }
        });
        return targets.isEmpty() ? "" : targets.getFirst();
    }

    /** @return the first four bytes as one number */
    static int magic(byte[] bytes) {
        int magic = 0;
        for (int i = 0; i < 4; i++) {
            magic = magic << 8 | (i < bytes.length ? bytes[i] & 0xFF : 0);
        }
        return magic;
    }
}
