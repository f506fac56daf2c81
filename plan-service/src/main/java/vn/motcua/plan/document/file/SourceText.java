package vn.motcua.plan.document.file;

import java.util.List;
import java.util.Locale;
import vn.motcua.plan.document.draft.Limits;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.UnreadableDocument;
import vn.motcua.plan.document.draft.UnreadableDocument.Reason;

/** A file as lines, whatever its format. The extension says whether it is text or a table, the first bytes how it is written. */
public record SourceText(List<SourceLine> lines) {
    /** @throws UnreadableDocument naming why the file is none of ours */
    public static SourceText of(byte[] bytes, String fileName) {
        if (bytes.length == 0) {
            throw new UnreadableDocument(Reason.FILE_EMPTY);
        }
        if (bytes.length > Limits.FILE_BYTES_MAX) {
            throw new UnreadableDocument(Reason.FILE_TOO_LARGE);
        }
        SourceText source = new SourceText(lines(bytes, extension(fileName)));
        if (source.characters() > Limits.TEXT_CHARACTERS_MAX) {
            throw new UnreadableDocument(Reason.TEXT_TOO_LONG);
        }
        if (OldFonts.in(source.lines())) {
            throw new UnreadableDocument(Reason.OLD_FONT);
        }
        if (source.lines().stream().allMatch(SourceLine::isBlank)) {
            throw new UnreadableDocument(Reason.FILE_EMPTY);
        }
        return source;
    }

    private static List<SourceLine> lines(byte[] bytes, String extension) {
        return switch (extension) {
            case "docx", "doc" ->
                OldOffice.is(bytes) ? OldOffice.lines(bytes) : WordFile.lines(OfficeArchive.checked(bytes));
            case "xlsx", "xls" ->
                OldOffice.is(bytes) ? OldOffice.lines(bytes) : SheetFile.lines(OfficeArchive.checked(bytes));
            case "odt" -> OpenFile.text(OfficeArchive.checked(bytes));
            case "ods" -> OpenFile.sheets(OfficeArchive.checked(bytes));
            case "pdf" -> PdfFile.lines(bytes);
            case "txt", "tsv" -> TextFile.lines(bytes);
            case "docm", "xlsm", "dotm", "xltm" -> throw new UnreadableDocument(Reason.FILE_HAS_MACROS);
            default -> throw new UnreadableDocument(Reason.FORMAT_UNKNOWN);
        };
    }

    private long characters() {
        return lines.stream()
                .flatMap(line -> line.cells().stream())
                .mapToLong(cell -> cell.text().length())
                .sum();
    }

    private static String extension(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
