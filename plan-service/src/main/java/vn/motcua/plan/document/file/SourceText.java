package vn.motcua.plan.document.file;

import java.util.List;
import java.util.Locale;
import vn.motcua.plan.document.draft.Limits;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.UnreadableDocument;
import vn.motcua.plan.document.draft.UnreadableDocument.Reason;

/** A file as lines, whatever its format. The extension says the format, the first bytes must agree. */
public record SourceText(List<SourceLine> lines) {
    /** @throws UnreadableDocument naming why the file is none of ours */
    public static SourceText of(byte[] bytes, String fileName) {
        if (bytes.length == 0) {
            throw new UnreadableDocument(Reason.FILE_EMPTY);
        }
        if (bytes.length > Limits.FILE_BYTES_MAX) {
            throw new UnreadableDocument(Reason.FILE_TOO_LARGE);
        }
        SourceText source = new SourceText(
                switch (extension(fileName)) {
                    case "docx" -> WordFile.lines(OfficeArchive.checked(bytes));
                    case "xlsx" -> SheetFile.lines(OfficeArchive.checked(bytes));
                    case "txt", "tsv" -> TextFile.lines(bytes);
                    case "doc", "xls" -> throw new UnreadableDocument(Reason.FORMAT_OUTDATED);
                    default -> throw new UnreadableDocument(Reason.FORMAT_UNKNOWN);
                });
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
