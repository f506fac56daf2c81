package vn.motcua.plan.document.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.plan.document.draft.Limits;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.UnreadableDocument;
import vn.motcua.plan.document.draft.UnreadableDocument.Reason;

/** Plain text; a line with tabs is a row of a table, in .txt as in .tsv. */
final class TextFile {
    private TextFile() {}

    static List<SourceLine> lines(byte[] bytes) {
        if (OfficeArchive.isArchive(bytes) || OfficeArchive.isOldOffice(bytes)) {
            throw new UnreadableDocument(Reason.FORMAT_MISMATCH);
        }
        String text = decoded(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableDocument(Reason.NOT_TEXT);
        }
        List<SourceLine> lines = new ArrayList<>();
        for (String row : QuotedCells.rows(text)) {
            Limits.add(
                    lines,
                    new SourceLine(lines.size() + 1, SideBySide.cells(row).orElseGet(() -> QuotedCells.cells(row))));
        }
        return List.copyOf(lines);
    }

    private static String decoded(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : 0;
        boolean utf16 = first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF;
        Charset charset = utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            throw new UnreadableDocument(Reason.NOT_TEXT);
        }
    }
}
