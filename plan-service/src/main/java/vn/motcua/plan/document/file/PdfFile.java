package vn.motcua.plan.document.file;

import java.io.IOException;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.motcua.plan.document.draft.Limits;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.UnreadableDocument;
import vn.motcua.plan.document.draft.UnreadableDocument.Reason;

/**
 * A PDF that holds text: words by their places on the page, tables by the lines that are drawn around their cells. A PDF of
 * pictures is a scan and says so.
 */
final class PdfFile {
    private static final byte[] MAGIC = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int PAGES_MAX = 300;

    private PdfFile() {}

    static boolean isPdf(byte[] bytes) {
        return startsWith(bytes, 0, MAGIC);
    }

    static List<SourceLine> lines(byte[] bytes) {
        if (!isPdf(bytes)) {
            throw new UnreadableDocument(Reason.FORMAT_MISMATCH);
        }
        unpackWithinBounds(bytes);
        List<SourceLine> lines;
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > PAGES_MAX) {
                throw new UnreadableDocument(Reason.TOO_MANY_LINES);
            }
            lines = PdfPages.lines(document);
        } catch (InvalidPasswordException _) {
            throw new UnreadableDocument(Reason.FILE_ENCRYPTED);
        } catch (UnreadableDocument refused) {
            throw refused;
        } catch (IOException | RuntimeException _) {
            throw new UnreadableDocument(Reason.FILE_DAMAGED);
        }
        if (lines.stream().allMatch(SourceLine::isBlank)) {
            throw new UnreadableDocument(Reason.PDF_WITHOUT_TEXT);
        }
        return lines;
    }

    /** Unpacks every stream once and counts, as of an archive: PDFBox has no bound of its own. */
    private static void unpackWithinBounds(byte[] bytes) {
        byte[] buffer = new byte[64 * 1024];
        long unpacked = 0;
        for (int at = 0; at < bytes.length - STREAM.length - 2; at++) {
            if (bytes[at] == 's' && startsWith(bytes, at, STREAM) && bytes[at - 1] != 'd') {
                int start = at + STREAM.length;
                start += bytes[start] == '\r' ? 1 : 0;
                start += bytes[start] == '\n' ? 1 : 0;
                Inflater inflater = new Inflater();
                try {
                    inflater.setInput(bytes, start, bytes.length - start);
                    for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
                        unpacked += read;
                        if (unpacked > Limits.UNPACKED_BYTES_MAX) {
                            throw new UnreadableDocument(Reason.ARCHIVE_TOO_LARGE);
                        }
                    }
                } catch (DataFormatException _) {
                    // A stream of another kind, or a word of the text: nothing that would be unpacked here.
                    continue;
                } finally {
                    inflater.end();
                }
            }
        }
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] part) {
        for (int i = 0; i < part.length; i++) {
            if (at + i >= bytes.length || bytes[at + i] != part[i]) {
                return false;
            }
        }
        return true;
    }
}
