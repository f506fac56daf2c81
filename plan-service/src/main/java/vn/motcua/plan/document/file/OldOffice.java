package vn.motcua.plan.document.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.UnreadableDocument;
import vn.motcua.plan.document.draft.UnreadableDocument.Reason;

/** Files of the time before 2007, whatever the extension calls them; a file with a password is wrapped as one of them too. */
final class OldOffice {
    private static final Set<String> MACROS = Set.of("Macros", "_VBA_PROJECT_CUR", "VBA");

    private static final int MAGIC = 0xD0CF11E0;

    private OldOffice() {}

    static boolean is(byte[] bytes) {
        return OfficeArchive.magic(bytes) == MAGIC;
    }

    static List<SourceLine> lines(byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryEntry root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new UnreadableDocument(Reason.FILE_ENCRYPTED);
            } else if (root.hasEntryCaseInsensitive("WordDocument")) {
                return OldWordFile.lines(bytes);
            } else if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return OldSheetFile.lines(bytes);
            }
            throw new UnreadableDocument(Reason.FORMAT_UNKNOWN);
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException _) {
            throw new UnreadableDocument(Reason.FILE_DAMAGED);
        }
    }

    /** Macros are never run; that a file brings them is told to whoever sent it. */
    static void withoutMacros(DirectoryEntry root) {
        if (MACROS.stream().anyMatch(root::hasEntryCaseInsensitive)) {
            throw new UnreadableDocument(Reason.FILE_HAS_MACROS);
        }
    }
}
