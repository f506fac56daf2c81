package vn.motcua.plan.document.draft;

import java.util.List;
import vn.motcua.plan.document.draft.UnreadableDocument.Reason;

/** Bounds that no real plan comes near, so that no file can occupy the service for long. */
public final class Limits {
    public static final int FILE_BYTES_MAX = 10 * 1024 * 1024;
    public static final int UNPACKED_BYTES_MAX = 64 * 1024 * 1024;
    /** Of all but the pictures: POI holds it in memory as objects, many times as large. */
    public static final int MARKUP_BYTES_MAX = 16 * 1024 * 1024;

    public static final int MERGED_CELLS_MAX = 5_000;
    public static final int ARCHIVE_ENTRIES_MAX = 2_000;
    public static final int TEXT_CHARACTERS_MAX = 1_000_000;
    public static final int TARGETS_MAX = 500;
    /** Of an old Office file: cells, rows and formats, or paragraphs of text and cells; each is an object of POI. */
    public static final int RECORDS_MAX = 200_000;

    public static final int LINES_MAX = 20_000;
    public static final int CELLS_MAX = 64;
    public static final int CELL_CHARACTERS_MAX = 10_000;

    /** Of a draft that comes back: items of one kind, and parts of one item. */
    public static final int ITEMS_MAX = 5_000;

    public static final int PARTS_MAX = 500;
    /** Characters of a label or reference, of a name or title, of a passage. */
    public static final int LABEL_MAX = 200;

    public static final int NAME_MAX = 10_000;
    public static final int PASSAGE_MAX = 100_000;

    private Limits() {}

    /** Adds a line within the bounds. */
    public static void add(List<SourceLine> lines, SourceLine line) {
        if (lines.size() >= LINES_MAX) {
            throw new UnreadableDocument(Reason.TOO_MANY_LINES);
        }
        if (line.cells().size() > CELLS_MAX) {
            throw new UnreadableDocument(Reason.TOO_MANY_CELLS);
        }
        if (line.cells().stream().anyMatch(cell -> cell.text().length() > CELL_CHARACTERS_MAX)) {
            throw new UnreadableDocument(Reason.CELL_TOO_LONG);
        }
        lines.add(line);
    }
}
