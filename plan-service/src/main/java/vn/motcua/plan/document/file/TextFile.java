package vn.motcua.plan.document.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.motcua.plan.document.draft.Limits;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.UnreadableDocument;
import vn.motcua.plan.document.draft.UnreadableDocument.Reason;

/** Plain text; a line with tabs is a row of a table, in .txt as in .tsv. */
final class TextFile {
    private static final Pattern BARS = Pattern.compile("\\s*\\|[^\\t]*\\|[^\\t]*\\|\\s*");
    private static final Pattern RULE = Pattern.compile("[\\s|:-]*--[\\s|:-]*");

    private TextFile() {}

    static List<SourceLine> lines(byte[] bytes) {
        if (OfficeArchive.isArchive(bytes) || OldOffice.is(bytes) || PdfFile.isPdf(bytes)) {
            throw new UnreadableDocument(Reason.FORMAT_MISMATCH);
        }
        if (isMarkup(bytes)) {
            throw new UnreadableDocument(Reason.FORMAT_UNKNOWN);
        }
        String text = decoded(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableDocument(Reason.NOT_TEXT);
        }
        List<SourceLine> lines = new ArrayList<>();
        for (String printed : QuotedCells.rows(text)) {
            String row = betweenBars(printed);
            Limits.add(
                    lines,
                    new SourceLine(lines.size() + 1, SideBySide.cells(row).orElseGet(() -> QuotedCells.cells(row))));
        }
        return List.copyOf(lines);
    }

    /** "| 1 | Rà soát | Văn phòng Sở |", as Markdown has tables; the rule under its header is nothing. */
    private static String betweenBars(String row) {
        if (!BARS.matcher(row).matches()) {
            return row;
        }
        String inside = row.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
        return RULE.matcher(inside).matches() ? "" : inside.replaceAll("(?<!\\\\)\\|", "\t");
    }

    /** RTF and HTML are text whose words stand between marks; offices have them under any extension. */
    static boolean isMarkup(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        return start.startsWith("{\\rtf")
                || start.matches("(?s)<(?:!doctype html|html|\\?xml|body|table|head|meta)[\\s>].*");
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
